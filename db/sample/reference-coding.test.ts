import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { netIds } from "../../lib/codebook/index.ts";
import { memberNamed } from "../members.ts";
import { temporaryDatabase } from "../temporary-database.ts";
import { openSampleStudy, sampleCodebook } from "./index.ts";

interface ReferenceCoding {
  readonly id: string;
  readonly text: string;
  readonly themes: readonly string[];
}

function reference(): ReferenceCoding[] {
  const file = readFileSync(new URL("./reference-coding.jsonl", import.meta.url), "utf8");
  return file.trimEnd().split("\n").map(readLine);
}

function readLine(line: string): ReferenceCoding {
  const read: unknown = JSON.parse(line);
  if (typeof read !== "object" || read === null || Object.keys(read).join() !== "id,text,themes") {
    throw new Error(`Not a reference coding: ${line}`);
  }
  const { id, text, themes } = { id: "", text: "", themes: [], ...read };
  return { id: String(id), text: String(text), themes: [...themes].map(String) };
}

function leaves(): string[] {
  const codebook = sampleCodebook();
  if (!codebook.ok) throw new Error(codebook.problem.code);
  const nets = netIds(codebook.value.themes);
  return codebook.value.themes.map(({ id }) => id).filter((id) => !nets.has(id));
}

test("the reference coding has every answer of the sample once, in order, with its stored text", async () => {
  const db = temporaryDatabase();
  const opened = await openSampleStudy(db, memberNamed(db, "Me"));
  if (!opened.ok) throw new Error(opened.problem.code);
  const stored = db.sqlite
    .prepare<[], { id: string; text: string }>(
      `SELECT respondents.external_id || ':' || questions.name AS id, answers.text AS text
       FROM answers JOIN questions ON questions.id = question_id JOIN respondents ON respondents.id = respondent_id
       ORDER BY respondents.id, questions.position`,
    )
    .all();
  expect(stored.length).toBe(240);
  expect(reference().map(({ id, text }) => ({ id, text }))).toEqual(stored);
});

test("it uses leaves of the codebook only, each at most once an answer, in the codebook's order", () => {
  const order = leaves();
  for (const { id, themes } of reference()) {
    const places = themes.map((theme) => order.indexOf(theme));
    expect(places, id).not.toContain(-1);
    expect(places, id).toEqual([...new Set(places)].sort((a, b) => a - b));
    expect(themes.length, id).toBeLessThanOrEqual(4);
  }
});

test("every leaf is used, and a theme without content stands alone", () => {
  const all = reference();
  expect(new Set(all.flatMap(({ themes }) => themes))).toEqual(new Set(leaves()));
  for (const { id, themes } of all) {
    if (themes.includes("geen_antwoord") || themes.includes("leuk_werk")) expect(themes.length, id).toBe(1);
  }
});
