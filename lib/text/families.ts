import { hyphens } from "./characters.ts";
import { germanRoot } from "./de/root.ts";
import { englishInflection } from "./en/inflection.ts";
import { englishRoot } from "./en/root.ts";
import { frenchRoot } from "./fr/root.ts";
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
  switch (main) {
    case "nl":
      return dutchRoot(bareDutch(folded), isWord) ?? stem(word);
    case "en":
      return stemmed(englishRoot(folded.replace(tiedBehind, ""), isWord), stem);
    case "de":
      return stemmed(germanRoot(folded.replace(hyphens, ""), isWord), stem);
    case "fr":
      return stemmed(frenchRoot(foldCase(word)), stem);
    default:
      return stem(word);
  }
}

/**
 * Whether the rules of the language lead a word that is not known back to one that is: a form that
 * no dictionary lists.
 *
 * @param folded the word, folded.
 */
export function isFormOfWord(folded: string, language: string, vocabulary: Vocabulary): boolean {
  const isWord = (candidate: string) => vocabulary.hasCommon(candidate);
  if (language === "nl") return dutchRoot(bareDutch(folded), isWord) !== undefined;
  if (language === "de") return germanRoot(folded, isWord).isFamily;
  return false;
}

/** Without what an apostrophe ties to it, and without hyphens. */
function bareDutch(folded: string): string {
  return folded.replace(tiedBehind, "").replaceAll("'", "").replace(hyphens, "");
}

/**
 * What forms of one word have in common where the family holds more: in English, where a stemmer
 * takes response, responsible and responsive for one. In other languages it is the family.
 *
 * @param word as it stands in a text.
 * @param language a tag such as `nl`.
 */
export function inflectionOf(word: string, language: string, vocabulary: Vocabulary): string {
  const main = mainLanguage(language);
  const folded = foldDiacritics(foldCase(word), main);
  if (main !== "en" || folded.length > longestWord) return familyOf(word, language, vocabulary);
  const isWord = (candidate: string) => vocabulary.hasCommon(candidate);
  return englishInflection(englishRoot(folded.replace(tiedBehind, ""), isWord).root);
}

/** What a language's rules found: a family, or a word whose stem is one. */
interface Root {
  readonly root: string;
  readonly isFamily: boolean;
}

function stemmed({ root, isFamily }: Root, stem: (word: string) => string): string {
  return isFamily ? root : stem(root);
}
