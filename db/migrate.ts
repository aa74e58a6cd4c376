import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { problem } from "../lib/problems/index.ts";
import { failure, type Result, success } from "../lib/result.ts";
import { applicationId } from "./client.ts";

interface Journal {
  readonly entries: readonly { readonly tag: string }[];
}

/** What bringing a file up to date did. */
export interface Migrated {
  readonly from: number;
  readonly to: number;
  /** Copy of the file from before, if there was something to copy. */
  readonly backup: string | null;
}

/**
 * Brings a database file up to date: each migration and the record of it (`user_version`) are one
 * transaction, and a file with content is copied beside itself before.
 *
 * @param path of the file; made if it doesn't exist.
 * @param migrations folder with the SQL files and `meta/_journal.json`.
 * @returns the versions, or a problem if the file isn't ours, is newer, locked, damaged or can't be written.
 */
export function migrateDatabase(path: string, migrations: string): Result<Migrated> {
  const statements = readMigrations(migrations);
  if (!existsSync(dirname(path))) return failure(problem("databaseUnwritable", { file: path }));
  let sqlite: Database.Database | undefined;
  try {
    const isNew = !existsSync(path) || statSync(path).size === 0;
    sqlite = new Database(path);
    sqlite.pragma("busy_timeout = 10000");
    const from = versionOf(sqlite);
    // Reads the schema, so that a damaged file is found now and not at the first query.
    sqlite.prepare("SELECT count(*) FROM sqlite_schema").get();
    if (!isNew && sqlite.pragma("application_id", { simple: true }) !== applicationId) {
      return failure(problem("databaseForeign", { file: path }));
    }
    if (from > statements.length) return failure(problem("databaseNewer", { file: path }));
    const backup = !isNew && from < statements.length ? backUp(sqlite, path, from) : null;
    apply(sqlite, statements);
    return success({ from, to: statements.length, backup });
  } catch (error) {
    return failure(databaseProblem(error, path));
  } finally {
    sqlite?.close();
  }
}

/** The problem behind an error of SQLite; another error is thrown on. */
export function databaseProblem(error: unknown, file: string) {
  if (!(error instanceof Database.SqliteError)) throw error;
  const { code } = error;
  if (code === "SQLITE_NOTADB") return problem("databaseForeign", { file });
  if (code.startsWith("SQLITE_CORRUPT")) return problem("databaseDamaged", { file });
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return problem("databaseLocked", { file });
  if (code === "SQLITE_FULL" || code === "SQLITE_IOERR_WRITE") return problem("diskFull", { file });
  if (code.startsWith("SQLITE_CANTOPEN") || code.startsWith("SQLITE_READONLY")) {
    return problem("databaseUnwritable", { file });
  }
  throw error;
}

function readMigrations(folder: string): string[][] {
  const journal: Journal = JSON.parse(readFileSync(join(folder, "meta", "_journal.json"), "utf8"));
  return journal.entries.map(({ tag }) =>
    readFileSync(join(folder, `${tag}.sql`), "utf8").split("--> statement-breakpoint"),
  );
}

function versionOf(sqlite: Database.Database): number {
  return Number(sqlite.pragma("user_version", { simple: true }));
}

function backUp(sqlite: Database.Database, path: string, version: number): string {
  const backup = `${path}.before-version-${version + 1}`;
  if (!existsSync(backup)) sqlite.prepare("VACUUM INTO ?").run(backup);
  return backup;
}

function apply(sqlite: Database.Database, migrations: readonly string[][]): void {
  if (versionOf(sqlite) === migrations.length) return;
  sqlite.pragma("journal_mode = WAL");
  const applyAll = sqlite.transaction(() => {
    // Read again under the write lock: another process may have been first.
    for (const [index, statements] of migrations.entries()) {
      if (index < versionOf(sqlite)) continue;
      for (const statement of statements) sqlite.exec(statement);
      sqlite.pragma(`user_version = ${index + 1}`);
    }
    sqlite.pragma(`application_id = ${applicationId}`);
  });
  applyAll.immediate();
}
