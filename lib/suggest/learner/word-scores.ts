import { scaleOf } from "./feature-space.ts";
import type { Learned } from "./learned.ts";
import type { ReadWord } from "./read-answer.ts";
import { group, negationKey } from "./word-features.ts";

/** What a word adds to the score of every column, before it is scaled. */
export interface WordScores {
  /** What it was worked out from. */
  readonly learned: Learned;
  readonly word: Float32Array;
  readonly letters: Float32Array;
  /** Sums of the squares of its features, known to the model or not. */
  readonly wordSquare: number;
  readonly letterSquare: number;
  /** Numbers of the pairs that begin with it, by the family of the next word. */
  readonly pairs: ReadonlyMap<string, number> | undefined;
  /** Number of the feature that it is negated; -1 for none. */
  readonly negation: number;
  /** Number of the answer that it was seen in last. */
  answer: number;
}

/** The scores of a word, worked out once for each model. */
export function wordScores(word: ReadWord, learned: Learned): WordScores {
  if (word.scored?.learned === learned) return word.scored;
  const { space, columns } = learned;
  const scores = { word: new Float32Array(columns.length), letters: new Float32Array(columns.length) };
  let wordSquare = 0;
  let letterSquare = 0;
  for (const { key, group: kind, strength } of word.features) {
    const number = space.numberOf(key);
    const value = strength * space.rarityOf(number);
    if (kind === group.word) wordSquare += value ** 2;
    else letterSquare += value ** 2;
    addFeature(kind === group.word ? scores.word : scores.letters, learned, number, strength);
  }
  const { family } = word.reading;
  const pairs = space.pairsFrom(family);
  const negation = space.numberOf(negationKey(family));
  word.scored = { learned, ...scores, wordSquare, letterSquare, pairs, negation, answer: -1 };
  return word.scored;
}

/** Adds what a feature says of every column; nothing for one without a number. */
export function addFeature(
  into: Float32Array,
  { space, weights }: Learned,
  number: number,
  strength: number,
): void {
  if (number < 0) return;
  const value = strength * space.rarityOf(number);
  const from = number * into.length;
  for (let column = 0; column < into.length; column++) {
    into[column] = (into[column] ?? 0) + value * (weights[from + column] ?? 0);
  }
}

export function addScaled(into: Float32Array, values: Float32Array, scale: number): void {
  for (let at = 0; at < into.length; at++) into[at] = (into[at] ?? 0) + scale * (values[at] ?? 0);
}

/** What each kind of feature is multiplied with, given the sums of their squares. */
export function scalesOf(squares: readonly number[]): number[] {
  return squares.map((square, kind) => scaleOf(kind, square));
}
