import type { SparseRows } from "./sparse-rows.ts";

/** A ridge regression of several outcomes on the same sparse rows. */
export interface RidgeProblem {
  /** Features of each example. */
  readonly rows: SparseRows;
  /** How many outcomes (themes) are fitted at once. */
  readonly outcomes: number;
  /** What is to be explained, example by example: `rows.count × outcomes`. */
  readonly residuals: Float32Array;
  /** 1 where an example says something of an outcome, 0 where not; `rows.count × outcomes`. */
  readonly observed: Uint8Array;
}

/** The dual solution α: how much each example pulls each outcome; `rows.count × outcomes`. */
export type DualWeights = Float32Array;

/** Variance of what coders decide about answers that are alike, beside kinds of features of weight 1. */
export const noise = 1;
/** A residual this small, beside that at the start, changes no probability that anyone could see. */
const tolerance = 1e-2;

/**
 * Solves (K + σ²I) α = r for each outcome by conjugate gradients (Hestenes and Stiefel, 1952), all
 * outcomes side by side, where K is the inner products of the rows of the examples that are
 * observed for the outcome and σ² the noise. It is the mean of a Gaussian process with a linear
 * kernel (Rasmussen and Williams, 2006, eq. 2.25).
 *
 * @param start where to begin, such as the solution of nearly the same problem.
 * @param mostSteps of the iteration; each is exact in one more direction.
 */
export function solveRidge(problem: RidgeProblem, start: DualWeights, mostSteps: number): DualWeights {
  const { rows, outcomes, residuals, observed } = problem;
  const size = rows.count * outcomes;
  const solution = new Float32Array(size);
  for (let at = 0; at < size; at++) solution[at] = (observed[at] ?? 0) * (start[at] ?? 0);
  const rest = new Float32Array(size);
  const image = applyKernel(problem, solution);
  for (let at = 0; at < size; at++)
    rest[at] = (observed[at] ?? 0) * ((residuals[at] ?? 0) - (image[at] ?? 0));
  const direction = rest.slice();
  let squares = sumsByOutcome(rest, rest, outcomes);
  const enough = sumsByOutcome(residuals, residuals, outcomes).map(
    (sum) => Math.max(sum, 1e-6) * tolerance ** 2,
  );
  for (let step = 0; step < mostSteps; step++) {
    if (squares.every((sum, outcome) => sum <= (enough[outcome] ?? 0))) break;
    const moved = applyKernel(problem, direction);
    const curvature = sumsByOutcome(direction, moved, outcomes);
    const lengths = squares.map((sum, outcome) => ratio(sum, curvature[outcome] ?? 0));
    for (let at = 0, outcome = 0; at < size; at++, outcome = outcome + 1 === outcomes ? 0 : outcome + 1) {
      const length = lengths[outcome] ?? 0;
      solution[at] = (solution[at] ?? 0) + length * (direction[at] ?? 0);
      rest[at] = (rest[at] ?? 0) - length * (moved[at] ?? 0);
    }
    const next = sumsByOutcome(rest, rest, outcomes);
    const turns = next.map((sum, outcome) => ratio(sum, squares[outcome] ?? 0));
    for (let at = 0, outcome = 0; at < size; at++, outcome = outcome + 1 === outcomes ? 0 : outcome + 1) {
      direction[at] = (rest[at] ?? 0) + (turns[outcome] ?? 0) * (direction[at] ?? 0);
    }
    squares = next;
  }
  return solution;
}

/**
 * The weights of the features that a dual solution stands for: w = Σ α_i φ_i.
 *
 * @returns `features × outcomes`.
 */
export function featureWeights(rows: SparseRows, dual: DualWeights, outcomes: number): Float32Array {
  const weights = new Float32Array(rows.features * outcomes);
  const { starts, indices, values } = rows;
  for (let row = 0; row < rows.count; row++) {
    const from = row * outcomes;
    const end = starts[row + 1] ?? 0;
    for (let entry = starts[row] ?? 0; entry < end; entry++) {
      const value = values[entry] ?? 0;
      const to = (indices[entry] ?? 0) * outcomes;
      for (let outcome = 0; outcome < outcomes; outcome++) {
        weights[to + outcome] = (weights[to + outcome] ?? 0) + value * (dual[from + outcome] ?? 0);
      }
    }
  }
  return weights;
}

/** The scores of one row for every outcome, added to what `into` holds from `offset`. */
export function addScores(
  rows: SparseRows,
  row: number,
  weights: Float32Array,
  outcomes: number,
  into: Float32Array,
  offset: number,
): void {
  const { starts, indices, values } = rows;
  const end = starts[row + 1] ?? 0;
  for (let entry = starts[row] ?? 0; entry < end; entry++) {
    const value = values[entry] ?? 0;
    const from = (indices[entry] ?? 0) * outcomes;
    for (let outcome = 0; outcome < outcomes; outcome++) {
      into[offset + outcome] = (into[offset + outcome] ?? 0) + value * (weights[from + outcome] ?? 0);
    }
  }
}

/** (K + σ²I) times a block of dual weights, where observed. */
function applyKernel({ rows, outcomes, observed }: RidgeProblem, dual: DualWeights): Float32Array {
  const weights = featureWeights(rows, dual, outcomes);
  const image = new Float32Array(dual.length);
  for (let row = 0; row < rows.count; row++) {
    const from = row * outcomes;
    addScores(rows, row, weights, outcomes, image, from);
    for (let at = from; at < from + outcomes; at++) {
      image[at] = (observed[at] ?? 0) * ((image[at] ?? 0) + noise * (dual[at] ?? 0));
    }
  }
  return image;
}

function sumsByOutcome(one: Float32Array, other: Float32Array, outcomes: number): Float64Array {
  const sums = new Float64Array(outcomes);
  for (let at = 0, outcome = 0; at < one.length; at++, outcome = outcome + 1 === outcomes ? 0 : outcome + 1) {
    sums[outcome] = (sums[outcome] ?? 0) + (one[at] ?? 0) * (other[at] ?? 0);
  }
  return sums;
}

/** 0 where there is nothing left to go along. */
function ratio(part: number, whole: number): number {
  return whole > 1e-12 ? part / whole : 0;
}
