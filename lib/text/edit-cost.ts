import type { Confusion } from "./confusions.ts";

const swapCost = 0.6;
const doubleCost = 0.4;
const missingCost = 0.8;
/** A letter too many that isn't beside the key of the one next to it, nor the same. */
const extraCost = 1.25;
/** One that is beside it. */
const nearExtraCost = 0.9;
const nearKeyCost = 0.85;
const otherLetterCost = 1.2;
/** People seldom get a word's first letter wrong. */
const firstLetterCost = 0.35;

const keyboards: Readonly<Record<string, readonly string[]>> = {
  fr: ["azertyuiop", "qsdfghjklm", "wxcvbn"],
  de: ["qwertzuiop", "asdfghjkl", "yxcvbnm"],
};
const qwerty = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Tells how unlikely it is that a word was written for another. */
export type EditCost = (seen: string, intended: string) => number;

/**
 * A weighted edit distance: 0 for the same word, about 1 for an ordinary slip. Cheap are letters
 * doubled or not, neighbours on the keyboard, two that changed places, and the given confusions;
 * dear is another first letter.
 *
 * Damerau and Levenshtein's distance (optimal string alignment), with replacements of several
 * letters.
 *
 * @param language code whose keyboard is meant.
 */
export function editCosts(language: string, confusions: readonly Confusion[]): EditCost {
  const near = nearKeys(Object.hasOwn(keyboards, language) ? (keyboards[language] ?? qwerty) : qwerty);
  const byEnds = new Map<string, Confusion[]>();
  for (const confusion of confusions) {
    const ends = confusion.seen.slice(-1) + confusion.intended.slice(-1);
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), confusion]);
  }
  return (seen, intended) => {
    const width = intended.length + 1;
    const costs = new Float64Array((seen.length + 1) * width);
    for (let row = 0; row <= seen.length; row++) {
      for (let column = 0; column <= intended.length; column++) {
        if (row + column === 0) continue;
        costs[row * width + column] = cheapest(row, column);
      }
    }
    return costs[costs.length - 1] ?? 0;

    function cheapest(row: number, column: number): number {
      const at = row * width + column;
      const opening = row <= 1 && column <= 1 ? firstLetterCost : 0;
      let least = Number.POSITIVE_INFINITY;
      if (row > 0) least = (costs[at - width] ?? 0) + opening + extra(row);
      if (column > 0) least = Math.min(least, (costs[at - 1] ?? 0) + opening + missing(column));
      if (row === 0 || column === 0) return least;
      const letter = seen.charAt(row - 1);
      const meant = intended.charAt(column - 1);
      const diagonal = costs[at - width - 1] ?? 0;
      if (letter === meant) return Math.min(least, diagonal);
      const replaced = near.has(letter + meant) ? nearKeyCost : otherLetterCost;
      const isSwap = letter === intended.charAt(column - 2) && meant === seen.charAt(row - 2);
      const swapped = isSwap ? (costs[at - 2 * width - 2] ?? 0) + swapCost : least;
      return Math.min(least, diagonal + opening + replaced, swapped, confused(row, column));
    }

    function extra(row: number): number {
      const letter = seen.charAt(row - 1);
      const before = seen.charAt(row - 2);
      if (letter === before) return doubleCost;
      const isSlip = near.has(letter + before) || near.has(letter + seen.charAt(row));
      return isSlip ? nearExtraCost : extraCost;
    }

    function missing(column: number): number {
      return intended.charAt(column - 1) === intended.charAt(column - 2) ? doubleCost : missingCost;
    }

    function confused(row: number, column: number): number {
      let least = Number.POSITIVE_INFINITY;
      for (const each of byEnds.get(seen.charAt(row - 1) + intended.charAt(column - 1)) ?? []) {
        const fits = seen.endsWith(each.seen, row) && intended.endsWith(each.intended, column);
        if (!fits) continue;
        const from = (row - each.seen.length) * width + column - each.intended.length;
        least = Math.min(least, (costs[from] ?? 0) + each.cost);
      }
      return least;
    }
  };
}

/** Pairs of letters whose keys touch. */
function nearKeys(rows: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [row, keys] of rows.entries()) {
    for (const [column, key] of [...keys].entries()) {
      // Each row is set off to the right by half a key.
      const touching = [keys[column + 1], rows[row + 1]?.[column], rows[row + 1]?.[column - 1]];
      for (const other of touching) if (other !== undefined) pairs.add(key + other).add(other + key);
    }
  }
  return pairs;
}
