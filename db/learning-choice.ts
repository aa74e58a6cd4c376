import { mayDo } from "../lib/access.ts";
import type { MemberId, StudyId } from "../lib/ids.ts";
import { transaction, type VerbatimDatabase } from "./client.ts";
import { appendEvent } from "./events.ts";
import { requireAccess } from "./members.ts";

/**
 * Whose codings the suggestions of a study learn from: everybody's, each member's own, or nobody's.
 * What is learned from all shows one coder's view to another, and makes their codings alike.
 */
export type Learning = "shared" | "own" | "keywords";

/** The learning of a study: as chosen, or else by rule. */
export interface LearningChoice {
  /** Null: nobody chose. */
  readonly chosen: Learning | null;
  /** Each member's own where several may code, so that their codings stay independent; else shared. */
  readonly byRule: "shared" | "own";
}

/**
 * What is chosen for a study, and what holds if nothing is.
 *
 * @throws RangeError if there is no such study.
 */
export function learningChoice(db: VerbatimDatabase, study: StudyId): LearningChoice {
  const row = db.sqlite
    .prepare<[number], { learning: Learning | null }>("SELECT learning FROM studies WHERE id = ?")
    .get(study);
  if (!row) throw new RangeError(`There is no study ${study}.`);
  const coders = db.sqlite
    .prepare<[number], { role: "owner" | "reviewer" | "coder" | "viewer" }>(
      "SELECT role FROM study_members WHERE study_id = ?",
    )
    .all(study)
    .filter(({ role }) => mayDo(role, "code answers"));
  return { chosen: row.learning, byRule: coders.length > 1 ? "own" : "shared" };
}

/** The learning that holds for a study. */
export function learningOf(db: VerbatimDatabase, study: StudyId): Learning {
  const { chosen, byRule } = learningChoice(db, study);
  return chosen ?? byRule;
}

/**
 * Chooses a study's learning; null leaves it to the rule.
 *
 * @throws AccessRefused if the member may not manage the study.
 */
export function chooseLearning(
  db: VerbatimDatabase,
  acting: MemberId,
  study: StudyId,
  learning: Learning | null,
): void {
  transaction(db, () => {
    requireAccess(db, study, acting, "manage study");
    const { chosen } = learningChoice(db, study);
    if (chosen === learning) return;
    db.sqlite
      .prepare<[string | null, number]>("UPDATE studies SET learning = ? WHERE id = ?")
      .run(learning, study);
    const payload = { before: chosen, after: learning };
    appendEvent(db, { study, member: acting, kind: "study.learning", payload });
  });
}
