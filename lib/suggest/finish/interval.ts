/** A number that isn't known, with where it lies in 95 of 100 cases. */
export interface Estimate {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** 97.5 percent of a normal distribution lie below. */
export const normal95 = 1.959964;

/**
 * Wilson's score interval of a share (Journal of the American Statistical Association 22, 1927).
 *
 * @param share seen, from 0 to 1.
 * @param count of what it was seen in; above 0, not necessarily whole.
 * @throws RangeError if the count isn't above 0.
 */
export function wilsonInterval(share: number, count: number, z = normal95): { low: number; high: number } {
  if (!(count > 0)) throw new RangeError(`A share of ${count} has no interval.`);
  const square = z ** 2 / count;
  const middle = (share + square / 2) / (1 + square);
  const half = (z / (1 + square)) * Math.sqrt((share * (1 - share)) / count + square / (4 * count));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * How likely at least so many of `count` come out when each does with a chance: the upper tail of
 * the binomial distribution.
 */
export function atLeast(successes: number, count: number, chance: number): number {
  if (successes <= 0) return 1;
  if (chance <= 0) return 0;
  if (chance >= 1) return successes <= count ? 1 : 0;
  let term = Math.exp(
    logChoose(count, successes) + successes * Math.log(chance) + (count - successes) * Math.log1p(-chance),
  );
  let sum = 0;
  const odds = chance / (1 - chance);
  for (let number = successes; number <= count && term > 0; number++) {
    sum += term;
    term *= ((count - number) / (number + 1)) * odds;
  }
  return Math.min(1, sum);
}

function logChoose(count: number, chosen: number): number {
  return logFactorial(count) - logFactorial(chosen) - logFactorial(count - chosen);
}

/** Exact sums while they are short, Stirling's series from then on (error below 1e-12). */
function logFactorial(number: number): number {
  if (number < 32) {
    let sum = 0;
    for (let factor = 2; factor <= number; factor++) sum += Math.log(factor);
    return sum;
  }
  const inverse = 1 / number;
  const series = inverse / 12 - inverse ** 3 / 360 + inverse ** 5 / 1260;
  return (number + 0.5) * Math.log(number) - number + 0.5 * Math.log(2 * Math.PI) + series;
}
