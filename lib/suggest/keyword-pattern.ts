import { longestWord, tokenise } from "../text/index.ts";

/** One word of a keyword, and how it wants to be found. */
export interface KeywordWord {
  /**
   * `family`: in any form, within a compound, misspelt. `exact`: these letters, whatever their case and
   * accents. `wildcard`: `*` stands for any letters or none, `?` for one.
   */
  readonly kind: "family" | "exact" | "wildcard";
  /** As typed, without quotes; a wildcard has no two `*` in a row. */
  readonly text: string;
  /** Whether up to `mostBetween` words may stand before it, and not just the word before in the keyword. */
  readonly gapBefore: boolean;
}

/** What a keyword asks for. */
export interface KeywordPattern {
  /** Whether what it finds counts for nothing: `-klantdruk`. */
  readonly excludes: boolean;
  /**
   * Each a run of words in this order. Several parts (`werk & druk`) stand near each other in any
   * order. None: nothing is ever found.
   */
  readonly parts: readonly (readonly KeywordWord[])[];
}

/** How many other words a gap (`niet … serieus`) spans, or stand among the parts of `werk & druk`. */
export const mostBetween = 5;
/** A longer keyword is a sentence that nobody will write again; it is never found. */
export const longestKeyword = 20;
export const mostParts = 4;
/** A wildcard with more `*` is never found: it would say nothing, and take long. */
const mostStars = 4;

const minus = /^[-\u2212\u2013](?=\S)/u;
const apostrophe = "'\u2018\u2019\u201a\u201b`\u00b4\u02bc\uff07";
const quote = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02';
/** An apostrophe that opens stands at the beginning; one between letters belongs to its word: 'foto's'. */
const singleQuoted = `(?<![^\\s\\u2026.])[${apostrophe}]((?:[^${apostrophe}]|(?<=\\p{L})[${apostrophe}](?=\\p{L}))+)[${apostrophe}](?![^\\s\\u2026.])`;
const doubleQuoted = `[${quote}]([^${quote}]*)[${quote}]`;
const gapSign = "(\\u2026|\\.{3,})";
const nearSign = "(?<=\\s)(&)(?=\\s)";
const plainText = `((?:(?!\\.{3})[^\\s\\u2026${quote}])+)`;
const lexemes = new RegExp(`${gapSign}|${nearSign}|${doubleQuoted}|${singleQuoted}|${plainText}`, "gu");

/** What can stand in a word with a wildcard. */
const wildcardText = new RegExp(`(?:[\\p{L}\\p{N}\\p{M}\\p{Cf}${apostrophe}\\-\\u2010\\u2011*?.])+`, "gu");
/** What a wildcard can't begin or end with: signs around it, and a `?` that asks something. */
const aroundWildcard = /^[^\p{L}\p{N}*]+|[^\p{L}\p{N}\p{M}*]+$/gu;

/**
 * Reads a keyword as a researcher types it. Anything can be read: what is no sign of the syntax is
 * text, and a keyword without a word or number in it finds nothing.
 *
 * - `te weinig uren`: the words next to each other, each in any form
 * - `niet … serieus` or `niet ... serieus`: with up to five words between
 * - `werk & druk`: in either order, with up to five other words among them
 * - `betaal*`, `*loon`, `b?taald`: any letters, or one letter
 * - `"loon"` or `'loon'`: these letters only
 * - `-klantdruk`: what this finds counts for nothing; the minus stands right before it
 */
export function parseKeyword(text: string): KeywordPattern {
  const trimmed = text.trim();
  const excludes = minus.test(trimmed);
  const parts: KeywordWord[][] = [[]];
  let gapBefore = false;
  for (const [, gap, near, double, single, plain] of trimmed.slice(excludes ? 1 : 0).matchAll(lexemes)) {
    if (near !== undefined) parts.push([]);
    const words = (gap ?? near) ? [] : wordsOf(double ?? single, plain ?? "");
    const part = parts.at(-1);
    for (const word of words) {
      part?.push({ ...word, gapBefore: gapBefore && part.length > 0 });
      gapBefore = false;
    }
    if (gap !== undefined || plain === "*") gapBefore = true;
  }
  const filled = parts.filter(({ length }) => length > 0);
  return { excludes, parts: canBeFound(filled) ? filled : [] };
}

/** The words of a keyword that are words of the language, so that a spelling can be known by them. */
export function wordsOfKeyword(keyword: string): string[] {
  return parseKeyword(keyword)
    .parts.flat()
    .filter(({ kind }) => kind !== "wildcard")
    .map(({ text }) => text);
}

type UnplacedWord = Omit<KeywordWord, "gapBefore">;

function wordsOf(quoted: string | undefined, plain: string): UnplacedWord[] {
  if (quoted !== undefined) return tokensOf(quoted, "exact");
  if (!/[*?]/.test(plain)) return tokensOf(plain, "family");
  return [...plain.matchAll(wildcardText)].flatMap(([piece]) => {
    const wildcard = piece.replace(aroundWildcard, "").replace(/\*+/g, "*");
    if (!/[*?]/.test(wildcard)) return tokensOf(wildcard, "family");
    return /[\p{L}\p{N}]/u.test(wildcard) ? [{ kind: "wildcard" as const, text: wildcard }] : [];
  });
}

function tokensOf(text: string, kind: "family" | "exact"): UnplacedWord[] {
  return tokenise(text).map(({ start, end }) => ({ kind, text: text.slice(start, end) }));
}

function canBeFound(parts: readonly (readonly KeywordWord[])[]): boolean {
  const words = parts.flat();
  if (parts.length > mostParts || words.length > longestKeyword) return false;
  return words.every(({ kind, text }) => {
    return text.length <= longestWord && (kind !== "wildcard" || text.split("*").length <= mostStars + 1);
  });
}
