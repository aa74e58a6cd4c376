import { calibrated } from "./calibration.ts";
import { scaleOf } from "./feature-space.ts";
import { priorScore } from "./learn.ts";
import type { Learned } from "./learned.ts";
import type { AnswerWord, ReadAnswer, ReadWord } from "./read-answer.ts";
import { constantKey, group, keywordKey, negationKey, pairKey, questionKey } from "./word-features.ts";

/** What a word adds to the score of every column, before it is scaled; and the sum of its squares. */
interface WordScores {
  readonly word: Float32Array;
  readonly letters: Float32Array;
  readonly wordSquare: number;
  readonly letterSquare: number;
}

/** How a theme stands with an answer. */
export interface ThemeScore {
  /** Place in the codebook. */
  readonly theme: number;
  readonly probability: number;
  readonly isTicked: boolean;
}

/** What a word of an answer adds to the score of a theme; a whole decision is 1. */
export interface WordWeight {
  readonly word: AnswerWord;
  readonly weight: number;
}

/** Scores answers with what was learned. */
export class Scorer {
  readonly #learned: Learned;
  readonly #columnOf: Int32Array;
  readonly #words = new WeakMap<ReadWord, WordScores>();
  readonly #scores: Float32Array;
  readonly #sums: readonly Float32Array[];

  constructor(learned: Learned) {
    const { columns, relativeRates } = learned;
    this.#learned = learned;
    this.#columnOf = new Int32Array(relativeRates.length).fill(-1);
    columns.forEach((theme, column) => {
      this.#columnOf[theme] = column;
    });
    this.#scores = new Float32Array(columns.length);
    this.#sums = Array.from({ length: 4 }, () => new Float32Array(columns.length));
  }

  /**
   * The themes that stand a chance: those at `least` or above, and those whose keywords the answer
   * has. By place in the codebook.
   */
  score(answer: ReadAnswer, least: number): ThemeScore[] {
    const { columns } = this.#learned;
    const scores = this.#learnedScores(answer);
    const found: ThemeScore[] = [];
    for (let column = 0; column < columns.length; column++) {
      const theme = columns[column] ?? 0;
      const isHit = answer.hits.has(theme);
      const score = priorScore(answer, theme) + (scores[column] ?? 0);
      const scored = this.#themeScore(theme, score, isHit);
      if (isHit || scored.probability >= least) found.push(scored);
    }
    for (const theme of answer.hits.keys()) {
      if ((this.#columnOf[theme] ?? -1) >= 0) continue;
      found.push(this.#themeScore(theme, priorScore(answer, theme), true));
    }
    return found.sort((a, b) => a.theme - b.theme);
  }

  /** What each word of an answer adds to a theme's score, by learning and not by keywords. */
  explain(answer: ReadAnswer, theme: number): WordWeight[] {
    const column = this.#columnOf[theme] ?? -1;
    if (column < 0) return [];
    const { weights, columns, space } = this.#learned;
    const squares = this.#squaresOf(answer);
    const weightOf = (key: string, kind: number): number => {
      const number = space.numberOf(key);
      const weight = number < 0 ? 0 : (weights[number * columns.length + column] ?? 0);
      return weight * space.rarityOf(number) * scaleOf(kind, squares[kind] ?? 0);
    };
    return answer.words.map((word, at) => {
      const { word: read, isNegated } = word;
      const scores = this.#scoresOf(read);
      let weight = (scores.word[column] ?? 0) * scaleOf(group.word, squares[group.word] ?? 0);
      weight += (scores.letters[column] ?? 0) * scaleOf(group.letters, squares[group.letters] ?? 0);
      if (isNegated) weight += weightOf(negationKey(read.reading.family), group.negation);
      // A pair's weight is shared by its two words.
      for (const key of [pairBefore(answer, at), pairBefore(answer, at + 1)]) {
        if (key !== undefined) weight += weightOf(key, group.pair) / 2;
      }
      return { word, weight };
    });
  }

  #themeScore(theme: number, score: number, isHit: boolean): ThemeScore {
    const { calibration, relativeRates, thresholds } = this.#learned;
    const relativeRate = relativeRates[theme] ?? 1;
    const probability = calibrated(calibration, { score, isHit, relativeRate });
    return { theme, probability, isTicked: probability >= (thresholds[theme] ?? 1) };
  }

  /** Scores by column, beside what keywords say; good until the next call. */
  #learnedScores(answer: ReadAnswer): Float32Array {
    const scores = this.#scores.fill(0);
    const [words, letters, pairs, negations] = this.#sums;
    if (!words || !letters || !pairs || !negations) return scores;
    for (const sum of this.#sums) sum.fill(0);
    const squares = this.#squaresOf(answer);
    const seen = new Set<ReadWord>();
    for (const { word } of answer.words) {
      if (seen.has(word)) continue;
      seen.add(word);
      const found = this.#scoresOf(word);
      addTo(words, found.word, 1);
      addTo(letters, found.letters, 1);
    }
    for (const key of pairsOf(answer)) this.#addFeature(pairs, key);
    for (const key of negationsOf(answer)) this.#addFeature(negations, key);
    addTo(scores, words, scaleOf(group.word, squares[group.word] ?? 0));
    addTo(scores, letters, scaleOf(group.letters, squares[group.letters] ?? 0));
    addTo(scores, pairs, scaleOf(group.pair, squares[group.pair] ?? 0));
    addTo(scores, negations, scaleOf(group.negation, squares[group.negation] ?? 0));
    const hitScale = scaleOf(group.keyword, squares[group.keyword] ?? 0);
    for (const theme of answer.hits.keys()) this.#addFeature(scores, keywordKey(theme), hitScale);
    this.#addFeature(scores, constantKey, scaleOf(group.constant, squares[group.constant] ?? 0));
    if (answer.question !== undefined) {
      this.#addFeature(
        scores,
        questionKey(answer.question),
        scaleOf(group.question, squares[group.question] ?? 0),
      );
    }
    return scores;
  }

  /** By kind of feature: the sum of the squares of all features of the answer, known or not. */
  #squaresOf(answer: ReadAnswer): number[] {
    const { space } = this.#learned;
    const square = (key: string): number => space.rarityOf(space.numberOf(key)) ** 2;
    const squares = [0, 0, 0, 0, 0, 0, square(constantKey)];
    for (const word of new Set(answer.words.map((place) => place.word))) {
      const { wordSquare, letterSquare } = this.#scoresOf(word);
      squares[group.word] = (squares[group.word] ?? 0) + wordSquare;
      squares[group.letters] = (squares[group.letters] ?? 0) + letterSquare;
    }
    const sum = (keys: Iterable<string>): number => {
      let total = 0;
      for (const key of keys) total += square(key);
      return total;
    };
    squares[group.pair] = sum(pairsOf(answer));
    squares[group.negation] = sum(negationsOf(answer));
    squares[group.keyword] = sum([...answer.hits.keys()].map(keywordKey));
    squares[group.question] = answer.question === undefined ? 0 : square(questionKey(answer.question));
    return squares;
  }

