import { byWord } from "../word-lines.ts";
import { irregularForms, separateWords } from "./irregular-forms.ts";

const irregular = byWord(irregularForms);
const separate = byWord(separateWords);
const ownFamily = "=";

/** Article or pronoun in front: l'ambiance, qu'on. */
const tiedBefore = /^[a-zà-ÿ]{1,7}'(?=.{2})/;

/**
 * The word whose stem stands for a French word's family: travaux gives travail, payé payer. A word
 * that the stemmer would throw together with another is marked with an equals sign and not stemmed.
 *
 * @param word in lower case, with its accents.
 */
export function frenchRoot(word: string): { readonly root: string; readonly isFamily: boolean } {
  const bare = word.replace(tiedBefore, "");
  const own = separate.get(bare);
  return own === undefined
    ? { root: irregular.get(bare) ?? word, isFamily: false }
    : { root: own + ownFamily, isFamily: true };
}
