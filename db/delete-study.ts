import type { MemberId, StudyId } from "../lib/ids.ts";
import { openDatabase, transaction, type VerbatimDatabase } from "./client.ts";
import { appendEvent } from "./events.ts";
import { giveTurn } from "./give-turn.ts";
import { requireAccess } from "./members.ts";

/** Rows a transaction: few enough that a decision in another study hardly waits. */
const chunkSize = 5000;

/** Tables whose rows belong to an answer, and lead with its id in their key. */
const ofAnswer = ["tags", "codings", "assignments", "resolutions", "finals", "suggestions", "predictions"];

/** Tables with a few rows a question. */
const ofQuestion = ["final_totals", "coding_totals"];

export interface DeletionOptions {
  /** Called after each chunk; answers and respondents removed, and how many there were. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Deletes a study with everything in it, its log too. It is invisible, and its name free, from the
 * first transaction on; its rows follow in chunks. What an interrupted call left, the next one removes.
 * One event stays, of no study: who deleted what.
 *
 * @throws AccessRefused if the member may not manage the study.
 */
export async function deleteStudy(
  db: VerbatimDatabase,
  acting: MemberId,
  study: StudyId,
  { onProgress }: DeletionOptions = {},
): Promise<void> {
  markDeleted(db, acting, study);
  // A connection of its own, without foreign keys: checking each theme against a million tags that
  // have no index on it would take hours, and no other write may go unchecked meanwhile.
  const own = openDatabase(db.sqlite.name);
  try {
    own.sqlite.pragma("foreign_keys = OFF");
    const total = countRows(own, study);
    let done = 0;
    const step = (removed: number) => {
      done += removed;
      onProgress?.(done, total);
    };
    for (const question of questionsOf(own, study)) {
      await inChunks(() => removeAnswers(own, question), step);
    }
    await inChunks(() => removeRespondentIds(own, study));
    await inChunks(() => removeSome(own, "respondents", study), step);
    await inChunks(() => removeSome(own, "theme_sets", study));
    await inChunks(() => removeSome(own, "events", study));
    removeRest(own, study);
  } finally {
    own.sqlite.close();
  }
}

function markDeleted(db: VerbatimDatabase, acting: MemberId, study: StudyId): void {
  transaction(db, () => {
    requireAccess(db, study, acting, "manage study");
    const row = db.sqlite
      .prepare<[number], { name: string; respondents: number; state: string }>(
        "SELECT name, respondents, state FROM studies WHERE id = ?",
      )
      .get(study);
    if (!row || row.state === "deleting") return;
    const { name, respondents } = row;
    db.sqlite
      .prepare<[string, number]>("UPDATE studies SET state = 'deleting', name = ? WHERE id = ?")
      .run(`${name} (deleted, ${study})`, study);
    appendEvent(db, {
      study: null,
      member: acting,
      kind: "study.delete",
      payload: { study, name, respondents },
    });
  });
}

function countRows({ sqlite }: VerbatimDatabase, study: StudyId): number {
  const count = sqlite
    .prepare<[number, number], number>(
      `SELECT (SELECT coalesce(sum(answers), 0) FROM questions WHERE study_id = ?)
         + (SELECT respondents FROM studies WHERE id = ?)`,
    )
    .pluck()
    .get(study, study);
  return count ?? 0;
}

function questionsOf({ sqlite }: VerbatimDatabase, study: StudyId): number[] {
  return sqlite.prepare<[number], number>("SELECT id FROM questions WHERE study_id = ?").pluck().all(study);
}

/** Runs `removeChunk` until it removes less than a chunk, and lets others write in between. */
async function inChunks(removeChunk: () => number, onRemoved?: (removed: number) => void): Promise<void> {
  for (;;) {
    const removed = removeChunk();
    onRemoved?.(removed);
    if (removed < chunkSize) return;
    await giveTurn();
  }
}

function removeAnswers(db: VerbatimDatabase, question: number): number {
  const chunk = `SELECT id FROM answers WHERE question_id = ? ORDER BY position LIMIT ${chunkSize}`;
  return transaction(db, () => {
    for (const table of ofAnswer) {
      db.sqlite.prepare<[number]>(`DELETE FROM ${table} WHERE answer_id IN (${chunk})`).run(question);
    }
    return db.sqlite.prepare<[number]>(`DELETE FROM answers WHERE id IN (${chunk})`).run(question).changes;
  });
}

function removeSome(
  db: VerbatimDatabase,
  table: "respondents" | "theme_sets" | "events",
  study: StudyId,
): number {
  return db.sqlite
    .prepare<[number]>(
      `DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} WHERE study_id = ? LIMIT ${chunkSize})`,
    )
    .run(study).changes;
}

function removeRespondentIds(db: VerbatimDatabase, study: StudyId): number {
  return db.sqlite
    .prepare<[number, number]>(
      `DELETE FROM respondent_ids WHERE study_id = ? AND external_id IN (
         SELECT external_id FROM respondent_ids WHERE study_id = ? LIMIT ${chunkSize})`,
    )
    .run(study, study).changes;
}

function removeRest(db: VerbatimDatabase, study: StudyId): void {
  const remove = (sql: string) => db.sqlite.prepare<[number]>(sql).run(study);
  transaction(db, () => {
    for (const table of ofQuestion) {
      remove(`DELETE FROM ${table} WHERE question_id IN (SELECT id FROM questions WHERE study_id = ?)`);
    }
    for (const table of ["questions", "attributes", "themes", "rounds", "study_members"]) {
      remove(`DELETE FROM ${table} WHERE study_id = ?`);
    }
    // Numbers of studies are used again: an old job must not speak of a new study.
    remove("UPDATE jobs SET study_id = NULL WHERE study_id = ?");
    remove("DELETE FROM studies WHERE id = ?");
  });
}
