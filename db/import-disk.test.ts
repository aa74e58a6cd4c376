import { beforeEach, expect, test, vi } from "vitest";
import { bytesSource, csvRows, peekCsv } from "../lib/readers/index.ts";
import { openDatabase } from "./client.ts";
import { importStudy } from "./import-study.ts";
import { memberNamed } from "./members.ts";
import { temporaryDatabase } from "./temporary-database.ts";

/** What connections opened from now on are limited by: the database's pages, and the wait for a lock. */
const limit = vi.hoisted(() => ({ pages: 0, wait: 0 }));

vi.mock("./client.ts", async (importOriginal) => {
  const original = await importOriginal<typeof import("./client.ts")>();
  return {
    ...original,
    openDatabase(path: string) {
      const db = original.openDatabase(path);
      if (limit.pages > 0) db.sqlite.pragma(`max_page_count = ${limit.pages}`);
      if (limit.wait > 0) db.sqlite.pragma(`busy_timeout = ${limit.wait}`);
      return db;
    },
  };
});

beforeEach(() => {
  limit.pages = 0;
  limit.wait = 0;
});

async function importMuch(db = temporaryDatabase(), onStudy: () => void = () => undefined) {
  const rows = Array.from({ length: 25_000 }, (_, index) => `R${index},${"text ".repeat(20)}`);
  const source = bytesSource("file.csv", Buffer.from(`id,why\n${rows.join("\n")}\n`));
  const peek = await peekCsv(source);
  if (!peek.ok) throw new Error(peek.problem.code);
  const questions = [{ column: "why", wording: "Why?" }];
  const plan = { name: "Survey", language: "en", id: "id", questions, attributes: [], weight: null };
  return importStudy(
    db,
    memberNamed(db, "Owner").id,
    { ...plan, codebook: null, skipDuplicates: false },
    csvRows(source, peek.value),
    { onStudy },
  );
}

test("a disk that gets full is a problem in the middle of an import, which leaves nothing", async () => {
  const db = temporaryDatabase();
  limit.pages = Number(db.sqlite.pragma("page_count", { simple: true })) + 600;
  expect(await importMuch(db)).toMatchObject({ ok: false, problem: { code: "diskFull" } });
  limit.pages = 0;
  for (const table of ["studies", "respondents", "answers"]) {
    expect(db.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
  }
  expect(await importMuch(db)).toMatchObject({ ok: true });
});

test("a database that another program locks is a problem; nothing of the study is visible", async () => {
  limit.wait = 50;
  const db = temporaryDatabase();
  const other = openDatabase(db.sqlite.name);
  const lock = () => other.sqlite.exec("BEGIN IMMEDIATE");
  expect(await importMuch(db, lock)).toMatchObject({ ok: false, problem: { code: "databaseLocked" } });
  expect(db.sqlite.prepare("SELECT count(*) FROM studies WHERE state = 'ready'").pluck().get()).toBe(0);
  other.sqlite.exec("ROLLBACK");
});
