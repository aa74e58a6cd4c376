import { type AnswerId, type EventId, idOf, type MemberId, type StudyId } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";

/** What happened, to be appended to the log in the transaction of the change itself. */
export interface NewEvent {
  readonly study: StudyId | null;
  readonly member: MemberId;
  readonly kind: `${"study" | "codebook" | "coding" | "suggestions" | "export"}.${string}`;
  readonly answer?: AnswerId;
  readonly payload: unknown;
  readonly requestId?: string;
}

/** Appends an event; the change that it tells of must be in the same transaction. */
export function appendEvent(db: VerbatimDatabase, event: NewEvent): EventId {
  const { study, member, kind, answer = null, payload, requestId = null } = event;
  const { lastInsertRowid } = insertOf(db).run(
    study,
    member,
    Date.now(),
    kind,
    answer,
    JSON.stringify(payload),
    requestId,
  );
  return idOf<EventId>(Number(lastInsertRowid));
}

const insertByDatabase = new WeakMap<VerbatimDatabase, ReturnType<typeof prepareInsert>>();

/** Every decision appends one, so the statement is prepared once. */
function insertOf(db: VerbatimDatabase) {
  const insert = insertByDatabase.get(db) ?? prepareInsert(db);
  insertByDatabase.set(db, insert);
  return insert;
}

function prepareInsert({ sqlite }: VerbatimDatabase) {
  return sqlite.prepare<[number | null, number, number, string, number | null, string, string | null]>(
    `INSERT INTO events (study_id, member_id, at, kind, answer_id, payload, request_id)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
}
