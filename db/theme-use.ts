import type { MemberId, StudyId, ThemeId } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";
import { readCodebook, themeRows } from "./codebook.ts";
import { requireAccess } from "./members.ts";

/** How many answers have a theme in their final set. */
export interface ThemeUse {
  /** The theme itself. */
  readonly own: number;
  /** The theme or any below it; an answer counts once. */
  readonly within: number;
}

/**
 * The use of each theme of a study's codebook, over all questions, from the kept totals. Answers that
 * nobody finished, or on which finished codings disagree, don't count.
 *
 * @throws AccessRefused if the member may not see figures: a blind coder doesn't learn from a count.
 */
export function themeUse(db: VerbatimDatabase, acting: MemberId, study: StudyId): Map<ThemeId, ThemeUse> {
  requireAccess(db, study, acting, "read figures");
  const { themeOf } = themeRows(db, study);
  const sets = db.sqlite
    .prepare<[number], { members: string; answers: number }>(
      `SELECT theme_sets.members, sum(final_totals.answers) AS answers
       FROM questions
       JOIN final_totals ON final_totals.question_id = questions.id AND final_totals.attribute_id = 0
       JOIN theme_sets ON theme_sets.id = final_totals.outcome
       WHERE questions.study_id = ? AND theme_sets.members <> ''
       GROUP BY theme_sets.id`,
    )
    .all(study);
  const { themes } = readCodebook(db, study);
  const use = new Map(themes.map(({ id }) => [id, { own: 0, within: 0 }]));
  const parents = new Map(themes.map(({ id, parent }) => [id, parent]));
  for (const { members, answers } of sets) {
    const own = members.split(",").flatMap((row) => themeOf.get(Number(row)) ?? []);
    for (const id of own) addTo(use.get(id), "own", answers);
    for (const id of withNets(own, parents)) addTo(use.get(id), "within", answers);
  }
  return use;
}

interface Counts {
  own: number;
  within: number;
}

function addTo(counts: Counts | undefined, field: keyof Counts, answers: number): void {
  // A theme that was deleted isn't counted.
  if (counts) counts[field] += answers;
}

/** Themes of the codebook and the nets above them, each once. */
function withNets(
  ids: readonly ThemeId[],
  parents: ReadonlyMap<ThemeId, ThemeId | null>,
): ReadonlySet<ThemeId> {
  const found = new Set<ThemeId>();
  for (const id of ids) {
    let next: ThemeId | null = parents.has(id) ? id : null;
    while (next !== null && !found.has(next)) {
      found.add(next);
      next = parents.get(next) ?? null;
    }
  }
  return found;
}
