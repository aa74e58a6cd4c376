import type { Coding, Decision } from "../lib/coding/decision.ts";
import type { AnswerId, MemberId, StudyId } from "../lib/ids.ts";
import { type Problem, problem } from "../lib/problems/index.ts";
import { transaction, type VerbatimDatabase } from "./client.ts";
import { codingWriter } from "./coding-writer.ts";
import type { AnswerCell } from "./finals.ts";
import { requireAccess } from "./members.ts";
import { predictionKeeper } from "./predictions.ts";

/** A decision as a page sends it; the sender chooses the request id, so that sending again does no harm. */
export interface SentDecision {
  readonly requestId: string;
  readonly answer: AnswerId;
  readonly decision: Decision;
  /** Request id of the decision that this one takes back. */
  readonly undoes?: string | undefined;
}

export interface DecisionOutcome {
  /** Request ids that are on the disk, now or from an earlier sending. */
  readonly saved: readonly string[];
  readonly refused: readonly { readonly requestId: string; readonly problem: Problem }[];
}

/**
 * Stores a member's decisions in the order given, in one transaction with their events. A request
 * id that is already in the log is not written twice; one that can't be written doesn't stop the rest.
 *
 * @throws AccessRefused if the member may not code in this study.
 */
export function decide(
  db: VerbatimDatabase,
  member: MemberId,
  study: StudyId,
  decisions: readonly SentDecision[],
): DecisionOutcome {
  return transaction(db, () => {
    requireAccess(db, study, member, "code answers");
    const writer = codingWriter(db, study, member);
    const predictions = predictionKeeper(db, study, member);
    const known = db.sqlite.prepare<[string], number>("SELECT 1 FROM events WHERE request_id = ?").pluck();
    const answerCell = answerCells(db, study);
    const isTheme = liveThemes(db, study);
    const saved: string[] = [];
    const refused: { requestId: string; problem: Problem }[] = [];
    for (const sent of decisions) {
      const { requestId, decision } = sent;
      if (known.get(requestId) === undefined) {
        const answer = answerCell(sent.answer);
        const reason = refusal(decision, answer, isTheme, sent.answer);
        if (reason || !answer) {
          if (reason) refused.push({ requestId, problem: reason });
          continue;
        }
        const prediction = teaches(decision) ? predictions.before(answer.id) : undefined;
        const event = writer.write({ answer, decision, requestId, undoes: sent.undoes });
        if (prediction) predictions.store(prediction, event);
      }
      saved.push(requestId);
    }
    writer.flush();
    return { saved, refused };
  });
}

/** Whether suggestions learn from a decision: what was suggested is then noted before it. */
function teaches(decision: Decision): boolean {
  if (decision.kind === "tag") return decision.tag !== "none";
  return decision.kind === "state" && decision.state === "done";
}

function refusal(
  decision: Decision,
  answer: AnswerCell | undefined,
  isTheme: (key: string) => { readonly deleted: number } | undefined,
  answerId: AnswerId,
): Problem | undefined {
  if (!answer) return problem("answerUnknown", { answer: answerId });
  if (decision.kind !== "tag") return undefined;
  const theme = isTheme(decision.theme);
  // A tag of a theme that was deleted meanwhile may still be taken back.
  const usable = theme && (theme.deleted === 0 || decision.tag === "none");
  return usable ? undefined : problem("themeUnknown", { theme: decision.theme });
}

/** Looks up answers of one study; an answer of another study is not found. */
function answerCells(db: VerbatimDatabase, study: StudyId): (answer: AnswerId) => AnswerCell | undefined {
  const read = db.sqlite.prepare<[number, number], AnswerCell>(
    `SELECT answers.id, answers.question_id AS questionId, respondents.attributes
     FROM answers JOIN respondents ON respondents.id = answers.respondent_id
     WHERE answers.id = ? AND respondents.study_id = ?`,
  );
  return (answer) => read.get(answer, study);
}

function liveThemes(db: VerbatimDatabase, study: StudyId) {
  const read = db.sqlite.prepare<[number, string], { deleted: number }>(
    "SELECT deleted FROM themes WHERE study_id = ? AND key = ?",
  );
  return (key: string) => read.get(study, key);
}

/**
 * A member's own codings of some answers; an answer that the member hasn't touched is `untouched`.
 *
 * @throws AccessRefused if the member may not read this study.
 */
export function codingsOf(
  db: VerbatimDatabase,
  member: MemberId,
  study: StudyId,
  answers: readonly AnswerId[],
): Map<AnswerId, Coding> {
  requireAccess(db, study, member, "read study");
  const { read } = codingWriter(db, study, member);
  return new Map(answers.map((answer) => [answer, read(answer)]));
}
