import english from "natural/lib/natural/util/stopwords.js";
import dutch from "natural/lib/natural/util/stopwords_nl.js";

const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: new Set(dutch.words),
  en: new Set(english.words),
};

/**
 * Whether a word carries grammar and not content, by natural's lists of Dutch and English stop words.
 *
 * @param word in lower case, without accents.
 */
export function isFunctionWord(word: string, language: string): boolean {
  return functionWords[language]?.has(word) ?? false;
}
