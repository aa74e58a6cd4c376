import "server-only";
import { matchingPositions } from "../../../../db/answer-filters.ts";
import { placeOf, questionsOf } from "../../../../db/answers.ts";
import type { VerbatimDatabase } from "../../../../db/client.ts";
import { nextPosition, positionsIn } from "../../../../lib/coding/positions.ts";
import { type AnswerId, idOf, type MemberId, type QuestionId, type StudyId } from "../../../../lib/ids.ts";
import type { CodeAddress } from "./address.ts";
import { type AnswerList, indexAt, isUnfiltered, openAfter, positionAt } from "./answer-list.ts";
import { codingRows } from "./coding-rows.ts";
import type { DeskStart } from "./desk.ts";
import { writeMatches } from "./matches.ts";

/** Rows before and after the first answer that come with the page. */
const rowsBefore = 20;
const rowsAfter = 60;

/**
 * What the page starts with: the question and answer that the address names, or else the question
 * that has open answers and its first open one.
 *
 * @returns undefined if the study has no question.
 */
export async function deskStart(
  db: VerbatimDatabase,
  member: MemberId,
  study: StudyId,
  address: CodeAddress,
): Promise<{ readonly question: QuestionId; readonly desk: DeskStart } | undefined> {
  const asked = address.answer === undefined ? undefined : idOf<AnswerId>(address.answer);
  const place = asked && placeOf(db, member, study, asked);
  const questions = questionsOf(db, member, study);
  const question =
    questions.find(({ id }) => id === (place?.question ?? address.question)) ??
    questions.find(({ answers, done }) => done < answers) ??
    questions[0];
  if (!question) return undefined;
  const open = await matchingPositions(db, member, study, question.id, { state: "open" });
  const filtered = isUnfiltered(address.filter)
    ? null
    : await matchingPositions(db, member, study, question.id, address.filter);
  const list: AnswerList = {
    filter: address.filter,
    positions: filtered && positionsIn(filtered.set),
    count: filtered ? filtered.count : question.answers,
  };
  const first = positionAt(list, 0) ?? 0;
  const current =
    place?.position ?? (filtered ? openAfter(list, open.set, 0, 1)[0] : nextPosition(open.set, 0)) ?? first;
  const { rows, totals } = codingRows(db, member, study, question.id, positionsAround(list, current));
  return {
    question: question.id,
    desk: {
      rows,
      totals,
      filter: address.filter,
      matches: filtered && writeMatches(filtered),
      open: writeMatches(open),
      current,
    },
  };
}

function positionsAround(list: AnswerList, current: number): number[] {
  const index = indexAt(list, current);
  const positions = new Set(current > 0 ? [current] : []);
  for (let at = Math.max(0, index - rowsBefore); at < index + rowsAfter; at++) {
    const position = positionAt(list, at);
    if (position !== undefined) positions.add(position);
  }
  return [...positions].sort((one, other) => one - other);
}
