import english from "natural/lib/natural/util/stopwords.js";
import spanish from "natural/lib/natural/util/stopwords_es.js";
import french from "natural/lib/natural/util/stopwords_fr.js";
import italian from "natural/lib/natural/util/stopwords_it.js";
import dutch from "natural/lib/natural/util/stopwords_nl.js";
import norwegian from "natural/lib/natural/util/stopwords_no.js";
import portuguese from "natural/lib/natural/util/stopwords_pt.js";
import { functionWords as german } from "./de/function-words.ts";
import { functionWords as moreSpanish } from "./es/function-words.ts";
import { functionWords as moreFrench } from "./fr/function-words.ts";
import { functionWords as moreNorwegian } from "./no/function-words.ts";
import { foldDiacritics } from "./normalise.ts";
import { functionWords as morePortuguese } from "./pt/function-words.ts";
import { functionWords as russian } from "./ru/function-words.ts";
import { functionWords as swedish } from "./sv/function-words.ts";

/** Natural's Swedish and Russian lists have words of content in them; German has none. */
const lists: Readonly<Record<string, readonly string[]>> = {
  nl: dutch.words,
  en: english.words,
  de: german.split(" "),
  fr: [...french.words, ...moreFrench.split(" ")],
  es: [...spanish.words, ...moreSpanish.split(" ")],
  it: italian.words,
  pt: [...portuguese.words, ...morePortuguese.split(" ")],
  sv: swedish.split(" "),
  no: [...norwegian.words, ...moreNorwegian.split(" ")],
  ru: russian.split(" "),
};

const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, words]) => [language, bothWays(words, language)]),
);

/** Languages with a list of function words. */
export const languagesWithFunctionWords: readonly string[] = Object.keys(lists);

/**
 * Whether a word carries grammar and not content.
 *
 * @param word in lower case, with its accents or without.
 * @param language code such as `nl`; in one without a list no word does.
 */
export function isFunctionWord(word: string, language: string): boolean {
  return functionWords.get(language)?.has(word) ?? false;
}

/** Words with and without accents; signs and digits, which natural lists too, are none. */
function bothWays(words: readonly string[], language: string): ReadonlySet<string> {
  const real = words.filter((word) => /^\p{L}/u.test(word));
  return new Set([...real, ...real.map((word) => foldDiacritics(word, language))]);
}
