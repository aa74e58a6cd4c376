import type { Coding, TagDecision } from "../lib/coding/decision.ts";
import {
  type AnswerId,
  idOf,
  type MemberId,
  type QuestionId,
  type StudyId,
  type ThemeId,
} from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";
import { requireAccess } from "./members.ts";

/** One answer as its coder sees it; the coding is the reading member's own, never another's. */
export interface AnswerRow {
  readonly id: AnswerId;
  /** 1 to n within the question, without gaps. */
  readonly position: number;
  /** The respondent's id in the file. */
  readonly respondent: string;
  readonly text: string;
  /** The respondent's values in the order of the study's attributes; null for an empty cell. */
  readonly attributes: readonly (string | null)[];
  readonly coding: Coding;
}

/** A question with the reading member's own progress, from kept totals. */
export interface QuestionProgress {
  readonly id: QuestionId;
  readonly name: string;
  readonly wording: string;
  readonly answers: number;
  readonly done: number;
  readonly flagged: number;
}

/** Most rows that one request gets. */
export const mostRows = 200;

/**
 * The questions of a study in their order.
 *
 * @throws AccessRefused if the member may not read this study.
 */
export function questionsOf(db: VerbatimDatabase, member: MemberId, study: StudyId): QuestionProgress[] {
  requireAccess(db, study, member, "read study");
  return db.sqlite
    .prepare<[number, number], Omit<QuestionProgress, "id"> & { id: number }>(
      `SELECT questions.id, name, wording, answers, coalesce(done, 0) AS done, coalesce(flagged, 0) AS flagged
       FROM questions LEFT JOIN coding_totals ON question_id = questions.id AND member_id = ?
       WHERE study_id = ? ORDER BY position, questions.id`,
    )
    .all(member, study)
    .map((row) => ({ ...row, id: idOf<QuestionId>(row.id) }));
}

/** The names of a study's attributes, in the order of `AnswerRow.attributes`. */
export function attributeNames(db: VerbatimDatabase, member: MemberId, study: StudyId): string[] {
  requireAccess(db, study, member, "read study");
  return db.sqlite
    .prepare<[number], string>("SELECT name FROM attributes WHERE study_id = ? ORDER BY position")
    .pluck()
    .all(study);
}

/**
 * The answers at some positions of a question, in the order asked for; positions without one are left out.
 *
 * @throws AccessRefused if the member may not read this study.
 * @throws RangeError if more than `mostRows` are asked for.
 */
export function answersAt(
  db: VerbatimDatabase,
  member: MemberId,
  study: StudyId,
  question: QuestionId,
  positions: readonly number[],
): AnswerRow[] {
  requireAccess(db, study, member, "read study");
  if (positions.length > mostRows) {
    throw new RangeError(`${positions.length} answers asked for; at most ${mostRows} at once.`);
  }
  const statements = preparedFor(db);
  return positions.flatMap((position) => {
    const stored = statements.answer.get(member, study, question, position);
    if (!stored) return [];
    const tags = stored.state === null ? [] : statements.tags.all(stored.id, member);
    return [answerRow(stored, tags)];
  });
}

/**
 * Where an answer stands; undefined if the study has no such answer.
 *
 * @throws AccessRefused if the member may not read this study.
 */
export function placeOf(
  db: VerbatimDatabase,
  member: MemberId,
  study: StudyId,
  answer: AnswerId,
): { readonly question: QuestionId; readonly position: number } | undefined {
  requireAccess(db, study, member, "read study");
  const place = preparedFor(db).place.get(answer, study);
  return place && { question: idOf<QuestionId>(place.question), position: place.position };
}

interface StoredAnswer {
  readonly id: number;
  readonly position: number;
  readonly text: string;
  readonly respondent: string;
  readonly attributes: string;
  readonly state: "open" | "done" | null;
  readonly flagged: number | null;
}

interface StoredTag {
  readonly theme: ThemeId;
  readonly decision: TagDecision;
}

function answerRow(stored: StoredAnswer, tags: readonly StoredTag[]): AnswerRow {
  const { position, respondent, text } = stored;
  const attributes: (string | null)[] = JSON.parse(stored.attributes);
  return {
    id: idOf<AnswerId>(stored.id),
    position,
    respondent,
    text,
    attributes,
    coding: {
      tags: Object.fromEntries(tags.map(({ theme, decision }) => [theme, decision])),
      state: stored.state ?? "open",
      flagged: stored.flagged === 1,
    },
  };
}

const preparedByDatabase = new WeakMap<VerbatimDatabase, ReturnType<typeof prepare>>();

function preparedFor(db: VerbatimDatabase) {
  const prepared = preparedByDatabase.get(db) ?? prepare(db);
  preparedByDatabase.set(db, prepared);
  return prepared;
}

function prepare({ sqlite }: VerbatimDatabase) {
  return {
    answer: sqlite.prepare<[number, number, number, number], StoredAnswer>(
      `SELECT answers.id, answers.position, answers.text, respondents.external_id AS respondent,
         respondents.attributes, codings.state, codings.flagged
       FROM answers JOIN respondents ON respondents.id = answers.respondent_id
       LEFT JOIN codings ON codings.answer_id = answers.id AND codings.member_id = ?
       WHERE respondents.study_id = ? AND answers.question_id = ? AND answers.position = ?`,
    ),
    // A deleted theme keeps its tags, so that deleting can be undone; until then they don't count.
    tags: sqlite.prepare<[number, number], StoredTag>(
      `SELECT themes.key AS theme, tags.decision FROM tags JOIN themes ON themes.id = tags.theme_id
       WHERE tags.answer_id = ? AND tags.member_id = ? AND themes.deleted = 0`,
    ),
    place: sqlite.prepare<[number, number], { question: number; position: number }>(
      `SELECT answers.question_id AS question, answers.position
       FROM answers JOIN questions ON questions.id = answers.question_id
       WHERE answers.id = ? AND questions.study_id = ?`,
    ),
  };
}
