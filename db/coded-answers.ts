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
  // Codings first: they are few beside the answers of a large study.
  const lines = db.sqlite
    .prepare<[number, number | null, number | null], CodingLine>(
      `SELECT codings.answer_id AS answer, codings.member_id AS member, answers.text,
         questions.name AS question, codings.state, themes.key AS theme, tags.decision
       FROM codings CROSS JOIN answers ON answers.id = codings.answer_id
       CROSS JOIN questions ON questions.id = answers.question_id AND questions.study_id = ?
       LEFT JOIN tags ON tags.answer_id = codings.answer_id AND tags.member_id = codings.member_id
       LEFT JOIN themes ON themes.id = tags.theme_id AND themes.deleted = 0
       WHERE ? IS NULL OR codings.member_id = ?
       ORDER BY questions.position, questions.id, answers.position, codings.member_id, tags.theme_id`,
    )
    .iterate(study, member ?? null, member ?? null);
  const coded = gathered(lines).filter(
    ({ isFinished, confirmed, rejected }) => isFinished || confirmed.length + rejected.length > 0,
  );
  const step = coded.length / mostLearned;
  if (step <= 1) return coded;
  return Array.from({ length: mostLearned }, (_, at) => coded[Math.floor(at * step)]).filter(isThere);
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
