import "server-only";
import { type AnswerRow, answersAt, questionsOf } from "../../../../db/answers.ts";
import type { VerbatimDatabase } from "../../../../db/client.ts";
import { suggesterFor } from "../../../../db/learning.ts";
import type { MemberId, QuestionId, StudyId } from "../../../../lib/ids.ts";
import type { Suggestion } from "../../../../lib/suggest/index.ts";
import { learnInThread } from "../../../jobs/learn.ts";

/** An answer as the page shows it. */
export interface CodingRow extends AnswerRow {
  /** Ticked ones first, then unsure ones, each best first; at most as many as there are number keys. */
  readonly suggestions: readonly Suggestion[];
  /** Coded answers that the suggestions were learned from; 0 where they go by keywords alone. */
  readonly learnedFrom: number;
}

export interface Totals {
  readonly answers: number;
  readonly done: number;
  readonly flagged: number;
}

export interface CodingRows {
  readonly rows: readonly CodingRow[];
  readonly totals: Totals;
  /** Whether something newer is being learned. */
  readonly isBehind: boolean;
}

/** Suggestions that a row has at most: one for each of the keys 1 to 9. */
const mostSuggestions = 9;
/** Less likely ones without a keyword are not worth reading. */
const leastUnsure = 0.05;

/** Rows of a question with the member's own coding and suggestions, and the member's progress. */
export function codingRows(
  db: VerbatimDatabase,
  member: MemberId,
  study: StudyId,
  question: QuestionId,
  positions: readonly number[],
): CodingRows {
  const rows = answersAt(db, member, study, question, positions);
  const { suggester, learnedFrom, isBehind } = suggesterFor(db, member, study, learnInThread);
  const progress = questionsOf(db, member, study).find(({ id }) => id === question);
  const { answers = 0, done = 0, flagged = 0, name } = progress ?? {};
  return {
    rows: rows.map((row) => ({
      ...row,
      suggestions: asShown(suggester.suggest(row.text, name)),
      learnedFrom,
    })),
    totals: { answers, done, flagged },
    isBehind,
  };
}

function asShown(suggestions: readonly Suggestion[]): Suggestion[] {
  const ticked = suggestions.filter(({ isTicked }) => isTicked);
  const unsure = suggestions.filter(
    ({ isTicked, probability, evidence }) =>
      !isTicked && (probability >= leastUnsure || evidence.some(({ keyword }) => keyword !== undefined)),
  );
  return [...ticked, ...unsure].slice(0, mostSuggestions);
}
