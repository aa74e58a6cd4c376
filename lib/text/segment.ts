/**
 * Runs of scripts that are written without spaces are taken to pieces of so many UTF-16 units, so
 * that a run of any length is segmented in linear time and bounded memory.
 */
export const longestPiece = 2_000;

/** Scripts whose words only a dictionary can tell apart. */
const scripts = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"];
const unspaced = new RegExp(
  `(?=[\\p{L}\\p{M}])[ー${scripts.map((script) => `\\p{Script=${script}}`).join("")}]`,
  "u",
);

/** A word without the invisible characters around it. */
const letters = /\p{L}(?:.*[\p{L}\p{M}])?/su;

let segmenter: Intl.Segmenter | undefined;

/** Whether a character is a letter, or a letter's mark, of a script that is written without spaces. */
export function isUnspaced(character: string): boolean {
  return unspaced.test(character);
}

/**
 * The words of a run of such letters, from `start` to `end` (exclusive) of a text: starts and ends by
 * turns, in order.
 *
 * @param goesOn whether the run goes on behind `end`: then its last word may too, and is left out
 *   unless it is the only one. Whoever reads goes on where the last word ends.
 */
export function segmentRun(text: string, start: number, end: number, goesOn: boolean): number[] {
  if (end - start === 1) return letters.test(text.charAt(start)) ? [start, end] : [];
  // Any language: the dictionaries go by script. Made when first needed, since that takes time.
  segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
  const places: number[] = [];
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    const word = letters.exec(segment);
    if (!word) continue;
    const from = start + index + word.index;
    places.push(from, from + word[0].length);
  }
  if (goesOn && places.length > 2) places.length -= 2;
  return places;
}
