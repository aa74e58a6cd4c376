import { type Problem, problem } from "../problems/index.ts";
import { failure, type Result, success } from "../result.ts";
import { isLanguageCode } from "./check.ts";
import { finishCodebook, type PlacedTheme } from "./finish.ts";
import { jsonFault } from "./json-fault.ts";
import type { Codebook, Localised, Theme } from "./theme.ts";

type JsonObject = Readonly<Record<string, unknown>>;

const fieldsOfTheme = new Set([
  "id",
  "parent",
  "number",
  "name",
  "definition",
  "use_when",
  "do_not_use_when",
  "example",
  "keywords",
  "colour",
]);

/**
 * Reads a codebook file: `{version: 1, languages: ["nl"], themes: [{id, parent, number, name: {nl},
 * definition: {nl}, use_when, do_not_use_when, example, keywords: {nl: []}, colour}]}`. Only a theme's id
 * and name are required. A theme's place in the file is its position; a theme may come before its parent.
 *
 * @param file its name, for problems.
 */
export function parseCodebookJson(text: string, file: string): Result<Codebook> {
  const source = text.replace(/^\uFEFF/, "");
  const json = parseJson(source);
  if (json === undefined) return failure(problem("codebookNotJson", { file, ...jsonFault(source) }));
  const form = (field: string): Result<Codebook> => failure(problem("codebookForm", { file, field }));
  if (!isObject(json)) return form("themes");
  if (json.version !== undefined && json.version !== 1) return form("version");
  const languages = json.languages ?? [];
  if (!isTextList(languages) || !languages.every(isLanguageCode)) return form("languages");
  if (!Array.isArray(json.themes)) return form("themes");
  return readThemes(json.themes, languages, file);
}

function readThemes(rows: readonly unknown[], languages: readonly string[], file: string): Result<Codebook> {
  const themes: PlacedTheme[] = [];
  for (const [position, row] of rows.entries()) {
    const theme = readTheme(row, position, file);
    if (!theme.ok) return theme;
    themes.push({ theme: theme.value, place: file });
  }
  return finishCodebook(themes, languages, file);
}

function readTheme(row: unknown, position: number, file: string): Result<Theme> {
  const nth = `#${position + 1}`;
  if (!isObject(row)) return failure(problem("codebookForm", { file, field: `themes ${nth}` }));
  if (typeof row.id !== "string") {
    return failure(problem("themeFieldMalformed", { place: file, theme: nth, field: "id" }));
  }
  const at = { place: file, theme: row.id || nth };
  const unknown = Object.keys(row).find((field) => !fieldsOfTheme.has(field));
  if (unknown !== undefined) return failure(problem("themeFieldUnknown", { ...at, field: unknown }));
  const { parent = null, number = null, name, definition = {}, keywords = {}, colour = "" } = row;
  const { use_when: useWhen = "", do_not_use_when: doNotUseWhen = "", example = "" } = row;
  const malformed = (field: string): Result<Theme> =>
    failure(problem("themeFieldMalformed", { ...at, field }));
  if (parent !== null && typeof parent !== "string") return malformed("parent");
  if (number !== null && typeof number !== "number") return failure(numberProblem(at, number));
  if (name === undefined || name === null) return failure(problem("themeNameMissing", at));
  if (!isLocalised(name)) return malformed("name");
  if (!isLocalised(definition)) return malformed("definition");
  if (typeof useWhen !== "string") return malformed("use_when");
  if (typeof doNotUseWhen !== "string") return malformed("do_not_use_when");
  if (typeof example !== "string") return malformed("example");
  if (!isKeywords(keywords)) return malformed("keywords");
  if (typeof colour !== "string") return malformed("colour");
  const texts = { name, definition, useWhen, doNotUseWhen, example, keywords };
  return success({ id: row.id, parent, position, number, ...texts, colour });
}

function numberProblem(at: { readonly place: string; readonly theme: string }, number: unknown): Problem {
  // Not what a list or object holds: one nested a million deep can't be written out.
  const written =
    typeof number === "object" ? (Array.isArray(number) ? "[…]" : "{…}") : JSON.stringify(number);
  return problem("themeNumberBad", { ...at, number: written });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON has no undefined, so it can stand for what isn't JSON; the caller finds the place.
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isLocalised(value: unknown): value is Localised {
  return isObject(value) && Object.values(value).every((text) => typeof text === "string");
}

function isKeywords(value: unknown): value is Theme["keywords"] {
  return isObject(value) && Object.values(value).every(isTextList);
}
