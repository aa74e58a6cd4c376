import "server-only";
import { type AnswerRow, answersAt, questionsOf } from "../../../../db/answers.ts";
import type { VerbatimDatabase } from "../../../../db/client.ts";
import { suggesterFor } from "../../../../db/learning.ts";
import type { MemberId, QuestionId, StudyId } from "../../../../lib/ids.ts";
import type { Suggestion } from "../../../../lib/suggest/index.ts";

/** An answer as the page shows it. */
export interface CodingRow extends AnswerRow {
  /** Best first; at most as many as there are number keys. */
  readonly suggestions: readonly Suggestion[];
}

export interface Totals {
  readonly answers: number;
  readonly done: number;
  readonly flagged: number;
}

export interface CodingRows {
  readonly rows: readonly CodingRow[];
  readonly totals: Totals;
}

/** Suggestions that a row has at most: one for each of the keys 1 to 9. */
const mostSuggestions = 9;

/** Rows of a question with the member's own coding and suggestions, and the member's progress. */
export function codingRows(
  db: VerbatimDatabase,
  member: MemberId,
  study: StudyId,
  question: QuestionId,
  positions: readonly number[],
): CodingRows {
  const rows = answersAt(db, member, study, question, positions);
  const { suggest } = suggesterFor(db, member, study).suggester;
  const progress = questionsOf(db, member, study).find(({ id }) => id === question);
  const { answers = 0, done = 0, flagged = 0, name } = progress ?? {};
  return {
    rows: rows.map((row) => ({ ...row, suggestions: suggest(row.text, name).slice(0, mostSuggestions) })),
    totals: { answers, done, flagged },
  };
}
