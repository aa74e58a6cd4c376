/** The mark at the start of a file by which Excel knows UTF-8. */
export const byteOrderMark = "\uFEFF";

/** One cell as RFC 4180 writes it: in quotes if it holds a comma, a quote or a line end. */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row as RFC 4180 writes it, with its line end (CR LF). */
export function csvRow(cells: readonly string[]): string {
  // A row of one empty cell would be an empty line, which readers skip.
  if (cells.length === 1 && cells[0] === "") return '""\r\n';
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** A CSV text, row by row; `withByteOrderMark` puts the mark in front of the first. */
export function* csvLines(
  rows: Iterable<readonly string[]>,
  { withByteOrderMark = false }: { readonly withByteOrderMark?: boolean } = {},
): Generator<string> {
  if (withByteOrderMark) yield byteOrderMark;
  for (const row of rows) yield csvRow(row);
}
