import type { ReadAnswer, ReadWord } from "./read-answer.ts";
import type { SparseRow } from "./sparse-rows.ts";
import {
  constantKey,
  type Feature,
  type Group,
  group,
  groupWeights,
  keywordKey,
  negationKey,
  pairKey,
  pairOf,
  questionKey,
} from "./word-features.ts";

/** The share of a feature's rarity that counts: between none (0) and the usual logarithm (1). */
const rarityPower = 0.5;
/** Answers that are taken to have been seen before the first, with none of the features. */
const answersBefore = 5;
/** How often a feature is taken to have been seen that wasn't. */
const countOfUnseen = 0.7;

/** Numbers the features of examples and makes rows of them. */
export class FeatureSpace {
  readonly #numbers = new Map<string, number>();
  /** By feature: how many examples have it, and its rarity. */
  readonly #counts: number[] = [];
  readonly #rarities: number[] = [];
  readonly #unseen: number;
  #pairs: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;

  /**
   * @param counts how many examples have each feature, in the order in which features get numbers.
   * @param examples how many there are.
   */
  constructor(
    counts: Iterable<readonly [string, number]>,
    readonly examples: number,
  ) {
    for (const [key, count] of counts) {
      this.#numbers.set(key, this.#numbers.size);
      this.#counts.push(count);
      this.#rarities.push(rarityOf(count, examples));
    }
    this.#unseen = rarityOf(countOfUnseen, examples);
  }

  /** How many features have a number. */
  get size(): number {
    return this.#rarities.length;
  }

  /** The keys of all features, by number. */
  keys(): string[] {
    return [...this.#numbers.keys()];
  }

  /** How many examples have each feature, by number. */
  counts(): readonly number[] {
    return this.#counts;
  }

  /** The number of a feature; -1 for one without. */
  numberOf(key: string): number {
    return this.#numbers.get(key) ?? -1;
  }

  /** Numbers of the pairs that a family is the first of, by the second; undefined if it is of none. */
  pairsFrom(family: string): ReadonlyMap<string, number> | undefined {
    this.#pairs ??= pairsByFirst(this.#numbers);
    return this.#pairs.get(family);
  }

  /** How much a feature counts for being rare. */
  rarityOf(number: number): number {
    return number < 0 ? this.#unseen : (this.#rarities[number] ?? this.#unseen);
  }

  /** An answer as a row: the features of each kind have the length √weight together. */
  row(answer: ReadAnswer): SparseRow {
    const squares = groupWeights.map(() => 0);
    const values = new Map<number, number>();
    const groups = new Map<number, Group>();
    for (const { key, group: kind, strength } of featuresOf(answer)) {
      const number = this.numberOf(key);
      const value = strength * this.rarityOf(number);
      squares[kind] = (squares[kind] ?? 0) + value ** 2;
      if (number < 0) continue;
      values.set(number, (values.get(number) ?? 0) + value);
      groups.set(number, kind);
    }
    const scales = squares.map((square, kind) => scaleOf(kind, square));
    const indices = [...values.keys()];
    return {
      indices,
      values: indices.map((number) => (values.get(number) ?? 0) * (scales[groups.get(number) ?? 0] ?? 0)),
    };
  }
}

/** What the features of a kind are multiplied with, given the sum of their squares. */
export function scaleOf(kind: number, square: number): number {
  return square > 0 ? Math.sqrt((groupWeights[kind] ?? 0) / square) : 0;
}

/** How many of the answers have each feature. */
export function countFeatures(answers: readonly ReadAnswer[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const answer of answers) {
    for (const key of new Set(featuresOf(answer).map((feature) => feature.key))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** Features of an answer: those of each different word once. */
function featuresOf({ words, hits, question }: ReadAnswer): Feature[] {
  const features: Feature[] = [{ key: constantKey, group: group.constant, strength: 1 }];
  const add = (key: string, kind: Group) => features.push({ key, group: kind, strength: 1 });
  const seen = new Set<ReadWord>();
  words.forEach(({ word, isNegated, isParted }, at) => {
    if (!seen.has(word)) features.push(...word.features);
    seen.add(word);
    const before = isParted ? undefined : words[at - 1];
    if (before) add(pairKey(before.word.reading.family, word.reading.family), group.pair);
    if (isNegated) add(negationKey(word.reading.family), group.negation);
  });
  for (const theme of hits.keys()) add(keywordKey(theme), group.keyword);
  if (question !== undefined) add(questionKey(question), group.question);
  return features;
}

function pairsByFirst(numbers: ReadonlyMap<string, number>): Map<string, Map<string, number>> {
  const pairs = new Map<string, Map<string, number>>();
  for (const [key, number] of numbers) {
    const [first, second] = pairOf(key) ?? [];
    if (first === undefined || second === undefined) continue;
    const own = pairs.get(first) ?? new Map<string, number>();
    pairs.set(first, own.set(second, number));
  }
  return pairs;
}

function rarityOf(count: number, examples: number): number {
  return Math.log((examples + answersBefore + 1) / count) ** rarityPower;
}
