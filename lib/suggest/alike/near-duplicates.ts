import { foldCase, foldDiacritics, mainLanguage, TokenCursor, type Vocabulary } from "../../text/index.ts";
import { FirstByHash } from "./first-by-hash.ts";
import { isOneSlip } from "./one-slip.ts";
import { eachVariant, mostVariantsOf } from "./slip-variants.ts";

/** Groups of answers with the same words up to typing errors. */
export interface DuplicateGroups {
  /** By answer: the place of the first answer of its group; its own if it is alone. */
  readonly firstOf: Int32Array;
  /** Places of the answers of each group of two and more, in order. */
  readonly groups: readonly (readonly number[])[];
}

/** Tells what is a word. */
export type KnownWords = Pick<Vocabulary, "has">;

export interface DuplicateOptions {
  /** A tag such as `nl`, for what is an accent and what a letter of its own. */
  readonly language: string;
  /** Two words that are both known are two words, and no slip of each other. */
  readonly vocabulary?: KnownWords;
  /** Whether the same words in another order are the same. */
  readonly anyOrder?: boolean;
}

/** Answers of more words are the same only if all their letters are. */
const mostWords = 256;
/** One letter makes too many other words of a shorter one. */
const shortestSlip = 4;

/** Words that one or more answers have, all the same. */
interface SameWords {
  readonly words: readonly string[];
  /** Place of the first answer. */
  readonly first: number;
}

/**
 * Finds answers that say the same in the same words: whatever their case, accents, signs and spaces,
 * and with a slip in one word (a letter too many, too few or another one, two that changed places).
 * Likeness carries over, so that answers with two slips are in one group if one between them has
 * fewer. Time and memory grow with the length of all texts together.
 *
 * An answer without a word is like another of the same characters only.
 */
export function nearDuplicates(texts: readonly string[], options: DuplicateOptions): DuplicateGroups {
  const firstOf = new Int32Array(texts.length);
  const byLetters = new Map<string, SameWords>();
  const cursor = new TokenCursor("");
  texts.forEach((text, place) => {
    const words = wordsOf(text, cursor, options);
    // Spaces are the commonest slip: 'werk druk'.
    const letters = words.length > 0 ? words.join("") : `\n${text.trim()}`;
    const known = byLetters.get(letters);
    firstOf[place] = known?.first ?? place;
    if (!known) byLetters.set(letters, { words, first: place });
  });
  const distinct = [...byLetters.values()].filter(({ words }) => words.length <= mostWords);
  joinSlips(distinct, firstOf, options.vocabulary);
  for (let place = 0; place < firstOf.length; place++) firstOf[place] = rootOf(firstOf, place);
  return { firstOf, groups: groupsOf(firstOf) };
}

function wordsOf(text: string, cursor: TokenCursor, { language, anyOrder }: DuplicateOptions): string[] {
  const main = mainLanguage(language);
  const words: string[] = [];
  cursor.read(text);
  while (cursor.advance()) {
    if (cursor.kind === "emoji") continue;
    words.push(foldDiacritics(foldCase(text.slice(cursor.start, cursor.end)), main));
  }
  return anyOrder ? words.sort() : words;
}

/** Joins answers that differ by one slip; `firstOf` leads from each to its group's first, in steps. */
function joinSlips(
  distinct: readonly SameWords[],
  firstOf: Int32Array,
  vocabulary: KnownWords | undefined,
): void {
  const buckets = new FirstByHash(distinct.reduce((sum, { words }) => sum + mostVariantsOf(words), 0));
  distinct.forEach(({ words, first }, at) => {
    eachVariant(words, (hash, place) => {
      const other = distinct[buckets.put(hash, at)];
      if (!other || other.first === first || !differByOneSlip(words, other.words, place, vocabulary)) return;
      const [one, two] = [rootOf(firstOf, first), rootOf(firstOf, other.first)];
      firstOf[Math.max(one, two)] = Math.min(one, two);
    });
  });
}

/** Whether all words but the one at a place are the same, and that one is a slip. */
function differByOneSlip(
  one: readonly string[],
  other: readonly string[],
  place: number,
  vocabulary: KnownWords | undefined,
): boolean {
  const first = one[place] ?? "";
  const second = other[place] ?? "";
  if (one.length !== other.length || Math.min(first.length, second.length) < shortestSlip) return false;
  if (/\d/.test(first) || /\d/.test(second) || !isOneSlip(first, second)) return false;
  if (one.some((word, at) => at !== place && word !== other[at])) return false;
  return !(vocabulary?.has(first) && vocabulary.has(second));
}

function rootOf(firstOf: Int32Array, place: number): number {
  let root = place;
  while ((firstOf[root] ?? root) !== root) root = firstOf[root] ?? root;
  for (let at = place; at !== root; ) {
    const next = firstOf[at] ?? root;
    firstOf[at] = root;
    at = next;
  }
  return root;
}

function groupsOf(firstOf: Int32Array): number[][] {
  const groups = new Map<number, number[]>();
  firstOf.forEach((first, place) => {
    const group = groups.get(first);
    if (group) group.push(place);
    else groups.set(first, [place]);
  });
  return [...groups.values()].filter(({ length }) => length > 1);
}
