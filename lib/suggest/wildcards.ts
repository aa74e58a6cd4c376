/** Longest piece of a wildcard by which it is found among the others, in UTF-16 units. */
const longestGram = 6;
/** A word is compared with so many wildcards at most, those that came first: a bound for hostile codebooks. */
const mostComparisons = 2000;

const star = 0x2a;
const mark = 0x3f;

interface Wildcard {
  readonly glob: string;
  readonly id: number;
}

/**
 * Finds the wildcards (`betaal*`, `b?taald`) that a word fits without trying each: a wildcard is
 * filed under the first letters of its longest run of letters, and a word is looked up by its own.
 */
export class Wildcards {
  readonly #filed = new Map<string, Wildcard[]>();
  readonly #lengths = new Set<number>();

  /** @param glob folded; `*` stands for any letters or none, `?` for one UTF-16 unit. */
  add(glob: string, id: number): void {
    const letters = glob
      .split(/[*?]/)
      .reduce((longest, run) => (run.length > longest.length ? run : longest));
    const gram = letters.slice(0, longestGram);
    const list = this.#filed.get(gram);
    if (list) list.push({ glob, id });
    else this.#filed.set(gram, [{ glob, id }]);
    this.#lengths.add(gram.length);
  }

  /** The ids of those that fit the whole word, each once, in the order in which they were added. */
  fitting(word: string): number[] {
    const ids = new Set<number>();
    const looked = new Set<string>();
    let comparisons = 0;
    for (const length of this.#lengths) {
      for (let start = 0; start + length <= word.length; start++) {
        const gram = word.slice(start, start + length);
        const list = looked.has(gram) ? undefined : this.#filed.get(gram);
        looked.add(gram);
        if (!list || comparisons >= mostComparisons) continue;
        for (const { glob, id } of list.slice(0, mostComparisons - comparisons))
          if (fits(word, glob)) ids.add(id);
        comparisons += list.length;
      }
    }
    return [...ids].sort((one, other) => one - other);
  }
}

/** Whether a word fits a wildcard whole. Goes back to the last `*` only, so that time is at most their product. */
export function fits(word: string, glob: string): boolean {
  let at = 0;
  let place = 0;
  let lastStar = -1;
  /** How much of the word the last `*` has taken. */
  let taken = 0;
  while (at < word.length) {
    const sign = glob.charCodeAt(place);
    if (sign === star) {
      lastStar = place;
      place++;
      taken = at;
    } else if (place < glob.length && (sign === mark || sign === word.charCodeAt(at))) {
      at++;
      place++;
    } else if (lastStar >= 0) {
      place = lastStar + 1;
      taken++;
      at = taken;
    } else {
      return false;
    }
  }
  while (glob.charCodeAt(place) === star) place++;
  return place === glob.length;
}
