import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { migrateDatabase } from "./migrate.ts";

const migrations = fileURLToPath(new URL("./migrations", import.meta.url));
const fresh = (name = "verbatim.db") => join(mkdtempSync(join(tmpdir(), "verbatim-")), name);
const codeOf = (path: string) => {
  const result = migrateDatabase(path, migrations);
  return result.ok ? "ok" : result.problem.code;
};

test("makes a new file, with every table strict", () => {
  const path = fresh();
  expect(migrateDatabase(path, migrations)).toMatchObject({ ok: true, value: { from: 0, backup: null } });
  const sqlite = new Database(path);
  expect(
    sqlite.prepare("SELECT name FROM pragma_table_list WHERE strict = 0 AND name NOT LIKE 'sqlite%'").all(),
  ).toEqual([]);
});

test("does nothing the second time", () => {
  const path = fresh();
  migrateDatabase(path, migrations);
  expect(migrateDatabase(path, migrations)).toMatchObject({
    ok: true,
    value: { from: 2, to: 2, backup: null },
  });
});

test("copies an older file before it changes it, and keeps what is in it", () => {
  const path = fresh();
  const first = fresh("migrations");
  makeMigrations(first, [readFileSync(join(migrations, "0000_start.sql"), "utf8")]);
  migrateDatabase(path, first);
  const sqlite = new Database(path);
  sqlite.exec("INSERT INTO members (name, created_at) VALUES ('Ada', 0)");
  sqlite.exec("INSERT INTO studies (name, language, state, created_at) VALUES ('Old', 'nl', 'ready', 0)");
  sqlite.close();
  const result = migrateDatabase(path, migrations);
  const backup = result.ok ? result.value.backup : null;
  expect(existsSync(backup ?? "")).toBe(true);
  expect(new Database(backup ?? "").prepare("SELECT name FROM members").pluck().get()).toBe("Ada");
  expect(new Database(path).prepare("SELECT name, learning FROM studies").get()).toEqual({
    name: "Old",
    learning: null,
  });
});

test("takes back a migration that fails half way", () => {
  const path = fresh();
  const broken = fresh("migrations");
  makeMigrations(broken, [
    "CREATE TABLE one (id integer) STRICT;--> statement-breakpoint\nCREATE TABLE one (id integer);",
  ]);
  expect(() => migrateDatabase(path, broken)).toThrow("already exists");
  expect(new Database(path).pragma("user_version", { simple: true })).toBe(0);
});

test("leaves another program's database alone", () => {
  const path = fresh();
  new Database(path).exec("CREATE TABLE theirs (id integer)").close();
  expect(codeOf(path)).toBe("databaseForeign");
});

test("says that a text file is no database", () => {
  const path = fresh();
  writeFileSync(path, "respondent_id,answer\n1,good\n".repeat(100));
  expect(codeOf(path)).toBe("databaseForeign");
});

test("says that a file is damaged", () => {
  const path = fresh();
  migrateDatabase(path, migrations);
  const bytes = readFileSync(path);
  bytes.fill(0x5a, 100, bytes.length);
  writeFileSync(path, bytes);
  expect(codeOf(path)).toBe("databaseDamaged");
});

test("refuses a file of a newer Verbatim", () => {
  const path = fresh();
  migrateDatabase(path, migrations);
  const sqlite = new Database(path);
  sqlite.pragma("user_version = 999");
  sqlite.close();
  expect(codeOf(path)).toBe("databaseNewer");
});

test("says that the folder can't be written", () => {
  expect(codeOf(join(tmpdir(), "no such folder", "verbatim.db"))).toBe("databaseUnwritable");
});

function makeMigrations(folder: string, texts: readonly string[]): void {
  mkdirSync(join(folder, "meta"), { recursive: true });
  const entries = texts.map((text, index) => {
    writeFileSync(join(folder, `${index}.sql`), text);
    return { tag: String(index) };
  });
  writeFileSync(join(folder, "meta", "_journal.json"), JSON.stringify({ entries }));
}
