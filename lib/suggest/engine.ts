import type { Codebook } from "../codebook/theme.ts";
import type { ThemeId } from "../ids.ts";
import { createVocabulary, foldCase, foldDiacritics, mainLanguage, type WordList } from "../text/index.ts";
import { wordsOfKeyword } from "./keyword-pattern.ts";
import { keywordsFor } from "./keywords.ts";
import { adjust } from "./learner/adjust.ts";
import { type Example, learn } from "./learner/learn.ts";
import type { Learned } from "./learner/learned.ts";
import { AnswerReader } from "./learner/read-answer.ts";
import { Scorer } from "./learner/scorer.ts";
import { keywordSuggestions, learnedSuggestions, type Suggester } from "./propose.ts";

/** What a study knows before anything is decided. */
export interface EngineSetup {
  readonly codebook: Codebook;
  /** Of the answers, a tag such as `nl`: whose keywords count and how words are read. */
  readonly language: string;
  readonly dictionary: WordList;
  /** How often each folded word occurs in the study's answers; empty where they aren't known. */
  readonly wordCounts: ReadonlyMap<string, number>;
}

/** An answer with what a coder decided of it. */
export interface CodedAnswer {
  readonly text: string;
  /** Name of its question. */
  readonly question?: string | undefined;
  readonly confirmed: readonly ThemeId[];
  readonly rejected: readonly ThemeId[];
  /** Whether the coder is done with it, so that themes that aren't confirmed are absent. */
  readonly isFinished: boolean;
}

/** Suggests themes for the answers of a study, from its codebook and from what coders decided. */
export class Engine {
  readonly #codebook: Codebook;
  readonly #reader: AnswerReader;
  readonly #places: ReadonlyMap<ThemeId, number>;

  constructor({ codebook, language, dictionary, wordCounts }: EngineSetup) {
    const keywords = keywordsFor(codebook, language);
    const words = keywords.flatMap(({ keyword }) => wordsOfKeyword(keyword));
    const main = mainLanguage(language);
    const vocabulary = createVocabulary(language, {
      dictionary,
      counts: wordCounts,
      keywords: words.map((word) => foldDiacritics(foldCase(word), main)),
    });
    this.#codebook = codebook;
    this.#reader = new AnswerReader(keywords, vocabulary, language);
    this.#places = new Map(codebook.themes.map(({ id }, place) => [id, place]));
  }

  /**
   * Learns from coded answers. The same answers in the same order give the same. Decisions on themes
   * that the codebook hasn't are passed over.
   */
  learn(coded: readonly CodedAnswer[]): Learned {
    return learn(
      coded.map((answer) => this.#example(answer)),
      this.#codebook.themes.length,
    );
  }

  /**
   * What was learned, moved by one more coded answer at once, until `learn` is done with it. What was
   * given is changed and not to be used any more.
   */
  adjust(learned: Learned, coded: CodedAnswer): Learned {
    return adjust(learned, this.#example(coded));
  }

  /** Suggestions by keywords alone or, given what was learned, by both. */
  suggester(learned?: Learned): Suggester {
    if (!learned || learned.examples === 0) return keywordSuggestions(this.#codebook, this.#reader);
    return learnedSuggestions(this.#codebook, this.#reader, new Scorer(learned));
  }

  #example({ text, question, confirmed, rejected, isFinished }: CodedAnswer): Example {
    return {
      answer: this.#reader.read(text, question),
      confirmed: this.#placesOf(confirmed),
      rejected: this.#placesOf(rejected),
      isFinished,
    };
  }

  #placesOf(themes: readonly ThemeId[]): Set<number> {
    return new Set(themes.flatMap((theme) => this.#places.get(theme) ?? []));
  }
}
