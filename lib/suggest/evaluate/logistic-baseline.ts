import { addScores } from "../learner/ridge.ts";
import { type SparseRow, sparseRows } from "../learner/sparse-rows.ts";
import type { Proposer } from "./keyword-baselines.ts";

/** A text with the themes it has, by place in the codebook. */
export interface LabelledText {
  readonly text: string;
  readonly themes: ReadonlySet<number>;
}

const steps = 150;
/** Weight of the squared coefficients beside one answer: the usual C = 1. */
const penalty = 1;

/**
 * The usual classifier: tf-idf of words and pairs of words, and of runs of 2 to 5 letters within
 * words, each of length 1; a logistic regression per theme, presence and absence weighing the same in
 * sum (King and Zeng, 2001). Ticked from one half on.
 *
 * @param themes how many there are.
 */
export function logisticBaseline(labelled: readonly LabelledText[], themes: number): Proposer {
  const space = spaceOf(labelled.map(({ text }) => text));
  const rows = labelled.map(({ text }) => space.row(text));
  const models = Array.from({ length: themes }, (_, theme) =>
    regression(
      rows,
      labelled.map((answer) => answer.themes.has(theme)),
      space.size,
    ),
  );
  return (text) => {
    const row = sparseRows([space.row(text)], space.size);
    return models.flatMap((weights, theme) => {
      if (!weights) return [];
      const score = new Float32Array(1);
      addScores(row, 0, weights, 1, score, 0);
      const probability = logistic(score[0] ?? 0);
      return [{ theme, probability, isTicked: probability >= 0.5 }];
    });
  };
}

/** Weights of a balanced logistic regression, by gradient descent with momentum (Nesterov, 1983); the last is the intercept's. */
function regression(
  rows: readonly SparseRow[],
  isPresent: readonly boolean[],
  size: number,
): Float32Array | undefined {
  const present = isPresent.filter(Boolean).length;
  if (present === 0 || present === rows.length) return undefined;
  const importance = isPresent.map((value) => rows.length / 2 / (value ? present : rows.length - present));
  const weights = new Float32Array(size);
  const ahead = new Float32Array(size);
  // Each row has length √3 at most, and a logistic curve bends by at most one quarter.
  const length = 1 / (penalty + 0.75 * importance.reduce((sum, value) => sum + value, 0));
  for (let step = 0; step < steps; step++) {
    const slope = new Float32Array(size);
    for (let feature = 0; feature < size - 1; feature++) slope[feature] = penalty * (ahead[feature] ?? 0);
    rows.forEach(({ indices, values }, row) => {
      let score = 0;
      indices.forEach((index, at) => {
        score += (ahead[index] ?? 0) * (values[at] ?? 0);
      });
      const wrong = (logistic(score) - (isPresent[row] ? 1 : 0)) * (importance[row] ?? 1);
      indices.forEach((index, at) => {
        slope[index] = (slope[index] ?? 0) + wrong * (values[at] ?? 0);
      });
    });
    const momentum = step / (step + 3);
    for (let feature = 0; feature < size; feature++) {
      const next = (ahead[feature] ?? 0) - length * (slope[feature] ?? 0);
      ahead[feature] = next + momentum * (next - (weights[feature] ?? 0));
      weights[feature] = next;
    }
  }
  return weights;
}

interface Space {
  readonly size: number;
  row(text: string): SparseRow;
}

function spaceOf(texts: readonly string[]): Space {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  for (const text of texts) {
    for (const term of new Set([...wordTerms(text), ...letterTerms(text)])) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  const intercept = numbers.size;
  return {
    size: intercept + 1,
    row(text) {
      const indices = [intercept];
      const values = [1];
      for (const terms of [wordTerms(text), letterTerms(text)]) {
        const found = new Map<number, number>();
        for (const term of terms) {
          const number = numbers.get(term);
          if (number !== undefined) found.set(number, (found.get(number) ?? 0) + 1);
        }
        const weighted = [...found].map(
          ([number, times]) =>
            [number, times * (Math.log((1 + texts.length) / (1 + (counts[number] ?? 0))) + 1)] as const,
        );
        const length = Math.sqrt(weighted.reduce((sum, [, value]) => sum + value ** 2, 0));
        for (const [number, value] of weighted) {
          indices.push(number);
          values.push(value / length);
        }
      }
      return { indices, values };
    },
  };
}

/** Words and pairs of words; the marks in front keep them apart from letters. */
function wordTerms(text: string): string[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) =>
    at === 0 ? [`w ${word}`] : [`w ${word}`, `w ${words[at - 1]} ${word}`],
  );
}

function letterTerms(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const edged = ` ${word} `;
    const runs: string[] = [];
    for (let length = 2; length <= 5; length++) {
      for (let from = 0; from + length <= edged.length; from++)
        runs.push(`l${edged.slice(from, from + length)}`);
    }
    return runs;
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,64}/gu) ?? [];
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
