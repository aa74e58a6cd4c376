import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { VerbatimDatabase } from "../../../db/client.ts";
import { startJob } from "../../../db/jobs.ts";
import { memberNamed } from "../../../db/members.ts";
import { temporaryDatabase } from "../../../db/temporary-database.ts";
import { problemText } from "../../../lib/problems/index.ts";
import type { Command } from "../command.ts";
import { command as importCommand } from "./import.ts";
import { command as studiesCommand } from "./studies.ts";

const sample = join(import.meta.dirname, "../../../db/sample");

let db: VerbatimDatabase;
let folder: string;
let printed: string[];
let noted: string[];

beforeEach(() => {
  db = temporaryDatabase();
  folder = mkdtempSync(join(tmpdir(), "verbatim-import-"));
  printed = [];
  noted = [];
});

/** Runs a command; the sentence of its problem, or undefined on success. */
async function run(
  command: Command,
  file: string,
  options: Readonly<Record<string, readonly string[]>> = {},
): Promise<string | undefined> {
  const result = await command.run({
    positionals: [file],
    option: (name) => options[name]?.[0],
    options: (name) => options[name] ?? [],
    flag: (name) => options[name] !== undefined,
    json: options.json !== undefined,
    database: () => db,
    member: () => memberNamed(db, "Me"),
    print: (line) => printed.push(line),
    note: (line) => noted.push(line),
  });
  return result.ok ? undefined : problemText(result.problem, "en");
}

function written(content: string): string {
  const path = join(folder, "file.csv");
  writeFileSync(path, content);
  return path;
}

const attributeNames = () => db.sqlite.prepare("SELECT name FROM attributes ORDER BY position").pluck().all();

describe("import", () => {
  test("brings in the sample with nothing but a name, and studies lists it", async () => {
    const options = { study: ["Sample"], codebook: [join(sample, "codebook.json")], json: [] };
    expect(await run(importCommand, join(sample, "answers.csv"), options)).toBeUndefined();
    expect(JSON.parse(printed[0] ?? "")).toEqual({
      ...{ study: "Sample", respondents: 120, refused: 0, refusedRows: [], warnings: [] },
      questions: [
        { name: "V1_toegevoegde_waarde", answers: 57, empty: 63, identical: 1 },
        { name: "V2_aanbevelen_waarom", answers: 97, empty: 23, identical: 0 },
        { name: "V3_voorwaarden", answers: 86, empty: 34, identical: 1 },
      ],
    });
    expect(db.sqlite.prepare("SELECT count(*) FROM themes").pluck().get()).toBe(32);
    expect(db.sqlite.prepare("SELECT count(weight) FROM respondents").pluck().get()).toBe(120);
    expect(attributeNames()).toContain("gender");
    printed = [];
    expect(await run(studiesCommand, "", { json: [] })).toBeUndefined();
    expect(JSON.parse(printed[0] ?? "")).toMatchObject([
      { name: "Sample", language: "nl", respondents: 120, questions: [{ answers: 57, coded: 0 }, {}, {}] },
    ]);
  });

  test("takes only the questions that are named, and attributes that are named or guessed", async () => {
    const file = written(
      "nr,group,note,why,more\n1,a,x,Good pay here,Nothing to add\n2,b,y,Bad pay there,Not at all\n",
    );
    const options = { study: ["Named"], question: ["more"], attribute: ["note"], id: ["nr"] };
    expect(await run(importCommand, file, options)).toBeUndefined();
    expect(printed).toEqual([
      "Study “Named”: 2 respondents.",
      "  more: 2 answers, 0 empty, 0 identical to an earlier one.",
    ]);
    expect(attributeNames()).toContain("note");
    expect(attributeNames()).not.toContain("why");
  });

  test("says what it refused", async () => {
    const file = written("id,why\nR1,a b\nR1,c d\n,e f\nR2,g h\n");
    expect(
      await run(importCommand, file, { study: ["Two"], "skip-duplicates": [], json: [] }),
    ).toBeUndefined();
    expect(JSON.parse(printed[0] ?? "")).toMatchObject({
      ...{ respondents: 2, refused: 2 },
      refusedRows: [
        { row: 2, reason: "Row 2: respondent “R1” was already in row 1." },
        { row: 3, reason: "Row 3 has no respondent id. Fill it in." },
      ],
    });
  });

  test("reads an encoding and a delimiter that are named", async () => {
    const path = join(folder, "dos.csv");
    writeFileSync(path, Buffer.from("id^why\n1^caf\x82\n2^th\x82\n", "latin1"));
    const options = { study: ["DOS"], encoding: ["CP850"], delimiter: ["^"], question: ["why"] };
    expect(await run(importCommand, path, options)).toBeUndefined();
    expect(db.sqlite.prepare("SELECT text FROM answers ORDER BY id").pluck().all()).toEqual(["café", "thé"]);
  });

  test.each([
    [{ encoding: ["ebcdic"] }, "“ebcdic” is no encoding"],
    [{ delimiter: [";;"] }, "“;;” can't be a delimiter"],
    [{ language: ["Dutch!"] }, "“Dutch!” is no language code"],
    [{ question: ["nothing"] }, "file.csv has no column “nothing”. Its columns are: “id”, “why”."],
    [{ codebook: ["/none/codebook.json"] }, "There is no file"],
  ])("says what is wrong with %j and changes nothing", async (options, sentence) => {
    const file = written("id,why\nR1,a b\nR2,g h\n");
    expect(await run(importCommand, file, { study: ["X"], ...options })).toContain(sentence);
    expect(db.sqlite.prepare("SELECT count(*) FROM studies").pluck().get()).toBe(0);
  });

  test("says so if the file has no column with answers", async () => {
    expect(await run(importCommand, written("id,age\nR1,20\nR2,30\n"), { study: ["X"] })).toContain(
      "no column with open answers",
    );
  });

  test("takes up the name that a killed import left, and removes what it left", async () => {
    const member = memberNamed(db, "Me").id;
    const job = startJob(db, member, "import", null);
    db.sqlite.exec(`
      INSERT INTO studies (id, name, language, state, created_at) VALUES (7, 'Cut', 'en', 'importing', 0);
      INSERT INTO study_members (study_id, member_id, role) VALUES (7, ${member}, 'owner');
      UPDATE jobs SET study_id = 7, started_at = 0, changed_at = 0 WHERE id = ${job};`);
    expect(await run(importCommand, written("id,why\nR1,a b\nR2,g h\n"), { study: ["Cut"] })).toBeUndefined();
    expect(db.sqlite.prepare("SELECT name, state FROM studies").raw().all()).toEqual([["Cut", "ready"]]);
  });
});

describe("studies", () => {
  test("says that there are none, on stderr", async () => {
    expect(await run(studiesCommand, "")).toBeUndefined();
    expect(printed).toEqual([]);
    expect(noted).toHaveLength(1);
  });
});
