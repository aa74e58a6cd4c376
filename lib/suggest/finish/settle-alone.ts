import { atLeast, type Estimate, normal95, wilsonInterval } from "./interval.ts";

/** A suggestion as far as its answer's certainty goes. */
export interface CertainSuggestion {
  readonly probability: number;
  readonly isTicked: boolean;
}

/** A decided answer with what was suggested before. */
export interface JudgedCertainty {
  /** How likely the ticked suggestions were to be all that the coder decides, from 0 to 1. */
  readonly certainty: number;
  /** Whether they were. */
  readonly isRight: boolean;
}

/** What the suggestions may settle without a coder. */
export interface Settling {
  /** Answers at least this certain are settled. */
  readonly threshold: number;
  /** How many of the uncoded answers, and which share of them. */
  readonly answers: number;
  readonly share: number;
  /** Decided answers that are at least as certain, and how many of them were right. */
  readonly judged: number;
  readonly right: number;
  /** Of the answers that are settled, how many will be wrong. */
  readonly errors: Estimate;
}

/** How often the needed accuracy may be missed. */
const risk = 0.05;
/** Where testing begins: at the most certain answers, and a third and two thirds down. */
const beginnings = 3;
/** How many thresholds are tried at most. */
const steps = 24;

/** How likely ticked suggestions are to be exactly what a coder would decide, taking them as independent. */
export function certaintyOf(suggestions: readonly CertainSuggestion[]): number {
  return suggestions.reduce(
    (product, { probability, isTicked }) => product * (isTicked ? probability : 1 - probability),
    1,
  );
}

/**
 * The most answers that the suggestions may settle alone at a needed accuracy, as measured on answers
 * that were decided after they were predicted: answers are ranked by certainty, and the largest top
 * part is taken that is surely right often enough (Schonlau and Couper, Survey Research Methods 10,
 * 2016).
 *
 * Trying many thresholds and taking the best would flatter. So they are tried in a fixed order,
 * from three beginnings downwards, each until the first that fails, by exact binomial tests at a
 * third of the 5 percent (fixed-sequence testing: Maurer, Hothorn and Lehmacher, 1995). The needed
 * accuracy is missed in 5 of 100 studies at most, if the uncoded answers are like the decided ones.
 *
 * @param uncoded the certainty of each uncoded answer.
 * @param accuracy needed share of right answers, above 0 and below 1.
 * @returns undefined where no part can be settled, or there are too few decisions to know.
 * @throws RangeError for another accuracy.
 */
export function settleAlone(
  judged: readonly JudgedCertainty[],
  uncoded: readonly number[],
  accuracy: number,
): Settling | undefined {
  if (!(accuracy > 0 && accuracy < 1)) throw new RangeError(`Not an accuracy: ${accuracy}.`);
  const ranked = [...judged].sort((a, b) => b.certainty - a.certainty);
  const rightUpTo = new Int32Array(ranked.length + 1);
  ranked.forEach(({ isRight }, at) => {
    rightUpTo[at + 1] = (rightUpTo[at] ?? 0) + (isRight ? 1 : 0);
  });
  const passes = (size: number) => atLeast(rightUpTo[size] ?? 0, size, accuracy) <= risk / beginnings;
  const size = largestPassing(sizesToTry(ranked, accuracy), passes);
  const threshold = ranked[size - 1]?.certainty;
  if (threshold === undefined) return undefined;
  const answers = uncoded.filter((certainty) => certainty >= threshold).length;
  if (answers === 0) return undefined;
  const right = rightUpTo[size] ?? 0;
  return {
    threshold,
    answers,
    share: answers / uncoded.length,
    judged: size,
    right,
    errors: errorsAmong(answers, size - right, size),
  };
}

/** Sizes of top parts, each taking all that are as certain as its last, in growing order. */
function sizesToTry(ranked: readonly JudgedCertainty[], accuracy: number): number[] {
  // Fewer can't pass, even if all are right.
  const least = Math.ceil(Math.log(risk / beginnings) / Math.log(accuracy));
  const ends = ranked.flatMap(({ certainty }, at) => {
    return at + 1 >= least && ranked[at + 1]?.certainty !== certainty ? at + 1 : [];
  });
  if (ends.length <= steps) return ends;
  return Array.from({ length: steps }, (_, step) => {
    return ends[Math.round((step * (ends.length - 1)) / (steps - 1))] ?? 0;
  });
}

function largestPassing(sizes: readonly number[], passes: (size: number) => boolean): number {
  let largest = 0;
  for (let beginning = 0; beginning < beginnings; beginning++) {
    for (const size of sizes.slice(Math.floor((beginning * sizes.length) / beginnings))) {
      if (!passes(size)) break;
      largest = Math.max(largest, size);
    }
  }
  return largest;
}

function errorsAmong(answers: number, wrong: number, judged: number): Estimate {
  const share = wrong / judged;
  const { low, high } = wilsonInterval(share, judged);
  const middle = (low + high) / 2;
  const chance = normal95 ** 2 * answers * middle * (1 - middle);
  const expected = answers * share;
  return {
    expected,
    low: Math.max(0, expected - Math.sqrt((answers * (share - low)) ** 2 + chance)),
    high: Math.min(answers, expected + Math.sqrt((answers * (high - share)) ** 2 + chance)),
  };
}
