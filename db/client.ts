import Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import * as schema from "./schema.ts";

/** An open study database: Drizzle for most queries, the driver beneath it for the hot ones. */
export interface VerbatimDatabase {
  readonly drizzle: BetterSQLite3Database<typeof schema>;
  readonly sqlite: Database.Database;
}

/** Marks a file as ours in SQLite's header (`PRAGMA application_id`); "Verb" in ASCII. */
export const applicationId = 0x56657262;

/**
 * Opens a database file that `migrateDatabase` has made or brought up to date.
 *
 * @param path of the file; made if it doesn't exist.
 * @throws SqliteError if the file is no database, is damaged, or can't be opened.
 */
export function openDatabase(path: string): VerbatimDatabase {
  const sqlite = new Database(path);
  sqlite.pragma("journal_mode = WAL");
  // An acknowledged tag survives a power loss: each commit reaches the disk before it is answered.
  sqlite.pragma("synchronous = FULL");
  sqlite.pragma("foreign_keys = ON");
  sqlite.pragma("busy_timeout = 10000");
  return { sqlite, drizzle: drizzle(sqlite, { schema }) };
}

/** Runs `work` as one transaction that takes the write lock at once; nests by savepoint. */
export function transaction<Value>(db: VerbatimDatabase, work: () => Value): Value {
  return db.sqlite.inTransaction ? db.sqlite.transaction(work)() : db.sqlite.transaction(work).immediate();
}
