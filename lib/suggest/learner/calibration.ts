/** What the probability of a theme for an answer is worked out from. */
export interface ScoreToCalibrate {
  /** The learner's score, about 0 for absent and 1 for present. */
  readonly score: number;
  /** Whether a keyword of the theme was found. */
  readonly isHit: boolean;
  /** How often the theme is confirmed, beside an even share of all themes: 1 is even. */
  readonly relativeRate: number;
}

/** A score, what was decided, and nothing that the score could have known of it. */
export interface JudgedScore extends ScoreToCalibrate {
  readonly isPresent: boolean;
}

/** Coefficients of a logistic function that all themes share. */
export type Calibration = readonly number[];

/** What scores mean before any decision; each decision moves it. */
export const initialCalibration: Calibration = [0, 0.9, 1.3, 0.1, 0];
/** How many decisions' worth of weight the initial coefficients have, one for one. */

const firmness: readonly number[] = [15, 15, 15, 15, 20];
const mostSteps = 25;
const lowestScore = 0.004;
const highestScore = 1.5;

/** The probability, from 0 to 1, that a score stands for. */
export function calibrated(
  calibration: Calibration,
  { score, isHit, relativeRate }: ScoreToCalibrate,
): number {
  const [constant = 0, logarithm = 0, slope = 0, hit = 0, rate = 0] = calibration;
  // The terms of `termsOf`, without a list: this is asked of every theme of every answer.
  const value = constant + logarithm * logOf(score) + slope * Math.max(0, score) + (isHit ? hit : 0);
  return logistic(value + rate * Math.log(relativeRate));
}

/**
 * Fits the coefficients to judged scores: logistic regression (Platt, 1999, with more terms) with a
 * Gaussian prior around the initial ones, by Newton's method. One fit serves all themes, so that
 * rare ones are calibrated too.
 */
export function fitCalibration(judged: readonly JudgedScore[]): Calibration {
  const terms = judged.map(termsOf);
  let fitted = [...initialCalibration];
  for (let step = 0; step < mostSteps; step++) {
    const size = fitted.length;
    const slope = fitted.map((value, at) => (firmness[at] ?? 1) * (value - (initialCalibration[at] ?? 0)));
    const curvature = fitted.map((_, at) =>
      fitted.map((__, other) => (at === other ? (firmness[at] ?? 1) : 0)),
    );
    judged.forEach(({ isPresent }, which) => {
      const values = terms[which] ?? [];
      const probability = logistic(dot(fitted, values));
      const wrong = probability - (isPresent ? 1 : 0);
      const spread = probability * (1 - probability);
      for (let at = 0; at < size; at++) {
        const value = values[at] ?? 0;
        slope[at] = (slope[at] ?? 0) + wrong * value;
        const row = curvature[at] ?? [];
        for (let other = 0; other < size; other++)
          row[other] = (row[other] ?? 0) + spread * value * (values[other] ?? 0);
      }
    });
    const move = solve(curvature, slope);
    fitted = fitted.map((value, at) => value - (move[at] ?? 0));
    if (move.every((value) => Math.abs(value) < 1e-6)) break;
  }
  return fitted;
}

function termsOf({ score, isHit, relativeRate }: ScoreToCalibrate): number[] {
  return [1, logOf(score), Math.max(0, score), isHit ? 1 : 0, Math.log(relativeRate)];
}

function logOf(score: number): number {
  return Math.log(Math.max(lowestScore, Math.min(highestScore, score + 0.01)));
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** Solves a small positive definite system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  rows.forEach((pivot, at) => {
    for (const below of rows.slice(at + 1)) {
      const factor = (below[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column <= size; column++)
        below[column] = (below[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  });
  const solution = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] ?? [];
    let rest = row[size] ?? 0;
    for (let column = at + 1; column < size; column++) rest -= (row[column] ?? 0) * (solution[column] ?? 0);
    solution[at] = rest / (row[at] ?? 1);
  }
  return solution;
}
