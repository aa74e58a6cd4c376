import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { VerbatimDatabase } from "../../../db/client.ts";
import { readCodebook } from "../../../db/codebook.ts";
import { memberNamed } from "../../../db/members.ts";
import { smallStudy } from "../../../db/small-study.ts";
import { temporaryDatabase } from "../../../db/temporary-database.ts";
import { idOf, type StudyId } from "../../../lib/ids.ts";
import type { Command } from "../command.ts";
import { command as exportCommand } from "./codebook-export.ts";
import { command as importCommand } from "./codebook-import.ts";

const sample = join(import.meta.dirname, "../../../db/sample/codebook.json");

let db: VerbatimDatabase;
let folder: string;
let printed: string[];

beforeEach(() => {
  db = temporaryDatabase();
  smallStudy(db);
  folder = mkdtempSync(join(tmpdir(), "verbatim-codebook-"));
  printed = [];
});

function run(command: Command, file: string, { study = "Small", flags = [] as string[] } = {}) {
  return command.run({
    positionals: [file],
    option: (name) => (name === "study" ? study : undefined),
    options: () => [],
    flag: (name) => flags.includes(name),
    json: flags.includes("json"),
    database: () => db,
    member: () => memberNamed(db, "Owner"),
    print: (line) => printed.push(line),
    note: () => undefined,
  });
}

const studyId = () => idOf<StudyId>(Number(db.sqlite.prepare("SELECT id FROM studies").pluck().get()));
const ids = () => readCodebook(db, studyId()).themes.map(({ id }) => id);

describe("codebook import", () => {
  test("adds the file's themes and keeps the others, as one change", async () => {
    expect(await run(importCommand, sample, { flags: ["json"] })).toMatchObject({ ok: true });
    expect(printed).toEqual(['{"added":32,"changed":0,"removed":0}']);
    expect(ids()).toHaveLength(36);
    expect(ids().slice(-4)).toEqual(["pay", "wage", "bonus", "hours"]);
    expect(db.sqlite.prepare("SELECT count(*) FROM events").pluck().get()).toBe(1);
  });

  test("with --replace deletes the others; a second time there is nothing to do", async () => {
    await run(importCommand, sample, { flags: ["replace"] });
    await run(importCommand, sample, { flags: ["replace"] });
    expect(printed).toEqual([
      "Themes: 32 added, 0 changed, 4 deleted.",
      "Themes: 0 added, 0 changed, 0 deleted.",
    ]);
    expect(db.sqlite.prepare("SELECT count(*) FROM events").pluck().get()).toBe(1);
  });

  test.each([
    ["missing.json", undefined, {}, "fileMissing"],
    ["book.txt", "{}", {}, "codebookExtension"],
    ["book.json", "", {}, "fileEmpty"],
    ["book.json", "{]", {}, "codebookNotJson"],
    ["book.csv", "id,name_en\npay,\n", {}, "themeNameMissing"],
    ["book.csv", "id,name_en\nx,Pay\n", { study: "Other" }, "studyUnknown"],
  ])("%s with %j is refused with its sentence, and changes nothing", async (name, text, options, code) => {
    const file = join(folder, name);
    if (text !== undefined) writeFileSync(file, text);
    expect(await run(importCommand, file, options)).toMatchObject({ ok: false, problem: { code } });
    expect(ids()).toEqual(["pay", "wage", "bonus", "hours"]);
  });
});

describe("codebook export", () => {
  test("writes what was imported: every field, theme and their order", async () => {
    await run(importCommand, sample, { flags: ["replace"] });
    const json = join(folder, "book.json");
    expect(await run(exportCommand, json)).toMatchObject({ ok: true });
    const withoutLanguages = (file: string) => {
      const { languages: _, ...rest } = JSON.parse(readFileSync(file, "utf8"));
      return JSON.stringify(rest);
    };
    expect(withoutLanguages(json)).toBe(withoutLanguages(sample));
  });

  test("as CSV can be brought in again without a change", async () => {
    const csv = join(folder, "book.csv");
    await run(exportCommand, csv);
    await run(importCommand, csv, { flags: ["replace"] });
    expect(printed.at(-1)).toBe("Themes: 0 added, 0 changed, 0 deleted.");
  });

  test.each([
    ["book.xml", {}, "codebookExtension"],
    ["none/book.json", {}, "fileUnwritable"],
    ["book.json", { study: "Other" }, "studyUnknown"],
  ])("to %s is refused", async (name, options, code) => {
    expect(await run(exportCommand, join(folder, name), options)).toMatchObject({
      ok: false,
      problem: { code },
    });
  });
});
