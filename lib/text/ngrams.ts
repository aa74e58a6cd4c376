import { longestWord } from "./normalise.ts";

/**
 * The pieces of a word of so many characters (code points) from `least` to `most`, with a space for
 * each of its ends: what words of one stem share in a language without a stemmer.
 *
 * @param word folded; of a word longer than `longestWord` units only its beginning counts.
 */
export function characterNgrams(word: string, least: number, most: number): string[] {
  if (!(least >= 1 && most >= least)) throw new RangeError(`Not lengths of n-grams: ${least} to ${most}.`);
  const characters = [" ", ...word.slice(0, longestWord), " "];
  const grams: string[] = [];
  for (let length = least; length <= most; length++) {
    for (let from = 0; from + length <= characters.length; from++) {
      grams.push(characters.slice(from, from + length).join(""));
    }
  }
  return grams;
}
