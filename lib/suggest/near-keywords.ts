import { mainLanguage, nearWordsOf, stemmerFor, tokenise } from "../text/index.ts";
import { parseKeyword } from "./keyword-pattern.ts";
import type { ThemeKeyword } from "./keywords.ts";

/** By the stems of a word or phrase, the words and phrases that mean nearly the same. */
type NearWords = ReadonlyMap<string, ReadonlySet<string>>;

const ready = new Map<string, NearWords>();

/**
 * The keywords, and behind those of each theme the words that mean nearly the same as one of them
 * and are no keyword of any theme: whoever gave `salaris` means `loon` too, but less surely so.
 *
 * @param keywords theme by theme.
 * @param language a tag such as `nl`.
 */
export function withNearWords(keywords: readonly ThemeKeyword[], language: string): ThemeKeyword[] {
  const near = nearWordsIn(language);
  if (near.size === 0) return [...keywords];
  const plain = keywords.filter(({ keyword }) => isPlain(keyword));
  const taken = new Set(plain.map(({ keyword }) => stemsOf(keyword, language)));
  const added = new Map<number, Map<string, ThemeKeyword>>();
  for (const { theme, keyword } of plain) {
    const own = added.get(theme) ?? new Map<string, ThemeKeyword>();
    added.set(theme, own);
    for (const word of near.get(stemsOf(keyword, language)) ?? []) {
      const stems = stemsOf(word, language);
      if (!taken.has(stems) && !own.has(stems)) own.set(stems, { theme, keyword: word, nearTo: keyword });
    }
  }
  return keywords.flatMap((keyword, place) => {
    const isLast = keywords[place + 1]?.theme !== keyword.theme;
    return isLast ? [keyword, ...(added.get(keyword.theme)?.values() ?? [])] : keyword;
  });
}

function nearWordsIn(language: string): NearWords {
  const main = mainLanguage(language);
  const known = ready.get(main);
  if (known) return known;
  const near = new Map<string, Set<string>>();
  for (const group of nearWordsOf(main)) {
    for (const word of group) {
      const stems = stemsOf(word, main);
      const words = near.get(stems) ?? new Set();
      near.set(stems, words);
      for (const other of group) if (other !== word) words.add(other);
    }
  }
  ready.set(main, near);
  return near;
}

/** Stems do here, where words are in their base form, and are quicker than word families. */
function stemsOf(text: string, language: string): string {
  const { stem } = stemmerFor(language);
  return tokenise(text)
    .map(({ start, end }) => stem(text.slice(start, end)))
    .join(" ");
}

/** Whether a keyword is a word or phrase without signs of the syntax. */
function isPlain(keyword: string): boolean {
  const { excludes, parts } = parseKeyword(keyword);
  const [words] = parts;
  if (excludes || parts.length !== 1) return false;
  return words?.every(({ kind, gapBefore }) => kind === "family" && !gapBefore) ?? false;
}
