import { byWord } from "../word-lines.ts";
import { americanSpelling } from "./british.ts";
import { irregularForms } from "./irregular-forms.ts";
import { separateWords } from "./separate-words.ts";

const irregular = byWord(irregularForms);
const separate = byWord(separateWords);
const ownFamily = "=";

/**
 * The word whose stem stands for an English word's family: paid gives pay, organisation
 * organization. A word that Porter's stemmer would throw together with another one is marked with
 * an equals sign and is not to be stemmed.
 *
 * @param word folded.
 * @param isWord says whether there is such a word.
 */
export function englishRoot(
  word: string,
  isWord: (word: string) => boolean,
): { readonly root: string; readonly isFamily: boolean } {
  const american = americanSpelling(word);
  const own = separate.get(word) ?? separate.get(american);
  if (own !== undefined) return { root: own + ownFamily, isFamily: true };
  const known = irregular.get(word) ?? irregular.get(american);
  return { root: known ?? withoutDegree(american, isWord) ?? american, isFamily: false };
}

/** The adjective of a comparative or superlative, where both exist: friendlier, quickest. */
function withoutDegree(word: string, isWord: (word: string) => boolean): string | undefined {
  const [, stem = "", degree] = /^(.{2,}?)(er|est)$/.exec(word) ?? [];
  if (degree === undefined || !isWord(stem + (degree === "er" ? "est" : "er"))) return undefined;
  const adjectives = [stem.replace(/i$/, "y"), stem, `${stem}e`, stem.replace(/(.)\1$/, "$1")];
  return adjectives.find((adjective) => adjective.length > 2 && isWord(adjective));
}
