import { type Estimate, normal95, wilsonInterval } from "./interval.ts";

/** A decision with the probability that was said before it was made. */
export interface PredictedDecision {
  /** From 0 to 1; 0 where nothing was suggested. */
  readonly probability: number;
  /** Whether the coder confirmed. */
  readonly isConfirmed: boolean;
}

/** Fewer decisions say nothing. */
export const leastDecisions = 10;
/** Upper ends of the strata. Where nothing was suggested is a stratum of its own. */
const strataEnds = [0.005, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 1];
/** What the probabilities themselves count, in decisions, so that a stratum without any isn't nothing. */
const weightOfProbability = 2;

interface Stratum {
  decided: number;
  confirmed: number;
  uncoded: number;
  /** Sum of the probabilities of what is uncoded. */
  promised: number;
}

/**
 * Estimates for how many of the uncoded answers a coder would confirm something, from decisions that
 * were predicted: one theme's decisions on finished answers and its probabilities say how many
 * answers with it are still to be found; those of all ticked suggestions how many are right.
 *
 * Decisions are put in strata by the probability that was said; each stratum's confirmed share goes
 * for its uncoded answers (post-stratification). Wilson's intervals of the strata are combined as Zou
 * and Donner do (Statistics in Medicine 27, 2008), and what is uncoded is itself a matter of chance.
 * It holds as far as uncoded answers are like coded ones of the same probability, and decisions don't
 * hang together.
 *
 * @param uncoded the probability for each uncoded answer; 0 where nothing is suggested.
 * @returns a number of answers; undefined where there are too few decisions to say anything.
 */
export function stillToCome(
  decisions: readonly PredictedDecision[],
  uncoded: readonly number[],
): Estimate | undefined {
  if (decisions.length < leastDecisions) return undefined;
  const strata = strataOf(decisions, uncoded);
  let expected = 0;
  let below = 0;
  let above = 0;
  let chance = 0;
  for (const { decided, confirmed, uncoded: count, promised } of strata) {
    if (count === 0) continue;
    const seen = decided + weightOfProbability;
    const share = (confirmed + (weightOfProbability * promised) / count) / seen;
    const { low, high } = wilsonInterval(share, seen);
    expected += count * share;
    below += (count * (share - low)) ** 2;
    above += (count * (high - share)) ** 2;
    const middle = (low + high) / 2;
    chance += normal95 ** 2 * count * middle * (1 - middle);
  }
  return {
    expected,
    low: Math.max(0, expected - Math.sqrt(below + chance)),
    high: Math.min(uncoded.length, expected + Math.sqrt(above + chance)),
  };
}

/**
 * Estimates what share of ticked suggestions on uncoded answers is right.
 *
 * @param decisions on suggestions that were ticked.
 * @param uncoded the probability of each ticked suggestion.
 * @returns a share from 0 to 1; undefined where nothing is ticked or can be said.
 */
export function shareRight(
  decisions: readonly PredictedDecision[],
  uncoded: readonly number[],
): Estimate | undefined {
  const count = uncoded.length;
  const right = count > 0 ? stillToCome(decisions, uncoded) : undefined;
  return right && { expected: right.expected / count, low: right.low / count, high: right.high / count };
}

function strataOf(decisions: readonly PredictedDecision[], uncoded: readonly number[]): Stratum[] {
  const strata = strataEnds.map((): Stratum => ({ decided: 0, confirmed: 0, uncoded: 0, promised: 0 }));
  for (const { probability, isConfirmed } of decisions) {
    const stratum = strata[placeOf(probability)];
    if (!stratum) continue;
    stratum.decided++;
    if (isConfirmed) stratum.confirmed++;
  }
  for (const probability of uncoded) {
    const stratum = strata[placeOf(probability)];
    if (!stratum) continue;
    stratum.uncoded++;
    stratum.promised += probability;
  }
  return strata;
}

/** @throws RangeError if it is no probability. */
function placeOf(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`Not a probability: ${probability}.`);
  return strataEnds.findIndex((end) => probability <= end);
}
