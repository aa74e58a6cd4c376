import { americanSpelling } from "./en/british.ts";
import { mainLanguage } from "./language.ts";
import { wordsNear } from "./near-words.ts";
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
  /** How often each word occurs in the study's texts, misspelt ones too. */
  readonly counts: ReadonlyMap<string, number>;
  readonly dictionary: WordList;
  /** Words that the study itself has, often enough, and its keywords. */
  readonly own: WordList;
}

/** A word that is so many times as common as another one, which is one edit away, was meant by it. */
const muchCommoner = 4;
/** The last letters are where forms of one word differ: belscript, belscripts. */
const endingLength = 2;
const shortestSlip = 6;

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
 * times and isn't one typing error away from a word that is written four times as often.
 *
 * @param language code such as `nl`.
 */
export function createVocabulary(language: string, sources: VocabularySources): Vocabulary {
  const { dictionary, counts } = sources;
  const keywords = new Set(sources.keywords);
  const main = mainLanguage(language);
  const own = new WordList(main);
  for (const word of keywords) own.add(word, wordMark.common);
  const unknown: [string, number][] = [];
  for (const [word, count] of counts) {
    if (dictionary.has(word)) {
      if (count >= leastKnownCount) own.add(word, wordMark.common);
    } else if (count >= leastCount) unknown.push([word, count]);
  }
  // The commonest first: a slip is rarer than the word that was meant.
  for (const [word, count] of unknown.sort((a, b) => b[1] - a[1])) {
    if (!isSlip(word, count, own, counts)) own.add(word, wordMark.common);
  }
  const numberOf = (word: string) => {
    const number = dictionary.numberOf(word);
    // The English dictionary is American.
    return number < 0 && main === "en" ? dictionary.numberOf(americanSpelling(word)) : number;
  };
  return {
    has: (word) => numberOf(word) >= 0 || own.has(word),
    hasCommon: (word) => (dictionary.marksOf(numberOf(word)) & wordMark.common) !== 0 || own.has(word),
    frequency: (word) => counts.get(word) ?? 0,
    isKeyword: (word) => keywords.has(word),
    counts,
    dictionary,
    own,
  };
}

/** Whether an unknown word looks like a typing error in a word that is much commoner. */
function isSlip(word: string, count: number, own: WordList, counts: ReadonlyMap<string, number>): boolean {
  if (word.length < shortestSlip) return false;
  for (const near of wordsNear(word, own)) {
    const isOtherForm =
      near.slice(0, word.length - endingLength) === word.slice(0, word.length - endingLength);
    if (!isOtherForm && (counts.get(near) ?? 0) >= muchCommoner * count) return true;
  }
  return false;
}
