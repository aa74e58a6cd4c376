import type { ThemeId } from "../../../../lib/ids.ts";

/** What the search knows of a theme; its name and the rest are in the reader's language. */
export interface SearchableTheme {
  readonly id: ThemeId;
  readonly number: number | null;
  readonly name: string;
  /** Names of the nets above it. */
  readonly path: string;
  readonly definition: string;
  readonly keywords: readonly string[];
}

/** The words of a theme, ready to be compared. */
interface Entry<Item> {
  readonly item: Item;
  readonly number: string;
  readonly name: string;
  readonly nameWords: readonly string[];
  readonly keywordWords: readonly string[];
  readonly otherWords: readonly string[];
}

// How well a word of the query fits; the best fit of each word counts.
const fits = {
  numberWhole: 100,
  nameWhole: 95,
  nameStart: 90,
  nameWordStart: 80,
  numberStart: 75,
  keywordStart: 60,
  nameInside: 50,
  otherStart: 40,
  nameAlmost: 30,
  keywordAlmost: 20,
} as const;

/**
 * Prepares a search through a codebook by name, number, keyword and definition, typing errors forgiven.
 *
 * @returns a function from what was typed to the themes that fit every word of it, best first;
 *   equally good ones in the order given. Nothing typed finds nothing.
 */
export function themeSearch<Item extends SearchableTheme>(
  themes: readonly Item[],
): (query: string) => readonly Item[] {
  const entries = themes.map(entryOf);
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    return entries
      .map((entry) => ({ item: entry.item, fit: fitOf(entry, words, plain(query).trim()) }))
      .filter(({ fit }) => fit > 0)
      .sort((one, other) => other.fit - one.fit)
      .map(({ item }) => item);
  };
}

function entryOf<Item extends SearchableTheme>(item: Item): Entry<Item> {
  return {
    item,
    number: item.number === null ? "" : String(item.number),
    name: plain(item.name),
    nameWords: wordsOf(item.name),
    keywordWords: item.keywords.flatMap(wordsOf),
    otherWords: [...wordsOf(item.path), ...wordsOf(item.definition)],
  };
}

function fitOf(entry: Entry<unknown>, words: readonly string[], query: string): number {
  if (entry.number === query) return fits.numberWhole;
  if (entry.name === query) return fits.nameWhole;
  let sum = 0;
  for (const word of words) {
    const fit = wordFit(entry, word);
    if (fit === 0) return 0;
    sum += fit;
  }
  return sum / words.length;
}

function wordFit(entry: Entry<unknown>, word: string): number {
  if (/^\d+$/.test(word) && entry.number.startsWith(word)) return fits.numberStart;
  if (entry.name.startsWith(word)) return fits.nameStart;
  if (entry.nameWords.some((name) => name.startsWith(word))) return fits.nameWordStart;
  if (entry.keywordWords.some((keyword) => keyword.startsWith(word))) return fits.keywordStart;
  if (word.length > 2 && entry.name.includes(word)) return fits.nameInside;
  if (word.length > 2 && entry.otherWords.some((other) => other.startsWith(word))) return fits.otherStart;
  if (entry.nameWords.some((name) => isAlmostStart(word, name))) return fits.nameAlmost;
  if (entry.keywordWords.some((keyword) => isAlmostStart(word, keyword))) return fits.keywordAlmost;
  return 0;
}

/** Typing errors that are forgiven: none in a short word, one from 4 letters, two from 8. */
function isAlmostStart(typed: string, word: string): boolean {
  // A short word with another first letter is most likely another word.
  if (typed.length < 6 && typed[0] !== word[0]) return false;
  const allowed = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  return allowed > 0 && editsToStart(typed, word, allowed) <= allowed;
}

/**
 * Fewest letters to put in, leave out, change or swap with the next that make `typed` a start of `word`
 * (optimal string alignment, Boytsov 2011, against every start of the word).
 *
 * @returns the number, or more than `most` where it is more.
 */
function editsToStart(typed: string, word: string, most: number): number {
  const width = Math.min(word.length, typed.length + most) + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column < width; column++) {
      const same = typed[row - 1] === word[column - 1];
      let edits = Math.min(
        (last[column] ?? row) + 1,
        (current[column - 1] ?? row) + 1,
        (last[column - 1] ?? row) + (same ? 0 : 1),
      );
      const swapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (row > 1 && column > 1 && swapped) edits = Math.min(edits, (beforeLast[column - 2] ?? row) + 1);
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(...last);
}

/** Small letters without accents. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
