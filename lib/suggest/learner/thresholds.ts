/** From which probability on a suggestion is ticked while no decision says anything else. */
export const initialThreshold = 0.35;
/** So many uses of themes must be expected to count as much as the initial threshold. */
const usesToTrust = 50;
/**
 * A theme that is used like most leans to the threshold of all, since it makes most of the mistakes;
 * a rare one goes by its own, which finds more of it.
 */
const leaning = 3;
const lowest = 0.1;
const highest = 0.6;
/** Ticks that are wrong more often than right make more work than they spare; estimates are a little low. */
const leastPrecision = 0.47;

/**
 * From which probability on each theme is best ticked: where the expected F1 is largest, which is at
 * half of that F1 (Lipton, Elkan and Narayanaswamy, 2014, theorem 1), but never so low that ticks
 * are expected to be wrong more often than right.
 *
 * @param probabilities by theme, of the answers that were judged, each made without knowing the judgement.
 * @returns by theme.
 */
export function tickThresholds(probabilities: readonly (readonly number[])[]): number[] {
  const all = probabilities.flat();
  const expected = sum(all);
  const together =
    (expected * bestThreshold(all) + usesToTrust * initialThreshold) / (expected + usesToTrust);
  const thresholds = probabilities.map((own) => {
    const usage = (sum(own) * probabilities.length) / expected;
    const trust = expected > 0 ? 1 / (1 + leaning * usage) : 0;
    const mixed = trust * bestThreshold(own) + (1 - trust) * together;
    return Math.min(highest, Math.max(lowest, mixed));
  });
  const floor = floorFor(probabilities, thresholds);
  const trust = expected / (expected + usesToTrust);
  return thresholds.map((threshold) => threshold + trust * Math.max(0, floor - threshold));
}

/** Half of the largest F1 that can be expected of calibrated probabilities. */
function bestThreshold(probabilities: readonly number[]): number {
  const expected = sum(probabilities);
  if (expected === 0) return initialThreshold;
  let right = 0;
  let best = 0;
  [...probabilities]
    .sort((a, b) => b - a)
    .forEach((probability, at) => {
      right += probability;
      best = Math.max(best, (2 * right) / (expected + at + 1));
    });
  return best / 2;
}

/**
 * The lowest probability that can be ticked while enough of all ticks are expected to be right; 0
 * where those at the thresholds are.
 */
function floorFor(probabilities: readonly (readonly number[])[], thresholds: readonly number[]): number {
  const ticked = probabilities
    .flatMap((own, theme) => own.filter((probability) => probability >= (thresholds[theme] ?? 1)))
    .sort((a, b) => b - a);
  let right = 0;
  let kept = 0;
  ticked.forEach((probability, at) => {
    right += probability;
    if (right >= leastPrecision * (at + 1)) kept = at + 1;
  });
  return kept === ticked.length ? 0 : (ticked[Math.max(0, kept - 1)] ?? 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
