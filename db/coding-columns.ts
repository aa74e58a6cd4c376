import type { MemberId, QuestionId, StudyId } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";
import { giveTurn } from "./give-turn.ts";

/**
 * One byte an answer of a question, at [position − 1]: how one member's own coding of it stands.
 * Filters and 'next open' over a million answers read this column instead of the tables.
 */
export type CodingColumn = Uint8Array;

export const doneBit = 1;
export const flaggedBit = 2;

/** Answers that are read before other requests get their turn. */
const chunk = 20_000;

/** Above as many new events, reading the codings anew is quicker than following the log. */
const mostEventsToFollow = 100_000;

/** Columns kept; a column of a million answers takes 1 MB. */
const mostColumns = 40;

interface KeptColumn {
  readonly column: CodingColumn;
  /** The last event that the column knows of. */
  lastEvent: number;
}

const keptByDatabase = new WeakMap<VerbatimDatabase, Map<string, Promise<KeptColumn>>>();

/**
 * A member's column of a question: built once from the codings, then kept true by the event log,
 * also for what another process wrote.
 *
 * @param answers in the question. The caller has checked access, and doesn't change the column.
 */
export async function codingColumn(
  db: VerbatimDatabase,
  study: StudyId,
  question: QuestionId,
  member: MemberId,
  answers: number,
): Promise<CodingColumn> {
  const columns = keptColumns(db);
  const key = [study, studyBirth(db, study), question, member, answers].join(":");
  const known = columns.get(key);
  if (known) {
    const kept = await known;
    if (followLog(db, study, question, member, kept)) return kept.column;
  }
  const building = buildColumn(db, study, question, member, answers);
  columns.delete(key);
  columns.set(key, building);
  building.catch(() => columns.delete(key));
  const [oldest] = columns.keys();
  if (columns.size > mostColumns && oldest !== undefined) columns.delete(oldest);
  const kept = await building;
  followLog(db, study, question, member, kept);
  return kept.column;
}

function keptColumns(db: VerbatimDatabase): Map<string, Promise<KeptColumn>> {
  const columns = keptByDatabase.get(db) ?? new Map<string, Promise<KeptColumn>>();
  keptByDatabase.set(db, columns);
  return columns;
}

/** Tells a study from an earlier one that had its id: SQLite gives the id of a deleted row again. */
function studyBirth(db: VerbatimDatabase, study: StudyId): number {
  return (
    db.sqlite.prepare<[number], number>("SELECT created_at FROM studies WHERE id = ?").pluck().get(study) ?? 0
  );
}

function newestEvent(db: VerbatimDatabase, study: StudyId): number {
  return (
    db.sqlite
      .prepare<[number], number | null>("SELECT max(id) FROM events WHERE study_id = ?")
      .pluck()
      .get(study) ?? 0
  );
}

async function buildColumn(
  db: VerbatimDatabase,
  study: StudyId,
  question: QuestionId,
  member: MemberId,
  answers: number,
): Promise<KeptColumn> {
  const kept: KeptColumn = { column: new Uint8Array(answers), lastEvent: newestEvent(db, study) };
  if (!hasFinishedOrFlagged(db, question, member)) return kept;
  const read = db.sqlite.prepare<[number, number, number, number], StateRow>(
    `SELECT answers.position, codings.state = 'done' AS done, codings.flagged
     FROM answers JOIN codings ON codings.answer_id = answers.id AND codings.member_id = ?
     WHERE answers.question_id = ? AND answers.position BETWEEN ? AND ?`,
  );
  for (let start = 1; start <= answers; start += chunk) {
    for (const row of read.iterate(member, question, start, start + chunk - 1)) setState(kept.column, row);
    await giveTurn();
  }
  return kept;
}

interface StateRow {
  readonly position: number;
  readonly done: number;
  readonly flagged: number;
}

function setState(column: CodingColumn, { position, done, flagged }: StateRow): void {
  column[position - 1] = (done ? doneBit : 0) | (flagged ? flaggedBit : 0);
}

function hasFinishedOrFlagged(db: VerbatimDatabase, question: QuestionId, member: MemberId): boolean {
  const found = db.sqlite
    .prepare(
      "SELECT 1 FROM coding_totals WHERE question_id = ? AND member_id = ? AND (done > 0 OR flagged > 0)",
    )
    .get(question, member);
  return found !== undefined;
}

/** Takes over what the log tells since; false if there is so much that the column is better built anew. */
function followLog(
  db: VerbatimDatabase,
  study: StudyId,
  question: QuestionId,
  member: MemberId,
  kept: KeptColumn,
): boolean {
  const newest = newestEvent(db, study);
  if (newest === kept.lastEvent) return true;
  if (newest - kept.lastEvent > mostEventsToFollow) return false;
  const changed = db.sqlite
    .prepare<[number, number, number, number, number], StateRow>(
      `SELECT answers.position, codings.state = 'done' AS done, codings.flagged
       FROM (SELECT DISTINCT answer_id FROM events
             WHERE study_id = ? AND id > ? AND member_id = ? AND kind = 'coding.decision') AS changed
       JOIN answers ON answers.id = changed.answer_id AND answers.question_id = ?
       JOIN codings ON codings.answer_id = answers.id AND codings.member_id = ?`,
    )
    .all(study, kept.lastEvent, member, question, member);
  for (const row of changed) setState(kept.column, row);
  kept.lastEvent = newest;
  return true;
}
