/** Signs that have no place inside a word, and the letters that scanners see as them. */
const readings: readonly (readonly [sign: RegExp, letter: string])[] = [
  [/(?<=\p{Ll})R|R(?=\p{Ll})/gu, "k"],
  [/1/g, "l"],
  [/0/g, "o"],
  [/5/g, "s"],
];
const oneAsI = /1/g;
const betweenLetters = /\p{L}[015]+\p{L}|\p{Ll}R|^R\p{Ll}/u;

/**
 * What a word may be if signs that don't belong in it are misread letters: `co11ega` collega,
 * `werRdruk` werkdruk. None for a word without such signs.
 *
 * @param word as it stands in a text.
 */
export function misreadSigns(word: string): string[] {
  if (!betweenLetters.test(word)) return [];
  const read = (text: string) =>
    readings.reduce((form, [sign, letter]) => form.replace(sign, letter), text).toLowerCase();
  return [...new Set([read(word), read(word.replace(oneAsI, "i"))])];
}
