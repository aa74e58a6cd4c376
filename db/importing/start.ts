import { idOf, type MemberId, type QuestionId, type StudyId } from "../../lib/ids.ts";
import { failure, type Result, success } from "../../lib/result.ts";
import { transaction, type VerbatimDatabase } from "../client.ts";
import { changeCodebook } from "../codebook.ts";
import { setRole } from "../members.ts";
import { attributes, questions, studies } from "../schema.ts";
import { studyNameProblem } from "../study-name.ts";
import type { ImportPlan, PlannedColumns } from "./plan.ts";

/** A study that is being imported, with the ids of what the plan names, in its order. */
export interface StartedImport {
  readonly study: StudyId;
  readonly questions: readonly QuestionId[];
  readonly attributes: readonly number[];
}

/** Makes the study, invisible, with its questions, attributes and codebook; or says what is wrong. */
export function startImport(
  db: VerbatimDatabase,
  acting: MemberId,
  plan: ImportPlan,
  columns: PlannedColumns,
): Result<StartedImport> {
  const name = plan.name.trim();
  return rolledBackOnFailure(db, () => {
    const reason = studyNameProblem(db, name);
    if (reason) return failure(reason);
    const study = insertStudy(db, name, plan.language);
    setRole(db, study, acting, "owner");
    const started = {
      study,
      questions: columns.questions.map((question, position) => insertQuestion(db, study, question, position)),
      attributes: columns.attributes.map((attribute, position) =>
        insertAttribute(db, study, attribute.name, position),
      ),
    };
    if (!plan.codebook || plan.codebook.themes.length === 0) return success(started);
    const change = plan.codebook.themes.map((theme) => ({ id: theme.id, before: null, after: theme }));
    const changed = changeCodebook(db, acting, study, change);
    return changed.ok ? success(started) : changed;
  });
}

class Refused extends Error {}

function rolledBackOnFailure<Value>(db: VerbatimDatabase, work: () => Result<Value>): Result<Value> {
  let result: Result<Value> | undefined;
  try {
    return transaction(db, () => {
      result = work();
      if (!result.ok) throw new Refused();
      return result;
    });
  } catch (error) {
    if (error instanceof Refused && result) return result;
    throw error;
  }
}

function insertStudy(db: VerbatimDatabase, name: string, language: string): StudyId {
  const row = db.drizzle
    .insert(studies)
    .values({ name, language, state: "importing", createdAt: Date.now() })
    .returning({ id: studies.id })
    .get();
  return idOf<StudyId>(row.id);
}

function insertQuestion(
  db: VerbatimDatabase,
  study: StudyId,
  { name, wording }: PlannedColumns["questions"][number],
  position: number,
): QuestionId {
  const row = db.drizzle
    .insert(questions)
    .values({ studyId: study, name, wording, position })
    .returning({ id: questions.id })
    .get();
  return idOf<QuestionId>(row.id);
}

function insertAttribute(db: VerbatimDatabase, study: StudyId, name: string, position: number): number {
  return db.drizzle
    .insert(attributes)
    .values({ studyId: study, name, position, tabulated: false })
    .returning({ id: attributes.id })
    .get().id;
}
