import { csvLines } from "../writers/csv.ts";
import { toSpreadsheetSafe } from "../writers/spreadsheet-safe.ts";
import { keywordsCell, localisedColumn } from "./csv-columns.ts";
import type { Codebook, Theme } from "./theme.ts";

/**
 * Writes a codebook as CSV for a spreadsheet: UTF-8 with a byte order mark, one row a theme in the order
 * of positions, columns id, parent, number, name, definition, use_when, do_not_use_when, example, keywords
 * and colour, those with texts in several languages once for each (`name_nl`). Cells that a spreadsheet
 * would take for a formula are made harmless; `parseCodebookCsv` gives back their text.
 */
export function codebookCsv({ languages, themes }: Codebook): string {
  const inFileOrder = [...themes].sort((one, other) => one.position - other.position);
  const columns = columnsFor(languages);
  const header = columns.map(({ name }) => name);
  const rows = inFileOrder.map((theme) => columns.map(({ cell }) => toSpreadsheetSafe(cell(theme))));
  return [...csvLines([header, ...rows], { withByteOrderMark: true })].join("");
}

interface Column {
  readonly name: string;
  cell(theme: Theme): string;
}

function columnsFor(languages: readonly string[]): Column[] {
  return [
    { name: "id", cell: ({ id }) => id },
    { name: "parent", cell: ({ parent }) => parent ?? "" },
    { name: "number", cell: ({ number }) => (number === null ? "" : String(number)) },
    ...languages.map((language) => ({
      name: localisedColumn("name", language),
      cell: ({ name }: Theme) => name[language] ?? "",
    })),
    ...languages.map((language) => ({
      name: localisedColumn("definition", language),
      cell: ({ definition }: Theme) => definition[language] ?? "",
    })),
    { name: "use_when", cell: ({ useWhen }) => useWhen },
    { name: "do_not_use_when", cell: ({ doNotUseWhen }) => doNotUseWhen },
    { name: "example", cell: ({ example }) => example },
    ...languages.map((language) => ({
      name: localisedColumn("keywords", language),
      cell: ({ keywords }: Theme) => keywordsCell(keywords[language] ?? []),
    })),
    { name: "colour", cell: ({ colour }) => colour },
  ];
}
