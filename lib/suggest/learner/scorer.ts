import { calibrated } from "./calibration.ts";
import { priorScore } from "./learn.ts";
import type { Learned } from "./learned.ts";
import type { AnswerWord, ReadAnswer } from "./read-answer.ts";
import { constantKey, group, groupWeights, keywordKey, questionKey } from "./word-features.ts";
import { addFeature, addScaled, scalesOf, type WordScores, wordScores } from "./word-scores.ts";

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

/** No pair: the first word, or one that a comma or the like parts from the word before. */
const parted = -2;

/** An answer with all that the model knows of its words. */
interface KnownAnswer {
  readonly answer: ReadAnswer;
  readonly words: readonly WordScores[];
  /** By word: the number of its pair with the word before, -1 for an unknown one, or `parted`. */
  readonly pairs: readonly number[];
  /** What each kind of feature is multiplied with. */
  readonly scales: readonly number[];
}

/** Scores answers with what was learned. */
export class Scorer {
  readonly #learned: Learned;
  readonly #columnOf: Int32Array;
  readonly #scores: Float32Array;
  readonly #sums: readonly [Float32Array, Float32Array];
  #answers = 0;
  #known: KnownAnswer | undefined;

  constructor(learned: Learned) {
    const { columns, relativeRates } = learned;
    this.#learned = learned;
    this.#columnOf = new Int32Array(relativeRates.length).fill(-1);
    columns.forEach((theme, column) => {
      this.#columnOf[theme] = column;
    });
    this.#scores = new Float32Array(columns.length);
    this.#sums = [new Float32Array(columns.length), new Float32Array(columns.length)];
  }

  /**
   * The themes that stand a chance: those at `least` or above, and those whose keywords the answer
   * has. By place in the codebook.
   */
  score(answer: ReadAnswer, least: number): ThemeScore[] {
    const { columns } = this.#learned;
    const scores = this.#learnedScores(this.#know(answer));
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

  /** The score of each column for an answer: about 0 for absent and 1 for present. */
  scores(answer: ReadAnswer): Float32Array {
    const learned = this.#learnedScores(this.#know(answer));
    return learned.map((score, column) => score + priorScore(answer, this.#learned.columns[column] ?? -1));
  }

  /** What each word of an answer adds to a theme's score, by learning and not by keywords. */
  explain(answer: ReadAnswer, theme: number): WordWeight[] {
    const column = this.#columnOf[theme] ?? -1;
    if (column < 0) return [];
    const { words, pairs, scales } = this.#know(answer);
    const weights = answer.words.map((word, at): { word: AnswerWord; weight: number } => {
      const known = words[at];
      let weight = (known?.word[column] ?? 0) * (scales[group.word] ?? 0);
      weight += (known?.letters[column] ?? 0) * (scales[group.letters] ?? 0);
      if (word.isNegated)
        weight += this.#weightOf(known?.negation ?? -1, column) * (scales[group.negation] ?? 0);
      return { word, weight };
    });
    // A pair's weight is shared by its two words.
    pairs.forEach((pair, at) => {
      if (pair < 0) return;
      const half = (this.#weightOf(pair, column) * (scales[group.pair] ?? 0)) / 2;
      for (const place of [at - 1, at]) {
        const found = weights[place];
        if (found) found.weight += half;
      }
    });
    return weights;
  }

  #weightOf(feature: number, column: number): number {
    if (feature < 0) return 0;
    const { weights, columns, space } = this.#learned;
    return (weights[feature * columns.length + column] ?? 0) * space.rarityOf(feature);
  }

  #themeScore(theme: number, score: number, isHit: boolean): ThemeScore {
    const { calibration, relativeRates, thresholds } = this.#learned;
    const relativeRate = relativeRates[theme] ?? 1;
    const probability = calibrated(calibration, { score, isHit, relativeRate });
    return { theme, probability, isTicked: probability >= (thresholds[theme] ?? 1) };
  }

  /** The answer's words with what the model knows of them; kept for the next question about it. */
  #know(answer: ReadAnswer): KnownAnswer {
    if (this.#known?.answer === answer) return this.#known;
    const { space } = this.#learned;
    const number = this.#answers++;
    const squares = groupWeights.map(() => 0);
    const add = (kind: number, square: number) => {
      squares[kind] = (squares[kind] ?? 0) + square;
    };
    const squareOf = (feature: number) => space.rarityOf(feature) ** 2;
    const words: WordScores[] = [];
    const pairs: number[] = [];
    let before: WordScores | undefined;
    for (const { word, isNegated, isParted } of answer.words) {
      const known = wordScores(word, this.#learned);
      if (known.answer !== number) {
        add(group.word, known.wordSquare);
        add(group.letters, known.letterSquare);
      }
      known.answer = number;
      const pair = before && !isParted ? (before.pairs?.get(word.reading.family) ?? -1) : parted;
      if (pair !== parted) add(group.pair, squareOf(pair));
      if (isNegated) add(group.negation, squareOf(known.negation));
      words.push(known);
      pairs.push(pair);
      before = known;
    }
    for (const theme of answer.hits.keys()) add(group.keyword, squareOf(space.numberOf(keywordKey(theme))));
    add(group.constant, squareOf(space.numberOf(constantKey)));
    if (answer.question !== undefined)
      add(group.question, squareOf(space.numberOf(questionKey(answer.question))));
    this.#known = { answer, words, pairs, scales: scalesOf(squares) };
    return this.#known;
  }

  /** Scores by column, beside what keywords say; good until the next call. */
  #learnedScores({ answer, words, pairs, scales }: KnownAnswer): Float32Array {
    const learned = this.#learned;
    const { space } = learned;
    const scores = this.#scores.fill(0);
    const [wordSum, letterSum] = this.#sums;
    wordSum.fill(0);
    letterSum.fill(0);
    const seen = this.#answers++;
    for (let at = 0; at < words.length; at++) {
      const known = words[at];
      if (!known) continue;
      if (answer.words[at]?.isNegated)
        addFeature(scores, learned, known.negation, scales[group.negation] ?? 0);
      const pair = pairs[at] ?? parted;
      if (pair >= 0) addFeature(scores, learned, pair, scales[group.pair] ?? 0);
      if (known.answer === seen) continue;
      known.answer = seen;
      addScaled(wordSum, known.word, 1);
      addScaled(letterSum, known.letters, 1);
    }
    addScaled(scores, wordSum, scales[group.word] ?? 0);
    addScaled(scores, letterSum, scales[group.letters] ?? 0);
    for (const theme of answer.hits.keys()) {
      addFeature(scores, learned, space.numberOf(keywordKey(theme)), scales[group.keyword] ?? 0);
    }
    addFeature(scores, learned, space.numberOf(constantKey), scales[group.constant] ?? 0);
    if (answer.question !== undefined) {
      addFeature(scores, learned, space.numberOf(questionKey(answer.question)), scales[group.question] ?? 0);
    }
    return scores;
  }
}
