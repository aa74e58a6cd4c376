import { mainLanguage } from "./language.ts";
import { WordList, wordMark } from "./word-list.ts";

/** What is known to be a word. All words are folded (`foldCase` and `foldDiacritics`). */
export interface Vocabulary {
  /** Whether the dictionary, the study's texts (often enough) or the keywords have the word. */
  has(word: string): boolean;
  /** Whether it has the word and not only as a name. */
  hasCommon(word: string): boolean;
  /** How often the study's texts have it; 0 where it is known from a dictionary or keyword only. */
  frequency(word: string): number;
  /** Whether a word of a theme's keywords, or name, is written so. */
  isKeyword(word: string): boolean;
  readonly dictionary: WordList;
  /** Words that the study itself has, often enough, and its keywords. */
  readonly own: WordList;
}

/** What a vocabulary is made of. */
export interface VocabularySources {
  readonly dictionary: WordList;
  /** How often each folded word occurs in the study's texts. */
  readonly counts: ReadonlyMap<string, number>;
  /** Folded words of the codebook. */
  readonly keywords: Iterable<string>;
}

/** A word that the dictionary lacks must occur so often in the study to be no slip. */
const leastCount = 3;
/** A word that the dictionary has is worth repairing to when the study has it this often. */
const leastKnownCount = 2;
/**
 * What is a word in a study: what the dictionary or a keyword has, and what is written at least 3
 * times.
 *
 * @param language code such as `nl`.
 */
export function createVocabulary(language: string, sources: VocabularySources): Vocabulary {
  const { dictionary, counts } = sources;
  const keywords = new Set(sources.keywords);
  const own = new WordList(mainLanguage(language));
  for (const word of keywords) own.add(word, wordMark.common);
  for (const [word, count] of counts) {
    if (count >= (dictionary.has(word) ? leastKnownCount : leastCount)) own.add(word, wordMark.common);
  }
  return {
    has: (word) => dictionary.has(word) || own.has(word),
    hasCommon: (word) =>
      (dictionary.marksOf(dictionary.numberOf(word)) & wordMark.common) !== 0 || own.has(word),
    frequency: (word) => counts.get(word) ?? 0,
    isKeyword: (word) => keywords.has(word),
    dictionary,
    own,
  };
}
