/** Slips are looked for letter by letter in answers of so many words, in longer ones word by word. */
const mostWordsByLetter = 12;
/** A shorter word is never a slip of another, nor is one that is longer than the rest. */
const shortestVaried = 4;
const longestVaried = 32;
const otherPlace = 0x10000;

/**
 * Hashes that answers share if one slip is all that parts them: all words but one, and that one whole
 * or with one letter left out (as in Mor and Fraenkel, Information Systems 7, 1982). `use` gets each
 * with the place of the word. Other answers may share one too; whoever uses them looks.
 */
export function eachVariant(words: readonly string[], use: (hash: number, place: number) => void): void {
  const hashes = words.map((word) => hashOf(word, -1));
  let all = words.length;
  hashes.forEach((hash, place) => {
    all = (all + mixed(hash, place)) | 0;
  });
  words.forEach((word, place) => {
    if (word.length < shortestVaried || word.length > longestVaried) return;
    const hash = hashes[place] ?? 0;
    const rest = mixed((all - mixed(hash, place)) | 0, place + otherPlace);
    if (words.length > mostWordsByLetter) {
      use(rest, place);
      return;
    }
    use(mixed(rest, hash), place);
    for (let gone = 0; gone < word.length; gone++) {
      // Of equal letters in a row it is the same to leave out any.
      if (gone === 0 || word[gone] !== word[gone - 1]) use(mixed(rest, hashOf(word, gone)), place);
    }
  });
}

/** At least as many as `eachVariant` gives. */
export function mostVariantsOf(words: readonly string[]): number {
  if (words.length > mostWordsByLetter) return words.length;
  return words.reduce((sum, { length }) => sum + (length <= longestVaried ? length + 1 : 0), 0);
}

/** FNV-1a of a word, or of what is left of it without the unit at `gone`. */
function hashOf(word: string, gone: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    if (at !== gone) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** Two hashes as one, in which every bit depends on all. */
function mixed(one: number, other: number): number {
  let hash = Math.imul(one ^ Math.imul(other + 0x7f4a7c15, 0x85ebca6b), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return hash ^ (hash >>> 13);
}
