/**
 * What is left of an English word without its inflection, to be compared with another's: waits,
 * waited and waiting give the same; response and responsive, which Porter's stemmer takes for one,
 * don't. Final e, y and doubled letters are evened out, so that it is no word to be shown.
 *
 * @param root the word, or the one that an irregular form belongs to, folded.
 */
export function englishInflection(root: string): string {
  return root
    .replace(/'s?$/, "")
    .replace(/(?<=..)ies$/, "y")
    .replace(/(?<=(?:ss|x|ch|sh|z))es$/, "")
    .replace(/(?<=..[^siu])s$/, "")
    .replace(/(?<=[aeiouy][a-z]*[^e])(?:ed|ing)$|(?<=..e)ing$/, "")
    .replace(/(?<=....)ly$/, "")
    .replace(/(?<=..)e$/, "")
    .replace(/([^aeiou])\1$/, "$1")
    .replace(/(?<=..)y$/, "i");
}
