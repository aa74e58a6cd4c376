import {
  countPositions,
  emptyPositions,
  intersectPositions,
  markPosition,
  nextPosition,
  type PositionSet,
} from "../lib/coding/positions.ts";
import type { MemberId, QuestionId, StudyId, ThemeId } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";
import { type CodingColumn, codingColumn, doneBit, flaggedBit } from "./coding-columns.ts";
import { giveTurn } from "./give-turn.ts";
import { requireAccess } from "./members.ts";

/** Which answers of a question are meant; what isn't given doesn't filter. */
export interface AnswerFilter {
  /** How the reading member's own coding stands. */
  readonly state?: "open" | "done" | "flagged" | undefined;
  /** A theme that the final set has; for a net, one of its themes will do. */
  readonly theme?: ThemeId | undefined;
  /** A respondent's value of an attribute; empty text for an empty cell. */
  readonly attribute?: { readonly name: string; readonly value: string } | undefined;
}

/** The answers that a filter lets through, as positions. */
export interface Matches {
  readonly set: PositionSet;
  readonly count: number;
}

/** Rows that are read before other requests get their turn. */
const chunk = 20_000;

/**
 * The positions of a question's answers that match a filter.
 *
 * @throws AccessRefused if the member may not read this study; for a theme: its figures, because
 *   final sets are made of everybody's codings.
 */
export async function matchingPositions(
  db: VerbatimDatabase,
  member: MemberId,
  study: StudyId,
  question: QuestionId,
  filter: AnswerFilter,
): Promise<Matches> {
  requireAccess(db, study, member, "read study");
  if (filter.theme !== undefined) requireAccess(db, study, member, "read figures");
  const answers = answersOf(db, study, question);
  const column = await codingColumn(db, study, question, member, answers);
  const set = withState(column, filter.state);
  if (filter.theme !== undefined) {
    intersectPositions(set, await withFinalTheme(db, study, question, answers, filter.theme));
  }
  if (filter.attribute) {
    const { name, value } = filter.attribute;
    intersectPositions(set, await withAttribute(db, study, question, answers, name, value));
  }
  return { set, count: countPositions(set) };
}

/**
 * The position of the member's next open answer after a position, going on from the start at the end.
 *
 * @returns undefined if all are done.
 * @throws AccessRefused if the member may not read this study.
 */
export async function nextOpen(
  db: VerbatimDatabase,
  member: MemberId,
  study: StudyId,
  question: QuestionId,
  after: number,
): Promise<number | undefined> {
  const { set } = await matchingPositions(db, member, study, question, { state: "open" });
  return nextPosition(set, after);
}

function answersOf(db: VerbatimDatabase, study: StudyId, question: QuestionId): number {
  return (
    db.sqlite
      .prepare<[number, number], number>("SELECT answers FROM questions WHERE id = ? AND study_id = ?")
      .pluck()
      .get(question, study) ?? 0
  );
}

const stateTests: Readonly<Record<NonNullable<AnswerFilter["state"]>, (byte: number) => boolean>> = {
  open: (byte) => (byte & doneBit) === 0,
  done: (byte) => (byte & doneBit) !== 0,
  flagged: (byte) => (byte & flaggedBit) !== 0,
};

function withState(column: CodingColumn, state: AnswerFilter["state"]): PositionSet {
  const set = emptyPositions(column.length);
  const isIn = state === undefined ? () => true : stateTests[state];
  for (let at = 0; at < column.length; at++) {
    if (isIn(column[at] ?? 0)) set[at >> 3] = (set[at >> 3] ?? 0) | (1 << (at & 7));
  }
  return set;
}

async function withFinalTheme(
  db: VerbatimDatabase,
  study: StudyId,
  question: QuestionId,
  answers: number,
  theme: ThemeId,
): Promise<PositionSet> {
  const positions = emptyPositions(answers);
  const read = db.sqlite.prepare<
    [number, number, number],
    { id: number; question: number; position: number }
  >(
    `SELECT answers.id, answers.question_id AS question, answers.position
     FROM finals JOIN answers ON answers.id = finals.answer_id
     WHERE finals.theme_set_id = ? AND finals.answer_id > ? ORDER BY finals.answer_id LIMIT ?`,
  );
  for (const set of setsWith(db, study, theme)) {
    for (let last = 0, more = true; more; ) {
      const rows = read.all(set, last, chunk);
      for (const row of rows) if (row.question === question) markPosition(positions, row.position, true);
      last = rows.at(-1)?.id ?? last;
      more = rows.length === chunk;
      if (more) await giveTurn();
    }
  }
  return positions;
}

/** The theme sets that hold the theme or one below it. */
function setsWith(db: VerbatimDatabase, study: StudyId, theme: ThemeId): number[] {
  const wanted = new Set(
    db.sqlite
      .prepare<[number, string, number], number>(
        `WITH RECURSIVE below(id, key) AS (
           SELECT id, key FROM themes WHERE study_id = ? AND key = ?
           UNION SELECT themes.id, themes.key FROM themes JOIN below ON themes.parent_key = below.key
             WHERE themes.study_id = ? AND themes.deleted = 0)
         SELECT id FROM below`,
      )
      .pluck()
      .all(study, theme, study),
  );
  return db.sqlite
    .prepare<[number], { id: number; members: string }>(
      "SELECT id, members FROM theme_sets WHERE study_id = ?",
    )
    .all(study)
    .filter(({ members }) => members.split(",").some((id) => id !== "" && wanted.has(Number(id))))
    .map(({ id }) => id);
}

async function withAttribute(
  db: VerbatimDatabase,
  study: StudyId,
  question: QuestionId,
  answers: number,
  name: string,
  value: string,
): Promise<PositionSet> {
  const positions = emptyPositions(answers);
  const index = db.sqlite
    .prepare<[number, string], number>("SELECT position FROM attributes WHERE study_id = ? AND name = ?")
    .pluck()
    .get(study, name);
  if (index === undefined) return positions;
  const read = db.sqlite
    .prepare<[string, string, number, number, number], number>(
      `SELECT answers.position FROM answers JOIN respondents ON respondents.id = answers.respondent_id
       WHERE coalesce(json_extract(respondents.attributes, ?), '') = ?
         AND answers.question_id = ? AND answers.position BETWEEN ? AND ?`,
    )
    .pluck();
  for (let start = 1; start <= answers; start += chunk) {
    const found = read.all(`$[${index}]`, value, question, start, start + chunk - 1);
    for (const position of found) markPosition(positions, position, true);
    await giveTurn();
  }
  return positions;
}
