import type { StudyId } from "../lib/ids.ts";
import type { CodedAnswer, CodedRespondent } from "../lib/writers/index.ts";
import type { VerbatimDatabase } from "./client.ts";
import { themeRows } from "./codebook.ts";
import { themesOfSet } from "./frequencies.ts";

export interface DataQuestion {
  readonly id: number;
  readonly name: string;
}

/** What a study's respondents have, in the order of the file. */
export interface StudyColumns {
  readonly attributes: readonly string[];
  readonly hasWeight: boolean;
  readonly questions: readonly DataQuestion[];
}

/** Reads which columns a study's data have. */
export function studyColumns(db: VerbatimDatabase, study: StudyId): StudyColumns {
  const attributes = db.sqlite
    .prepare<[number], string>("SELECT name FROM attributes WHERE study_id = ? ORDER BY position")
    .pluck()
    .all(study);
  const questions = db.sqlite
    .prepare<[number], DataQuestion>("SELECT id, name FROM questions WHERE study_id = ? ORDER BY position")
    .all(study);
  const { first, last } = bounds(db, study);
  const hasWeight = db.sqlite
    .prepare<[number, number, number], number>(
      `SELECT 1 FROM respondents WHERE id BETWEEN ? AND ? AND +study_id = ? AND weight IS NOT NULL LIMIT 1`,
    )
    .pluck()
    .get(first, last, study);
  return { attributes, questions, hasWeight: hasWeight !== undefined };
}

/**
 * Reads a study's respondents with their answers and final sets, in the order of the file, by key.
 *
 * @param chunkSize respondents a chunk; no more than one chunk is held.
 */
export function* codedRespondents(
  db: VerbatimDatabase,
  study: StudyId,
  questions: readonly DataQuestion[],
  chunkSize: number,
): Generator<readonly CodedRespondent[], void> {
  const { first, last } = bounds(db, study);
  // The + keeps SQLite from sorting a whole study by way of its index: rows come by their key.
  const readRespondents = db.sqlite.prepare<[number, number, number, number], RespondentRow>(
    `SELECT id, external_id AS externalId, weight, attributes FROM respondents
     WHERE id BETWEEN ? AND ? AND +study_id = ? ORDER BY id LIMIT ?`,
  );
  const readAnswers = db.sqlite.prepare<[number, number], AnswerRow>(
    `SELECT answers.respondent_id AS respondentId, answers.question_id AS questionId, answers.text,
       finals.answer_id IS NOT NULL AS finished, finals.theme_set_id AS themeSetId
     FROM answers LEFT JOIN finals ON finals.answer_id = answers.id
     WHERE answers.respondent_id BETWEEN ? AND ?`,
  );
  const places = new Map(questions.map(({ id }, place) => [id, place]));
  const setOf = themeSetReader(db, study);
  for (let next = first; next <= last; ) {
    const rows = readRespondents.all(next, last, study, chunkSize);
    const end = rows.at(-1)?.id;
    if (end === undefined) return;
    const answers = new Map(rows.map(({ id }) => [id, new Array<CodedAnswer | undefined>(questions.length)]));
    for (const { respondentId, questionId, text, finished, themeSetId } of readAnswers.iterate(next, end)) {
      const own = answers.get(respondentId);
      const place = places.get(questionId);
      if (!own || place === undefined) continue;
      const agreed = themeSetId === null ? "unresolved" : setOf(themeSetId);
      own[place] = { text, final: finished === 0 ? "open" : agreed };
    }
    yield rows.map((row) => respondentOf(row, answers.get(row.id) ?? []));
    next = end + 1;
  }
}

interface RespondentRow {
  readonly id: number;
  readonly externalId: string;
  readonly weight: number | null;
  readonly attributes: string;
}

interface AnswerRow {
  readonly respondentId: number;
  readonly questionId: number;
  readonly text: string;
  readonly finished: number;
  readonly themeSetId: number | null;
}

function respondentOf(row: RespondentRow, answers: readonly (CodedAnswer | undefined)[]): CodedRespondent {
  // The import wrote this array of texts and nulls.
  const attributes: readonly (string | null)[] = JSON.parse(row.attributes);
  return { id: row.externalId, attributes, weight: row.weight, answers };
}

/** First and last row id of a study's respondents; first is above last if there are none. */
function bounds(db: VerbatimDatabase, study: StudyId): { first: number; last: number } {
  const row = db.sqlite
    .prepare<[number], { first: number | null; last: number | null }>(
      "SELECT min(id) AS first, max(id) AS last FROM respondents WHERE study_id = ?",
    )
    .get(study);
  return { first: row?.first ?? 1, last: row?.last ?? 0 };
}

/** Most theme sets that are kept while reading. */
const mostKeptSets = 100_000;

/** Reads theme sets by id; one that comes again is the same array. */
function themeSetReader(db: VerbatimDatabase, study: StudyId): (id: number) => readonly string[] {
  const { themeOf } = themeRows(db, study);
  const read = db.sqlite.prepare<[number], string>("SELECT members FROM theme_sets WHERE id = ?").pluck();
  const kept = new Map<number, readonly string[]>();
  return (id) => {
    const known = kept.get(id);
    if (known) return known;
    const themes = themesOfSet(read.get(id) ?? "", themeOf);
    if (kept.size >= mostKeptSets) kept.clear();
    kept.set(id, themes);
    return themes;
  };
}
