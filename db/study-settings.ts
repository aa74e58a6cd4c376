import type { MemberId, QuestionId, StudyId } from "../lib/ids.ts";
import { problem } from "../lib/problems/index.ts";
import { failure, type Result, success } from "../lib/result.ts";
import { transaction, type VerbatimDatabase } from "./client.ts";
import { appendEvent } from "./events.ts";
import { requireAccess } from "./members.ts";
import { studyNameProblem } from "./study-name.ts";

const longestWording = 2000;

/**
 * Gives a study another name, without the spaces around it.
 *
 * @returns a problem if the name is empty, longer than 200 characters or another study's.
 * @throws AccessRefused if the member may not manage the study.
 */
export function renameStudy(
  db: VerbatimDatabase,
  acting: MemberId,
  study: StudyId,
  newName: string,
): Result<void> {
  const name = newName.trim();
  return transaction(db, () => {
    requireAccess(db, study, acting, "manage study");
    const reason = studyNameProblem(db, name, study);
    if (reason) return failure(reason);
    const before = db.sqlite
      .prepare<[number], string>("SELECT name FROM studies WHERE id = ?")
      .pluck()
      .get(study);
    if (before === name) return success(undefined);
    db.sqlite.prepare<[string, number]>("UPDATE studies SET name = ? WHERE id = ?").run(name, study);
    appendEvent(db, { study, member: acting, kind: "study.rename", payload: { before, after: name } });
    return success(undefined);
  });
}

/**
 * Gives a question another wording, without the spaces around it.
 *
 * @returns a problem if the study has no such question or the wording is longer than 2,000 characters.
 * @throws AccessRefused if the member may not manage the study.
 */
export function updateQuestionWording(
  db: VerbatimDatabase,
  acting: MemberId,
  study: StudyId,
  question: QuestionId,
  newWording: string,
): Result<void> {
  const wording = newWording.trim();
  return transaction(db, () => {
    requireAccess(db, study, acting, "manage study");
    if (wording.length > longestWording) return failure(problem("wordingTooLong", { most: longestWording }));
    const before = db.sqlite
      .prepare<[number, number], string>("SELECT wording FROM questions WHERE id = ? AND study_id = ?")
      .pluck()
      .get(question, study);
    if (before === undefined) return failure(problem("questionUnknown", { question }));
    if (before === wording) return success(undefined);
    db.sqlite
      .prepare<[string, number]>("UPDATE questions SET wording = ? WHERE id = ?")
      .run(wording, question);
    appendEvent(db, {
      study,
      member: acting,
      kind: "study.wording",
      payload: { question, before, after: wording },
    });
    return success(undefined);
  });
}
