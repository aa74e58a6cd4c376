import { isLanguageCode } from "./check.ts";

/** Columns that hold one text a theme, in the order in which they are written, with those per language between. */
export const plainColumns = [
  "id",
  "parent",
  "number",
  "use_when",
  "do_not_use_when",
  "example",
  "colour",
] as const;

/** Columns that there is one of for each language, such as `name_nl`. */
export const localisedColumns = ["name", "definition", "keywords"] as const;

export type LocalisedColumn = (typeof localisedColumns)[number];

/** The column of a field in a language. */
export function localisedColumn(field: LocalisedColumn, language: string): string {
  return `${field}_${language}`;
}

/** The language of a column that holds this field; undefined if it holds another. */
export function languageOfColumn(column: string, field: LocalisedColumn): string | undefined {
  const language = column.startsWith(`${field}_`) ? column.slice(field.length + 1) : "";
  return isLanguageCode(language) ? language : undefined;
}

/** Keywords as one cell, with | between; a | or \ of a keyword gets a \ in front. */
export function keywordsCell(keywords: readonly string[]): string {
  return keywords.map((keyword) => keyword.replace(/[\\|]/g, "\\$&")).join("|");
}

/** The keywords of a cell; blank ones, and space around them, are left out. */
export function keywordsOfCell(cell: string): string[] {
  const parts = cell.match(/(?:\\[\s\S]|[^\\|])+|\\$/g) ?? [];
  return parts.map((part) => part.replace(/\\([\\|])/g, "$1").trim()).filter((keyword) => keyword !== "");
}
