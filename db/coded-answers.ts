import type { MemberId, StudyId, ThemeId } from "../lib/ids.ts";
import type { CodedAnswer } from "../lib/suggest/index.ts";
import type { VerbatimDatabase } from "./client.ts";

/** Answers learned from at most; of more, as many are taken, spread evenly. */
const mostLearned = 20_000;

interface CodingLine {
  readonly answer: number;
  readonly member: number;
  readonly text: string;
  readonly question: string;
  readonly state: "open" | "done";
  readonly theme: ThemeId | null;
  readonly decision: "confirmed" | "rejected" | null;
}

interface Gathered extends CodedAnswer {
  readonly confirmed: ThemeId[];
  readonly rejected: ThemeId[];
}

const columns = `codings.answer_id AS answer, codings.member_id AS member, answers.text,
  questions.name AS question, codings.state, themes.key AS theme, tags.decision`;
// Codings first: they are few beside the answers of a large study.
const tables = `codings CROSS JOIN answers ON answers.id = codings.answer_id
  CROSS JOIN questions ON questions.id = answers.question_id AND questions.study_id = ?
  LEFT JOIN tags ON tags.answer_id = codings.answer_id AND tags.member_id = codings.member_id
  LEFT JOIN themes ON themes.id = tags.theme_id AND themes.deleted = 0`;
const order = "questions.position, questions.id, answers.position, codings.member_id, tags.theme_id";

/**
 * Answers of a study that somebody decided on, to learn from: by question, position and member, so
 * that the same codings give the same, whenever they were made. A tag of a deleted theme is left out.
 *
 * @param member whose codings alone; undefined for everybody's.
 */
export function codedAnswers(
  db: VerbatimDatabase,
  study: StudyId,
  member: MemberId | undefined,
): CodedAnswer[] {
  const lines = db.sqlite
    .prepare<[number, number | null, number | null], CodingLine>(
      `SELECT ${columns} FROM ${tables} WHERE ? IS NULL OR codings.member_id = ? ORDER BY ${order}`,
    )
    .iterate(study, member ?? null, member ?? null);
  const coded = gathered(lines).filter(
    ({ isFinished, confirmed, rejected }) => isFinished || confirmed.length + rejected.length > 0,
  );
  const step = coded.length / mostLearned;
  if (step <= 1) return coded;
  return Array.from({ length: mostLearned }, (_, at) => coded[Math.floor(at * step)]).filter(isThere);
}

/** The finished ones among some answers, like `codedAnswers`. */
export function finishedAmong(
  db: VerbatimDatabase,
  study: StudyId,
  member: MemberId | undefined,
  answers: readonly number[],
): CodedAnswer[] {
  const lines = db.sqlite
    .prepare<[number, string, number | null, number | null], CodingLine>(
      `SELECT ${columns} FROM ${tables} WHERE codings.answer_id IN (SELECT value FROM json_each(?))
         AND (? IS NULL OR codings.member_id = ?) ORDER BY ${order}`,
    )
    .iterate(study, JSON.stringify(answers), member ?? null, member ?? null);
  return gathered(lines).filter(({ isFinished }) => isFinished);
}

function gathered(lines: Iterable<CodingLine>): Gathered[] {
  const coded: Gathered[] = [];
  let last = "";
  for (const { answer, member, text, question, state, theme, decision } of lines) {
    const key = `${answer} ${member}`;
    if (key !== last) {
      coded.push({ text, question, confirmed: [], rejected: [], isFinished: state === "done" });
    }
    last = key;
    if (theme === null || decision === null) continue;
    coded.at(-1)?.[decision].push(theme);
  }
  return coded;
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
