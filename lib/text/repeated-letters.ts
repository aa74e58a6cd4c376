const runs = /(\p{L})\1{2,}/gu;
/** More runs of letters in one word are a cry and no spelling. */
const mostRuns = 4;

/**
 * What a word with letters that are held down may be: each letter that stands three or more times is
 * tried twice and once, twice first, since spelling has doubled letters and no tripled ones.
 *
 * @param word folded; `heeeel` gives heel and hel. Of a word without such letters, none.
 */
export function repeatedLetterForms(word: string): string[] {
  const count = word.match(runs)?.length ?? 0;
  if (count === 0) return [];
  if (count > mostRuns) return [word.replace(runs, "$1$1"), word.replace(runs, "$1")];
  return Array.from({ length: 2 ** count }, (_, singles) => {
    let run = 0;
    return word.replace(runs, (_match, letter: string) =>
      (singles >> run++) & 1 ? letter : letter + letter,
    );
  });
}
