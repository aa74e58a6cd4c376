import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { VerbatimDatabase } from "../../../db/client.ts";
import { decide } from "../../../db/codings.ts";
import { memberNamed } from "../../../db/members.ts";
import { type SmallStudy, smallStudy } from "../../../db/small-study.ts";
import { temporaryDatabase } from "../../../db/temporary-database.ts";
import { problemText } from "../../../lib/problems/index.ts";
import type { Command } from "../command.ts";
import { command as exportCommand } from "./export.ts";
import { command as frequenciesCommand } from "./frequencies.ts";

let db: VerbatimDatabase;
let study: SmallStudy;
let folder: string;
let printed: string[];

beforeEach(() => {
  db = temporaryDatabase();
  study = smallStudy(db);
  folder = mkdtempSync(join(tmpdir(), "verbatim-export-"));
  printed = [];
  const [answer] = study.answers;
  if (answer === undefined) throw new RangeError("No answers.");
  decide(db, study.coders[0], study.study, [
    {
      ...{ requestId: "tag", answer },
      decision: { kind: "tag", theme: "wage", tag: "confirmed", source: "manual" },
    },
    { requestId: "done", answer, decision: { kind: "state", state: "done" } },
  ]);
});

function run(command: Command, options: Readonly<Record<string, string>>, flags: readonly string[] = []) {
  const given: Readonly<Record<string, string>> = { study: "Small", ...options };
  return command.run({
    ...{ positionals: [], option: (name) => given[name], options: () => [] },
    ...{ flag: (name) => flags.includes(name), json: flags.includes("json") },
    ...{ database: () => db, member: () => memberNamed(db, "Owner") },
    ...{ print: (line) => printed.push(line), note: () => undefined },
  });
}

async function sentence(result: ReturnType<typeof run>): Promise<string> {
  const ended = await result;
  return ended.ok ? "" : problemText(ended.problem, "en");
}

describe("frequencies", () => {
  test("prints the figures as one JSON text, percentages unrounded", async () => {
    expect(await run(frequenciesCommand, { question: "Q1" }, ["json"])).toMatchObject({ ok: true });
    expect(JSON.parse(printed.join(""))).toEqual({
      question: "Q1",
      set: "final",
      base: { answered: 3, coded: 1, unresolved: 0 },
      themes: [
        { theme: "pay", parent: null, n: 1, percent: 100 },
        { theme: "wage", parent: "pay", n: 1, percent: 100 },
        { theme: "bonus", parent: "pay", n: 0, percent: 0 },
        { theme: "hours", parent: null, n: 0, percent: 0 },
      ],
    });
  });
  test("splits by an attribute, each group with its base", async () => {
    await run(frequenciesCommand, { question: "Q1", by: "group" }, ["json"]);
    expect(JSON.parse(printed.join(""))).toMatchObject({
      by: "group",
      groups: [
        { value: "a", base: { answered: 2, coded: 1, unresolved: 0 } },
        { value: "b", base: { answered: 1, coded: 0, unresolved: 0 } },
      ],
    });
  });
  test("prints a table with its base for people", async () => {
    await run(frequenciesCommand, { question: "Q1", by: "group" });
    expect(printed).toEqual([
      "Q1: How is it?",
      "Base: 3 respondents who answered Q1, 1 coded, unweighted, final set.",
      "",
      "Theme               all             a             b",
      "pay (net)     1  100.0%     1  100.0%     0       –",
      "  wage        1  100.0%     1  100.0%     0       –",
      "  bonus       0    0.0%     0    0.0%     0       –",
      "hours         0    0.0%     0    0.0%     0       –",
      "Coded         1             1             0",
    ]);
  });
  test("says which studies, questions and attributes there are, if one isn't there", async () => {
    expect(await sentence(run(frequenciesCommand, { study: "Large", question: "Q1" }))).toContain("“Large”");
    expect(await sentence(run(frequenciesCommand, { question: "Q2" }))).toContain("Its questions are: Q1.");
    expect(await sentence(run(frequenciesCommand, { question: "Q1", by: "age" }))).toContain("group");
    expect(printed).toEqual([]);
  });
});

describe("export", () => {
  test("writes the data set and the codebook, and nothing beside them", async () => {
    const files = { out: join(folder, "data.csv"), "codebook-out": join(folder, "codebook.csv") };
    expect(await run(exportCommand, files)).toMatchObject({ ok: true });
    expect(readdirSync(folder)).toEqual(["codebook.csv", "data.csv"]);
    expect(readFileSync(files.out, "utf8").split("\r\n").slice(0, 3)).toEqual([
      "respondent_id,group,Q1,Q1__coding_state,Q1__pay,Q1__wage,Q1__bonus,Q1__hours",
      "R1,a,Low wage,done,1,1,0,0",
      "R2,b,Long hours,open,,,,",
    ]);
    expect(printed).toEqual([`Respondents written to ${files.out}: 3.`]);
  });
  test("leaves out the texts and writes a byte order mark if asked", async () => {
    const out = join(folder, "data.csv");
    await run(exportCommand, { out }, ["no-text", "bom", "json"]);
    expect(readFileSync(out, "utf8").startsWith("\uFEFFrespondent_id,group,Q1__coding_state,")).toBe(true);
    expect(JSON.parse(printed.join(""))).toMatchObject({ file: out, respondents: 3, withText: false });
  });
  test("changes nothing, the log neither, where a file can't be written", async () => {
    const out = join(folder, "missing", "data.csv");
    expect(await sentence(run(exportCommand, { out }))).toContain("can't be written");
    expect(await sentence(run(exportCommand, { out, "codebook-out": out }))).toContain("a file of its own");
    expect(readdirSync(folder)).toEqual([]);
    expect(db.sqlite.prepare("SELECT count(*) FROM events WHERE kind = 'export.write'").pluck().get()).toBe(
      0,
    );
  });
});
