import {
  anyAmount,
  createWordReader,
  foldCase,
  foldDiacritics,
  gap,
  gapBetween,
  longestWord,
  mainLanguage,
  NegationScope,
  type Reading,
  scope,
  TokenCursor,
  type Vocabulary,
  WordCache,
  type WordReader,
  wordRole,
} from "../../text/index.ts";
import { type HitsByTheme, hitScores } from "../hit-score.ts";
import type { ThemeKeyword } from "../keywords.ts";
import { type KnownWord, Lexicon } from "../lexicon.ts";
import { withNearWords } from "../near-keywords.ts";
import { hitsByTheme } from "../theme-hits.ts";
import { type Feature, featuresOfWord } from "./word-features.ts";
import type { WordScores } from "./word-scores.ts";

/** A word as it was read, once for all places where it stands. */
export interface ReadWord {
  readonly reading: Reading;
  readonly features: readonly Feature[];
  /** What it does for negation: bits of `role`. */
  readonly role: number;
  /** What it meets in the keywords. */
  readonly inKeywords: KnownWord;
  /** What the scorer that saw it last knows of it; a scorer that is another one looks anew. */
  scored: WordScores | undefined;
}

/** A word of an answer. Offsets are UTF-16 units into the text as stored. */
export interface AnswerWord {
  readonly start: number;
  readonly end: number;
  readonly word: ReadWord;
  /** Known once the whole answer is read. */
  isNegated: boolean;
  /** Whether a comma, a full stop or the like stands before it. */
  readonly isParted: boolean;
}

/** An answer as it was read. */
export interface ReadAnswer {
  readonly words: readonly AnswerWord[];
  /** Keywords found, by the theme's place in the codebook. */
  readonly hits: HitsByTheme;
  /** What the keywords say, by the theme's place. */
  readonly scores: ReadonlyMap<number, number>;
  readonly question: string | undefined;
}

/** What comes behind so many words of an answer is read for keywords only. */
const mostWords = 4096;
const rememberedWords = 1 << 16;
const noHits: HitsByTheme = new Map();

/** Reads answers of a study: words with all that is known of them, and the keywords they hold. */
export class AnswerReader {
  readonly #lexicon: Lexicon;
  readonly #reader: WordReader;
  readonly #language: string;
  /** Every amount of money. */
  readonly #money: ReadWord;
  readonly #cursor = new TokenCursor("");
  readonly #scope = new NegationScope();
  readonly #cache = new WordCache<ReadWord>((word) => this.#wordAnew(word), rememberedWords);
  #text = "";
  #words: AnswerWord[] = [];
  /** Words of the answer so far by their letters, as many of `#words` as `#listedTo` says. */
  readonly #listed = new Map<string, ReadWord>();
  #listedTo = 0;

  /** @param language a tag such as `nl`. */
  constructor(keywords: readonly ThemeKeyword[], vocabulary: Vocabulary, language: string) {
    this.#language = mainLanguage(language);
    this.#reader = createWordReader(language, vocabulary);
    this.#lexicon = new Lexicon(withNearWords(keywords, language), this.#reader, language);
    this.#money = this.#readWord(anyAmount);
  }

  read(text: string, question?: string): ReadAnswer {
    const cursor = this.#cursor;
    const lexicon = this.#lexicon;
    const negation = this.#scope;
    const words: AnswerWord[] = [];
    this.#text = text;
    this.#words = words;
    this.#listed.clear();
    this.#listedTo = 0;
    cursor.read(text);
    lexicon.begin(text);
    negation.begin();
    let before = 0;
    while (cursor.advance()) {
      const { start, end } = cursor;
      // What is an amount depends on the words around, so that it can't be known by its letters.
      const word = cursor.kind === "money" ? this.#money : this.#cache.ofPlaced(cursor);
      lexicon.take(word.inKeywords, start, end);
      if (words.length >= mostWords) continue;
      const between = gapBetween(text, before, start);
      negation.add(word.role, between);
      words.push({ start, end, word, isNegated: false, isParted: between > gap.none });
      before = end;
    }
    negation.end();
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word && (negation.of(at) & scope.negated) !== 0) word.isNegated = true;
    }
    const found = lexicon.finish();
    const hits = found.length > 0 ? hitsByTheme(found, lexicon) : noHits;
    return {
      words,
      hits,
      scores: hitScores(hits),
      question,
    };
  }

  /** Keywords alone, which takes less time. */
  find(text: string): HitsByTheme {
    const hits = this.#lexicon.find(text);
    return hits.length > 0 ? hitsByTheme(hits, this.#lexicon) : noHits;
  }

  /**
   * A word that isn't remembered. What is remembered depends on the answers before, and may end within
   * this one; a word must be the same each time that the answer has it all the same.
   */
  #wordAnew(word: string): ReadWord {
    for (; this.#listedTo < this.#words.length; this.#listedTo++) {
      const place = this.#words[this.#listedTo];
      if (!place || place.word === this.#money) continue;
      this.#listed.set(this.#text.slice(place.start, place.end), place.word);
    }
    return this.#listed.get(word) ?? this.#readWord(word);
  }

  #readWord(word: string): ReadWord {
    const reading = this.#reader.read(word);
    const cased = foldCase(word);
    const folded = cased.length > longestWord ? "" : foldDiacritics(cased, this.#language);
    return {
      reading,
      features: featuresOfWord(reading, folded),
      role: wordRole(cased, this.#language),
      inKeywords: this.#lexicon.wordOf(word),
      scored: undefined,
    };
  }
}
