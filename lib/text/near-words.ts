import { hashPowers, nextHash, type WordList } from "./word-list.ts";

/** Longer words are not looked at: a slip in one is rare, and the work grows with its length. UTF-16 units. */
export const longestRepaired = 32;

const powers = hashPowers(longestRepaired + 2);

/**
 * The words of a list that are one edit away from a word: a letter too many, too few or another one,
 * or two that changed places. Some 25 hashes a letter are tried against the list's sieve; only what
 * passes is written out.
 *
 * @param word folded, at most `longestRepaired` units, without apostrophes and hyphens.
 */
export function wordsNear(word: string, list: WordList): Set<string> {
  const found = new Set<string>();
  if (word.length > longestRepaired || list.size === 0) return found;
  const { before, after } = partHashes(word);
  const alphabet = list.alphabet;
  for (let at = 0; at <= word.length; at++) {
    const left = before[at] ?? 0;
    const rest = word.length - at;
    const here = after[at] ?? 0;
    const behind = after[at + 1] ?? 0;
    const herePower = powers[rest] ?? 0;
    const behindPower = powers[rest - 1] ?? 0;
    for (const unit of alphabet) {
      const letter = nextHash(left, unit);
      if (list.mayHave((Math.imul(letter, herePower) + here) | 0)) keep(spliced(word, at, 0, unit));
      if (rest > 0 && list.mayHave((Math.imul(letter, behindPower) + behind) | 0))
        keep(spliced(word, at, 1, unit));
    }
    if (rest > 0 && list.mayHave((Math.imul(left, behindPower) + behind) | 0)) {
      keep(word.slice(0, at) + word.slice(at + 1));
    }
    if (rest > 1) {
      const swapped = nextHash(nextHash(left, word.charCodeAt(at + 1)), word.charCodeAt(at));
      const hash = (Math.imul(swapped, powers[rest - 2] ?? 0) + (after[at + 2] ?? 0)) | 0;
      if (list.mayHave(hash)) keep(transposed(word, at));
    }
  }
  return found;

  function keep(candidate: string): void {
    if (candidate !== word && list.has(candidate)) found.add(candidate);
  }
}

/** Hashes of a word's first n letters, and of its letters from the n-th on. */
function partHashes(word: string): { before: Int32Array; after: Int32Array } {
  const before = new Int32Array(word.length + 1);
  const after = new Int32Array(word.length + 2);
  for (let at = 0; at < word.length; at++) before[at + 1] = nextHash(before[at] ?? 0, word.charCodeAt(at));
  for (let at = word.length - 1; at >= 0; at--) {
    const power = powers[word.length - 1 - at] ?? 0;
    after[at] = (Math.imul(word.charCodeAt(at), power) + (after[at + 1] ?? 0)) | 0;
  }
  return { before, after };
}

function spliced(word: string, at: number, removed: number, unit: number): string {
  return word.slice(0, at) + String.fromCharCode(unit) + word.slice(at + removed);
}

function transposed(word: string, at: number): string {
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}
