import { characterNgrams, type Reading } from "../../text/index.ts";

/** Kinds of features. Each has a scale of its own, whatever the answer's length. */
export const group = {
  word: 0,
  letters: 1,
  pair: 2,
  keyword: 3,
  negation: 4,
  question: 5,
  constant: 6,
} as const;
export type Group = (typeof group)[keyof typeof group];

/**
 * How much each kind counts in the likeness of two answers, which is a sum over the kinds. Chosen on
 * three coded sets in two languages; figures hardly move when one is doubled or halved
 * (docs/decisions.md).
 */
export const groupWeights: readonly number[] = [1, 0.7, 0.3, 0.3, 0.1, 0.5, 0.2];

/** A feature before its rarity counts. */
export interface Feature {
  readonly key: string;
  readonly group: Group;
  readonly strength: number;
}

/** A part of a compound says less than the whole word. */
const partStrength = 0.6;
const functionWordStrength = 0.5;
/** Runs of four letters do as well as runs of three to five, at a third of the work. */
const lettersInRun = 4;
/** Longer words are typing, not language. */
const mostLettersOfWord = 24;

/**
 * What the learner sees of a word: its family, the parts of a compound, and runs of its letters.
 *
 * @param folded the word in one case, without accents.
 */
export function featuresOfWord(reading: Reading, folded: string): Feature[] {
  const strength = reading.isFunctionWord ? functionWordStrength : 1;
  const features: Feature[] = [{ key: `w:${reading.family}`, group: group.word, strength }];
  for (const family of new Set(reading.parts.map((part) => part.family))) {
    if (family !== reading.family)
      features.push({ key: `w:${family}`, group: group.word, strength: partStrength });
  }
  if (reading.isFunctionWord) return features;
  for (const letters of letterRuns(reading.readAs ?? folded)) {
    features.push({ key: `l:${letters}`, group: group.letters, strength: 1 });
  }
  return features;
}

/** Runs of four letters of a word with its ends, each once; a shorter word whole. */
function letterRuns(word: string): Set<string> {
  const runs = characterNgrams(word.slice(0, mostLettersOfWord), lettersInRun, lettersInRun);
  return new Set(runs.length > 0 ? runs : [word]);
}

/** Parts the two families of a pair, which may themselves hold a space. */
const between = "\t";
const pairMark = "p:";

export function pairKey(first: string, second: string): string {
  return pairMark + first + between + second;
}

/** The two families of a pair's key; undefined for another kind of key. */
export function pairOf(key: string): readonly [string, string] | undefined {
  const place = key.indexOf(between);
  if (!key.startsWith(pairMark) || place < 0) return undefined;
  return [key.slice(pairMark.length, place), key.slice(place + 1)];
}

export function negationKey(family: string): string {
  return `n:${family}`;
}

export function keywordKey(theme: number): string {
  return `k:${theme}`;
}

export function questionKey(question: string): string {
  return `q:${question}`;
}

export const constantKey = "constant";
