import { type Problem, problem } from "../problems/index.ts";
import { delimiterInstruction, delimiters } from "../readers/delimiter.ts";
import { rowSplitter } from "../readers/split-rows.ts";
import { failure, type Result, success } from "../result.ts";
import { fromSpreadsheetSafe } from "../writers/spreadsheet-safe.ts";
import {
  keywordsOfCell,
  type LocalisedColumn,
  languageOfColumn,
  localisedColumns,
  plainColumns,
} from "./csv-columns.ts";
import { finishCodebook, type PlacedTheme } from "./finish.ts";
import type { Codebook } from "./theme.ts";

/**
 * Reads a codebook as `codebookCsv` writes it, and as a spreadsheet saves it again: any usual delimiter,
 * columns in any order. Only the columns id and one name are required; an empty cell is no text.
 *
 * @param file its name, for problems.
 */
export function parseCodebookCsv(text: string, file: string): Result<Codebook> {
  const table = readTable(text.replace(/^\uFEFF/, ""), file);
  if (!table.ok) return table;
  const { header, rows } = table.value;
  const themes: PlacedTheme[] = [];
  for (const [position, row] of rows.entries()) {
    const place = `${file}:${position + 2}`;
    if (row.length > header.length) return failure(problem("codebookRowTooLong", { place }));
    const theme = themeOfRow(header, row, position, place);
    if (!theme.ok) return theme;
    themes.push(theme.value);
  }
  const languages = header.flatMap((column) => languageOfColumn(column, "name") ?? []);
  return finishCodebook(themes, languages, file);
}

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function readTable(text: string, file: string): Result<Table> {
  const instruction = delimiterInstruction(text);
  const body = text.slice(instruction?.length ?? 0);
  const splitter = rowSplitter(instruction?.delimiter ?? delimiterOf(body));
  const [header = [], ...rows] = splitter
    .push(body, true)
    .map((row) => row.map((cell) => fromSpreadsheetSafe(cell)));
  const { unclosed } = splitter;
  if (unclosed) return failure(problem("codebookQuoteOpen", { file, row: unclosed.row }));
  const names = header.map((name) => name.trim().replace(/^[A-Za-z_]+/, (letters) => letters.toLowerCase()));
  const wrong = headerProblem(names, file);
  return wrong ? failure(wrong) : success({ header: names, rows });
}

/** The delimiter that makes a column id. Codebooks are too short to count rows by. */
function delimiterOf(text: string): string {
  const [line = ""] = text.split(/[\r\n]/, 1);
  const hasId = (delimiter: string) => line.split(delimiter).some((name) => /^"?id"?$/i.test(name.trim()));
  return delimiters.find(hasId) ?? ",";
}

function headerProblem(header: readonly string[], file: string): Problem | undefined {
  const known: readonly string[] = plainColumns;
  const isKnown = (column: string) =>
    known.includes(column) || localisedColumns.some((field) => languageOfColumn(column, field) !== undefined);
  if (!header.includes("id")) return problem("codebookColumnMissing", { file, column: "id" });
  if (!header.some((column) => languageOfColumn(column, "name"))) {
    return problem("codebookColumnMissing", { file, column: "name_nl" });
  }
  const unknown = header.find((column) => column !== "" && !isKnown(column));
  if (unknown !== undefined) return problem("codebookColumnUnknown", { file, column: unknown });
  const twice = header.find((column, index) => column !== "" && header.indexOf(column) !== index);
  return twice === undefined ? undefined : problem("codebookColumnTwice", { file, column: twice });
}

function themeOfRow(
  header: readonly string[],
  row: readonly string[],
  position: number,
  place: string,
): Result<PlacedTheme> {
  const cell = (column: string) => row[header.indexOf(column)] ?? "";
  const texts = (field: LocalisedColumn) =>
    header.flatMap((column, index) => {
      const language = languageOfColumn(column, field);
      const text = row[index] ?? "";
      return language === undefined || text === "" ? [] : [[language, text] as const];
    });
  const id = cell("id").trim();
  const number = cell("number").trim();
  if (!/^\d{0,9}$/.test(number)) return failure(problem("themeNumberBad", { place, theme: id, number }));
  const keywords = texts("keywords").map(([language, text]) => [language, keywordsOfCell(text)] as const);
  return success({
    place,
    theme: {
      ...{ id, parent: cell("parent").trim() || null, position },
      number: number === "" ? null : Number(number),
      name: Object.fromEntries(texts("name")),
      definition: Object.fromEntries(texts("definition")),
      ...{ useWhen: cell("use_when"), doNotUseWhen: cell("do_not_use_when"), example: cell("example") },
      colour: cell("colour").trim(),
      keywords: Object.fromEntries(keywords.filter(([, list]) => list.length > 0)),
    },
  });
}