  #scoresOf(word: ReadWord): WordScores {
    const known = this.#words.get(word);
    if (known) return known;
    const { space, columns } = this.#learned;
    const scores = { word: new Float32Array(columns.length), letters: new Float32Array(columns.length) };
    let wordSquare = 0;
    let letterSquare = 0;
    for (const { key, group: kind, strength } of word.features) {
      const value = strength * space.rarityOf(space.numberOf(key));
      if (kind === group.word) wordSquare += value ** 2;
      else letterSquare += value ** 2;
      this.#addFeature(kind === group.word ? scores.word : scores.letters, key, strength);
    }
    const found = { ...scores, wordSquare, letterSquare };
    this.#words.set(word, found);
    return found;
  }

  #addFeature(into: Float32Array, key: string, strength = 1): void {
    const { space, weights, columns } = this.#learned;
    const number = space.numberOf(key);
    if (number < 0) return;
    const value = strength * space.rarityOf(number);
    const from = number * columns.length;
    for (let column = 0; column < into.length; column++) {
      into[column] = (into[column] ?? 0) + value * (weights[from + column] ?? 0);
    }
  }
}

function pairsOf(answer: ReadAnswer): Set<string> {
  const keys = new Set<string>();
  for (let at = 1; at < answer.words.length; at++) {
    const key = pairBefore(answer, at);
    if (key !== undefined) keys.add(key);
  }
  return keys;
}

/** The pair that a word makes with the one before it, unless something parts them. */
function pairBefore({ words }: ReadAnswer, at: number): string | undefined {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || word.isParted) return undefined;
  return pairKey(before.word.reading.family, word.word.reading.family);
}

function negationsOf({ words }: ReadAnswer): Set<string> {
  return new Set(
    words.filter(({ isNegated }) => isNegated).map(({ word }) => negationKey(word.reading.family)),
  );
}

function addTo(into: Float32Array, values: Float32Array, scale: number): void {
  for (let at = 0; at < into.length; at++) into[at] = (into[at] ?? 0) + scale * (values[at] ?? 0);
}
