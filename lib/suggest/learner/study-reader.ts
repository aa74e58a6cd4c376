import type { Codebook } from "../../codebook/theme.ts";
import {
  createVocabulary,
  foldCase,
  foldDiacritics,
  guessLanguage,
  mainLanguage,
  type WordList,
} from "../../text/index.ts";
import type { HitsByTheme } from "../hit-score.ts";
import { wordsOfKeyword } from "../keyword-pattern.ts";
import { keywordsFor } from "../keywords.ts";
import { AnswerReader, type ReadAnswer } from "./read-answer.ts";

/** What a study's answers are read with. */
export interface ReaderSetup {
  readonly codebook: Codebook;
  /** Of the answers, a tag such as `nl`: whose keywords count and how words are read. */
  readonly language: string;
  readonly dictionary: WordList;
  /** How often each folded word occurs in the study's answers; empty where they aren't known. */
  readonly wordCounts: ReadonlyMap<string, number>;
  /** Dictionaries of the languages that some answers may be in; left out, all are read as the study's. */
  readonly dictionaryOf?: (language: string) => WordList;
}

/**
 * Reads the answers of a study, each in its language: that of the study, unless it holds no keyword
 * in it and plainly is in another one, by whose keywords it is then read.
 */
export class StudyReader {
  readonly #setup: ReaderSetup;
  readonly #own: AnswerReader;
  readonly #others = new Map<string, AnswerReader>();

  constructor(setup: ReaderSetup) {
    this.#setup = setup;
    this.#own = readerOf(setup, setup.language, setup.dictionary, setup.wordCounts);
  }

  read(text: string, question?: string): ReadAnswer {
    const answer = this.#own.read(text, question);
    if (answer.hits.size > 0) return answer;
    return this.#other(text)?.read(text, question) ?? answer;
  }

  /** Keywords alone, which takes less time. */
  find(text: string): HitsByTheme {
    const hits = this.#own.find(text);
    if (hits.size > 0) return hits;
    return this.#other(text)?.find(text) ?? hits;
  }

  /** The reader of another language that the text is in; undefined for the study's. */
  #other(text: string): AnswerReader | undefined {
    const { language, dictionaryOf } = this.#setup;
    if (!dictionaryOf) return undefined;
    const guessed = guessLanguage(text, language);
    if (mainLanguage(guessed) === mainLanguage(language)) return undefined;
    const known = this.#others.get(guessed);
    if (known) return known;
    const reader = readerOf(this.#setup, guessed, dictionaryOf(guessed), new Map());
    this.#others.set(guessed, reader);
    return reader;
  }
}

function readerOf(
  { codebook }: ReaderSetup,
  language: string,
  dictionary: WordList,
  counts: ReadonlyMap<string, number>,
): AnswerReader {
  const keywords = keywordsFor(codebook, language);
  const words = keywords.flatMap(({ keyword }) => wordsOfKeyword(keyword));
  const main = mainLanguage(language);
  const vocabulary = createVocabulary(language, {
    dictionary,
    counts,
    keywords: words.map((word) => foldDiacritics(foldCase(word), main)),
  });
  return new AnswerReader(keywords, vocabulary, language);
}
