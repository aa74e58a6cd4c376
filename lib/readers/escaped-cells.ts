import { fromSpreadsheetSafe } from "../writers/spreadsheet-safe.ts";

/**
 * Exports of ours make text that a spreadsheet would take for a formula harmless with an apostrophe
 * in front. Such a file is known by its columns `Q__coding_state`, one for each question Q.
 */
const stateSuffix = "__coding_state";

/** The questions of a coded data set of ours, by its header; none if the file isn't one. */
export function exportedQuestions(header: readonly string[]): readonly string[] {
  return header
    .filter((name) => name.endsWith(stateSuffix) && name.length > stateSuffix.length)
    .map((name) => name.slice(0, -stateSuffix.length))
    .filter((question) => header.includes(question));
}

/** Whether a column holds codes or the state of one of these questions. */
export function isCodingColumn(name: string, questions: readonly string[]): boolean {
  return questions.some((question) => name.startsWith(`${question}__`));
}

/** Whether the header is that of a coded data set of ours, so that its cells are to be unescaped. */
export function isCodedDataSet(header: readonly string[]): boolean {
  return header.some((name) => name.endsWith(stateSuffix) && name.length > stateSuffix.length);
}

/** Takes the apostrophes off the cells of a row, in place; returns how many. */
export function unescapeRow(row: string[]): number {
  let count = 0;
  for (const [index, cell] of row.entries()) {
    // Most cells have no apostrophe, so that looking at the first character saves the rest.
    const text = cell.charCodeAt(0) === 39 ? fromSpreadsheetSafe(cell) : cell;
    if (text === cell) continue;
    row[index] = text;
    count += 1;
  }
  return count;
}
