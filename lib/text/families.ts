import { hyphens } from "./characters.ts";
import { englishRoot } from "./en/root.ts";
import { isFunctionWord } from "./function-words.ts";
import { mainLanguage } from "./language.ts";
import { dutchRoot } from "./nl/root.ts";
import { foldCase, foldDiacritics, longestWord } from "./normalise.ts";
import { stemmerFor } from "./stem.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What an apostrophe ties to a word: foto's, baby'tje. */
const tiedBehind = /'(?:s|tjes?)$/;

/**
 * The word family of a word: equal for forms of one word, as natural's stemmers find them and, for
 * Dutch, English, German and French, as they don't.
 *
 * @param word as it stands in a text.
 * @param language a tag such as `nl`.
 * @param vocabulary tells forms from words that only look like one.
 */
export function familyOf(word: string, language: string, vocabulary: Vocabulary): string {
  const main = mainLanguage(language);
  const stem = stemmerFor(main).stem;
  const folded = foldDiacritics(foldCase(word), main);
  if (folded.length > longestWord || isFunctionWord(folded, main)) return stem(word);
  const isWord = (candidate: string) => vocabulary.hasCommon(candidate);
  if (main === "en") {
    const { root, isFamily } = englishRoot(folded.replace(tiedBehind, ""), isWord);
    return isFamily ? root : stem(root);
  }
  if (main !== "nl") return stem(word);
  const bare = folded.replace(tiedBehind, "").replaceAll("'", "").replace(hyphens, "");
  return dutchRoot(bare, isWord) ?? stem(word);
}
