import type { ThemeId } from "../ids.ts";
import { type Problem, problem } from "../problems/index.ts";
import type { Theme } from "./theme.ts";
import { inTreeOrder } from "./tree.ts";

/** Most themes of a codebook; a page shows them all. */
export const mostThemes = 5000;

const languageCode = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/** Whether a text can be a language's code in a codebook, such as `nl` or `pt-BR`. */
export function isLanguageCode(text: string): boolean {
  return languageCode.test(text);
}

/** Whether a text can be a theme's id: lists of ids are separated by |, and objects are keyed by them. */
export function isThemeId(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses.
  return text.length <= 100 && text === text.trim() && /^(?!__)[^|\u0000-\u001f\u007f]+$/u.test(text);
}

/**
 * What is wrong with one theme's own fields, if anything.
 *
 * @param place where it is: a file, a file and line, or a study's name.
 */
export function themeProblem(theme: Theme, place: string): Problem | undefined {
  const at = { place, theme: theme.id };
  if (!isThemeId(theme.id)) return problem("themeIdBad", at);
  if (!hasText(theme.name)) return problem("themeNameMissing", at);
  if (!isCodeNumber(theme.number)) return problem("themeNumberBad", { ...at, number: theme.number ?? "" });
  if (!/^#[0-9a-f]{6}$/i.test(theme.colour)) {
    return problem("themeColourBad", { ...at, colour: theme.colour });
  }
  const malformed = malformedField(theme);
  return malformed ? problem("themeFieldMalformed", { ...at, field: malformed }) : undefined;
}

/**
 * What is wrong with themes as a whole, if anything: ids and numbers taken twice, parents that aren't
 * there, cycles, too many.
 *
 * @param placeOf where a theme is: a file, a file and line, or a study's name.
 */
export function treeProblem(
  themes: readonly Theme[],
  place: string,
  placeOf: (theme: Theme) => string = () => place,
): Problem | undefined {
  if (themes.length > mostThemes) {
    return problem("codebookTooManyThemes", { place, count: themes.length, most: mostThemes });
  }
  return takenTwice(themes, placeOf) ?? wrongParent(themes, placeOf);
}

function takenTwice(themes: readonly Theme[], placeOf: (theme: Theme) => string): Problem | undefined {
  const ids = new Set<ThemeId>();
  const numbers = new Map<number, ThemeId>();
  for (const theme of themes) {
    const at = { place: placeOf(theme), theme: theme.id };
    if (ids.has(theme.id)) return problem("themeIdTaken", at);
    ids.add(theme.id);
    if (theme.number === null) continue;
    const other = numbers.get(theme.number);
    if (other !== undefined) return problem("themeNumberTaken", { ...at, number: theme.number, other });
    numbers.set(theme.number, theme.id);
  }
  return undefined;
}

function wrongParent(themes: readonly Theme[], placeOf: (theme: Theme) => string): Problem | undefined {
  const ids = new Set(themes.map((theme) => theme.id));
  for (const theme of themes) {
    if (theme.parent === null || ids.has(theme.parent)) continue;
    return problem("themeParentUnknown", { place: placeOf(theme), theme: theme.id, parent: theme.parent });
  }
  const onTheTree = new Set(inTreeOrder(themes).map((theme) => theme.id));
  const adrift = themes.find((theme) => !onTheTree.has(theme.id));
  return adrift && problem("themeCycle", { place: placeOf(adrift), theme: adrift.id });
}

function malformedField(theme: Theme): string | undefined {
  if (!Number.isSafeInteger(theme.position) || theme.position < 0) return "position";
  if (!Object.keys(theme.name).every(isLanguageCode)) return "name";
  if (!Object.keys(theme.definition).every(isLanguageCode)) return "definition";
  const keywords = Object.entries(theme.keywords);
  const wellFormed = keywords.every(
    ([language, list]) => isLanguageCode(language) && list.every((keyword) => keyword.trim() !== ""),
  );
  return wellFormed ? undefined : "keywords";
}

function hasText(texts: Theme["name"]): boolean {
  return Object.values(texts).some((text) => text.trim() !== "");
}

function isCodeNumber(number: number | null): boolean {
  return number === null || (Number.isSafeInteger(number) && number >= 0 && number <= 999_999_999);
}
