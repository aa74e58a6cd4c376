import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { CommandInput } from "../command.ts";
import { command } from "./evaluate.ts";

const sample = fileURLToPath(new URL("../../../db/sample", import.meta.url));

/** Calls it with options; what it printed, and what came of it. */
async function evaluated(
  folder: string,
  options: Readonly<Record<string, string>> = {},
  json = false,
): Promise<{ lines: string[]; result: Awaited<ReturnType<typeof command.run>> }> {
  const lines: string[] = [];
  const refuse = () => {
    throw new Error("This call must not open the database.");
  };
  const input: CommandInput = {
    positionals: [folder],
    option: (name) => options[name],
    options: () => [],
    flag: () => false,
    json,
    database: refuse,
    member: refuse,
    print: (line) => lines.push(line),
    note: () => undefined,
  };
  return { result: await command.run(input), lines };
}

/** A folder with the sample's codebook and the first so many of its answers. */
function folderWith(count: number, name = "answers.jsonl"): string {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-"));
  copyFileSync(join(sample, "codebook.json"), join(folder, "codebook.json"));
  const lines = readFileSync(join(sample, "reference-coding.jsonl"), "utf8").split("\n").slice(0, count);
  writeFileSync(join(folder, name), lines.join("\n"));
  return folder;
}

test("prints a row for each method and number of confirmed answers that there are answers for", {
  timeout: 60_000,
}, async () => {
  const { result, lines } = await evaluated(folderWith(40), { seeds: "2" });
  expect(result.ok).toBe(true);
  expect(lines[0]).toMatch(/^confirmed\s+method\s+micro-F1\s+macro-F1\s+precision/);
  expect(lines.slice(1)).toHaveLength(12);
  expect(lines[1]).toMatch(/^\s+–\s+no suggestions(\s+–){6}\s+\d\.\d{3}$/);
  expect(lines[2]).toMatch(/^\s+0\s+engine(\s+\d\.\d{3}){7}$/);
  expect(lines.at(-1)).toMatch(/^\s+25\s+tf-idf \+ LR(\s+\d\.\d{3}){7}$/);
});

test("gives the same as JSON, with the numbers whole", { timeout: 60_000 }, async () => {
  const { lines } = await evaluated(folderWith(30, "reference-coding.jsonl"), { seeds: "1" }, true);
  expect(lines).toHaveLength(1);
  const report: unknown = JSON.parse(lines[0] ?? "");
  expect(report).toMatchObject({ language: "nl", answers: 30, seeds: [1] });
  const first = { method: "no suggestions", confirmed: 0, answers: 9 };
  const last = { method: "tf-idf + LR", confirmed: 10 };
  expect(report).toMatchObject({ results: [first, ...Array(6).fill({}), last] });
});

test.each([
  [{ seeds: "0" }, "seedsMalformed"],
  [{ seeds: "a" }, "seedsMalformed"],
  [{ language: "not a language" }, "languageMalformed"],
])("refuses %j", async (options, code) => {
  expect((await evaluated(sample, options)).result).toMatchObject({ problem: { code } });
});

test("says what is missing in the folder", async () => {
  const none = await evaluated(join(tmpdir(), "no such folder"));
  expect(none.result).toMatchObject({ problem: { code: "fileMissing" } });
  const unnamed = await evaluated(folderWith(40, "other.jsonl"));
  expect(unnamed.result).toMatchObject({ problem: { code: "evaluateNothing" } });
  const few = await evaluated(folderWith(9));
  expect(few.result).toMatchObject({ problem: { code: "evaluateTooFew", values: { count: 9 } } });
});
