import {
  foldCase,
  foldDiacritics,
  gap,
  gapBetween,
  longestWord,
  mainLanguage,
  nearWordsOf,
  TokenCursor,
  tokenise,
  WordCache,
  type WordReader,
} from "../../text/index.ts";
import { judgingWordsOf, saysNothingAlone } from "./plain-words.ts";

/** Something that answers can share, by its key, and how much a word is of it. */
export interface Term {
  readonly key: string;
  readonly strength: number;
}

/** A word that can say what an answer is about. UTF-16 offsets into the text as stored. */
export interface ContentWord {
  readonly start: number;
  readonly end: number;
  readonly family: string;
  /** What spelling was repaired to. */
  readonly readAs: string | undefined;
  readonly terms: readonly Term[];
  /** Whether nothing but a space parts it from the content word before. */
  readonly follows: boolean;
}

/** An answer as the grouping sees it. */
export interface ReadTerms {
  readonly words: readonly ContentWord[];
  /** Families of all words but those of grammar, in order: equal for answers that say the same. */
  readonly reading: string;
  /** Whether it says that there is nothing to say, or has no word. */
  readonly isWithoutContent: boolean;
}

/** What comes behind so many words of an answer isn't looked at. */
const mostWords = 512;
/** `Die zijn er niet`; a longer answer says something, even if in words of grammar only. */
const mostWordsOfNothing = 6;
const rememberedWords = 1 << 16;
const strengths = { whole: 1, head: 0.7, modifier: 0.6, near: 1.3, ofNear: 0.5, pair: 0.5 };

interface KnownWord {
  readonly family: string;
  readonly readAs: string | undefined;
  readonly terms: readonly Term[];
  readonly isGrammar: boolean;
  readonly isContent: boolean;
  readonly saysNothing: boolean;
}

/** Reads answers to what they can be grouped by: word families, parts of compounds, near words, pairs. */
export class TermReader {
  readonly #reader: WordReader;
  readonly #language: string;
  /** Families of words that name no theme. */
  readonly #judging: ReadonlySet<string>;
  readonly #near: ReadonlyMap<string, readonly number[]>;
  readonly #cursor = new TokenCursor("");
  readonly #cache = new WordCache<KnownWord>((word) => this.#readWord(word), rememberedWords);

  /**
   * @param language a tag such as `nl`, the one that `reader` reads.
   * @param questions that were asked: who writes 'the work' to a question about work names no theme.
   */
  constructor(reader: WordReader, language: string, questions: readonly string[] = []) {
    this.#reader = reader;
    this.#language = mainLanguage(language);
    this.#judging = new Set(
      [...judgingWordsOf(language), ...questions.flatMap(wordsOf)].map((word) => reader.read(word).family),
    );
    this.#near = nearGroups(reader, language);
  }

  read(text: string): ReadTerms {
    const cursor = this.#cursor;
    const words: ContentWord[] = [];
    const families: string[] = [];
    let count = 0;
    let isNothing = true;
    let before = 0;
    let previous: KnownWord | undefined;
    cursor.read(text);
    while (count < mostWords && cursor.advance()) {
      const { start, end, kind } = cursor;
      if (kind !== "word") {
        previous = undefined;
        if (kind !== "emoji") isNothing = false;
        continue;
      }
      const word = this.#cache.ofPlaced(cursor);
      const { family, readAs, terms } = word;
      count++;
      if (!word.isGrammar) families.push(family);
      if (!word.isGrammar && !word.saysNothing) isNothing = false;
      const follows = previous?.isContent === true && gapBetween(text, before, start) === gap.none;
      if (word.isContent) words.push({ start, end, family, readAs, terms, follows });
      previous = word;
      before = end;
    }
    return {
      words,
      reading: families.join(" "),
      isWithoutContent: count === 0 ? isNothing : isNothing && count <= mostWordsOfNothing,
    };
  }

  #readWord(word: string): KnownWord {
    const { family, parts, readAs, isFunctionWord } = this.#reader.read(word);
    const cased = foldCase(word);
    const folded = cased.length > longestWord ? cased : foldDiacritics(cased, this.#language);
    const isPlain = isFunctionWord || this.#judging.has(family);
    const saysNothing = saysNothingAlone(folded, this.#language);
    const near = this.#near.get(family) ?? [];
    return {
      family,
      readAs,
      terms: [
        { key: family, strength: near.length > 0 ? strengths.ofNear : strengths.whole },
        ...parts
          .filter((part) => !this.#judging.has(part.family))
          .map((part) => ({ key: part.family, strength: strengths[part.role] })),
        ...near.map((group) => ({ key: `~${group}`, strength: strengths.near / Math.sqrt(near.length) })),
      ],
      isGrammar: isFunctionWord,
      isContent:
        !isPlain && !saysNothing && word.length <= longestWord && /\p{L}\p{M}*\p{L}|[\p{Lo}]/u.test(folded),
      saysNothing,
    };
  }
}

function wordsOf(text: string): string[] {
  return tokenise(text).map(({ start, end }) => text.slice(start, end));
}

/** The pair that a word makes with the one before. */
export function pairTerm(before: ContentWord, word: ContentWord): Term {
  return { key: `${before.family} ${word.family}`, strength: strengths.pair };
}

/** By family, the numbers of the groups of near words that it is in. */
function nearGroups(reader: WordReader, language: string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  nearWordsOf(language).forEach((words, number) => {
    for (const word of words) {
      if (tokenise(word).length !== 1) continue;
      const { family } = reader.read(word);
      const known = groups.get(family) ?? [];
      if (!known.includes(number)) known.push(number);
      groups.set(family, known);
    }
  });
  return groups;
}
