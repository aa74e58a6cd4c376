import { scoreWithoutHit } from "../hit-score.ts";
import { calibrated, fitCalibration, initialCalibration, type JudgedScore } from "./calibration.ts";
import { countFeatures, FeatureSpace } from "./feature-space.ts";
import type { Learned } from "./learned.ts";
import type { ReadAnswer } from "./read-answer.ts";
import { addScores, type DualWeights, featureWeights, type RidgeProblem, solveRidge } from "./ridge.ts";
import { sparseRows } from "./sparse-rows.ts";
import { tickThresholds } from "./thresholds.ts";

/** A coded answer to learn from. Themes are places in the codebook. */
export interface Example {
  readonly answer: ReadAnswer;
  readonly confirmed: ReadonlySet<number>;
  readonly rejected: ReadonlySet<number>;
  /** Whether themes that aren't confirmed are absent; else only the rejected ones are. */
  readonly isFinished: boolean;
}

/** Weights kept in memory at most: 256 MB. Of more, the features that fewest examples have go first. */
const mostWeights = 1 << 26;
/** Steps that settle a fit from nothing, and one from nearly the same. */
const fullSteps = 40;
const foldSteps = 12;
const folds = 10;
/** With many examples a fold left out makes little difference, so that fewer folds do. */
const manyExamples = 200;
const foldsOfMany = 5;
/** So many answers, each scored without having been seen, are enough to calibrate by. */
const enoughJudged = 600;

/**
 * Learns from coded answers: a Gaussian process for each theme, whose mean is what the theme's
 * keywords say, so that without decisions it is the keyword matcher and each decision moves it a
 * little (Rasmussen and Williams, 2006, section 2.7). What its scores mean is fitted to answers that
 * were left out in turn. No chance and no clock: the same examples in the same order give the same.
 *
 * @param themes how many the codebook has.
 */
export function learn(examples: readonly Example[], themes: number): Learned {
  const columns = columnsOf(examples);
  const space = spaceOf(examples, columns.length);
  const rows = sparseRows(
    examples.map(({ answer }) => space.row(answer)),
    space.size,
  );
  const problem: RidgeProblem = { rows, outcomes: columns.length, ...targetsOf(examples, columns) };
  const dual = solveRidge(problem, new Float32Array(rows.count * columns.length), fullSteps);
  const relativeRates = ratesOf(examples, themes);
  const judged = judgedScores(problem, dual, examples, columns, relativeRates);
  const calibration = judged.length > 0 ? fitCalibration(judged) : initialCalibration;
  const probabilities: number[][] = Array.from({ length: themes }, () => []);
  for (const score of judged) probabilities[score.theme]?.push(calibrated(calibration, score));
  return {
    space,
    columns,
    weights: featureWeights(rows, dual, columns.length),
    calibration,
    relativeRates,
    thresholds: tickThresholds(probabilities),
    examples: examples.length,
  };
}

/** Themes that examples decide on, or whose keywords they have: of others there is nothing to learn. */
function columnsOf(examples: readonly Example[]): number[] {
  const themes = new Set<number>();
  for (const { answer, confirmed, rejected } of examples) {
    for (const theme of [...confirmed, ...rejected, ...answer.hits.keys()]) themes.add(theme);
  }
  return [...themes].sort((a, b) => a - b);
}

function spaceOf(examples: readonly Example[], columns: number): FeatureSpace {
  const counts = countFeatures(examples.map(({ answer }) => answer));
  let kept = [...counts];
  for (let least = 2; kept.length * columns > mostWeights; least++) {
    kept = kept.filter(([, count]) => count >= least);
  }
  return new FeatureSpace(kept, examples.length);
}

function targetsOf(
  examples: readonly Example[],
  columns: readonly number[],
): Pick<RidgeProblem, "residuals" | "observed"> {
  const residuals = new Float32Array(examples.length * columns.length);
  const observed = new Uint8Array(examples.length * columns.length);
  examples.forEach((example, row) => {
    columns.forEach((theme, column) => {
      if (!isDecided(example, theme)) return;
      const at = row * columns.length + column;
      observed[at] = 1;
      residuals[at] = (example.confirmed.has(theme) ? 1 : 0) - priorScore(example.answer, theme);
    });
  });
  return { residuals, observed };
}

export function isDecided({ confirmed, rejected, isFinished }: Example, theme: number): boolean {
  return isFinished || confirmed.has(theme) || rejected.has(theme);
}

/** What the keywords alone say. */
export function priorScore({ scores }: ReadAnswer, theme: number): number {
  return scores.get(theme) ?? scoreWithoutHit;
}

/** How often each theme is confirmed beside an even share, as if each had been once before. */
function ratesOf(examples: readonly Example[], themes: number): number[] {
  const uses = new Array<number>(themes).fill(1);
  for (const { confirmed } of examples) {
    for (const theme of confirmed) uses[theme] = (uses[theme] ?? 0) + 1;
  }
  const finished = examples.filter(({ isFinished }) => isFinished).length;
  return uses.map((count) => (count / (finished + themes)) * themes);
}

/**
 * Scores of examples by models that haven't seen them: the examples are dealt into folds, and each
 * fold is left out in turn, until enough are scored.
 */
function judgedScores(
  problem: RidgeProblem,
  dual: DualWeights,
  examples: readonly Example[],
  columns: readonly number[],
  relativeRates: readonly number[],
): (JudgedScore & { readonly theme: number })[] {
  const { rows, outcomes } = problem;
  const judged: (JudgedScore & { readonly theme: number })[] = [];
  const parts = Math.min(examples.length >= manyExamples ? foldsOfMany : folds, examples.length);
  for (let part = 0; part < parts && part * (examples.length / parts) < enoughJudged; part++) {
    const observed = problem.observed.slice();
    for (let row = part; row < rows.count; row += parts) {
      observed.fill(0, row * outcomes, (row + 1) * outcomes);
    }
    const weights = featureWeights(rows, solveRidge({ ...problem, observed }, dual, foldSteps), outcomes);
    for (let row = part; row < rows.count; row += parts) {
      const example = examples[row];
      if (!example) continue;
      const scores = new Float32Array(outcomes);
      addScores(rows, row, weights, outcomes, scores, 0);
      columns.forEach((theme, column) => {
        if (!isDecided(example, theme)) return;
        judged.push({
          theme,
          score: priorScore(example.answer, theme) + (scores[column] ?? 0),
          isHit: example.answer.hits.has(theme),
          relativeRate: relativeRates[theme] ?? 1,
          isPresent: example.confirmed.has(theme),
        });
      });
    }
  }
  return judged;
}
