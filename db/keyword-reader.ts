import type { Codebook } from "../lib/codebook/index.ts";
import type { StudyId } from "../lib/ids.ts";
import { keywordsFor, wordsOfKeyword } from "../lib/suggest/index.ts";
import {
  createVocabulary,
  createWordReader,
  foldCase,
  foldDiacritics,
  mainLanguage,
  type Reading,
  tokenise,
  WordCache,
  type WordReader,
} from "../lib/text/index.ts";
import type { VerbatimDatabase } from "./client.ts";
import { dictionaryOf } from "./dictionary-files.ts";

const rememberedWords = 1 << 14;

interface KeptReader {
  readonly key: string;
  readonly reader: WordReader;
}

const keptByDatabase = new WeakMap<VerbatimDatabase, Map<StudyId, KeptReader>>();

/** What a reader for keywords goes by. */
export interface KeywordReaderSources {
  readonly codebook: Codebook;
  /** Of the answers, a tag such as `nl`. */
  readonly language: string;
  /** A sample of the answers, by which spellings are known. */
  readonly texts: readonly string[];
}

/**
 * A reader of a study's words that remembers them, for trying keywords as they are typed. It is made
 * anew when the codebook's words or the texts change.
 *
 * @param typed a keyword that the codebook hasn't: its words are words, however they are spelled.
 */
export function keywordReader(
  db: VerbatimDatabase,
  study: StudyId,
  sources: KeywordReaderSources,
  typed: string,
): WordReader {
  const { language } = sources;
  const fold = folding(language);
  const reader = keptReader(db, study, sources);
  const words = new Set(wordsOfKeyword(typed).map(fold));
  if (words.size === 0) return reader;
  const vocabulary = createVocabulary(language, {
    dictionary: dictionaryOf(language),
    counts: new Map(),
    keywords: words,
  });
  const typedReader = createWordReader(language, vocabulary);
  return { read: (word) => (words.has(fold(word)) ? typedReader : reader).read(word) };
}

function keptReader(
  db: VerbatimDatabase,
  study: StudyId,
  { codebook, language, texts }: KeywordReaderSources,
): WordReader {
  const fold = folding(language);
  const keywords = keywordsFor(codebook, language).flatMap(({ keyword }) =>
    wordsOfKeyword(keyword).map(fold),
  );
  const kept = keptByDatabase.get(db) ?? new Map<StudyId, KeptReader>();
  keptByDatabase.set(db, kept);
  const key = JSON.stringify([language, texts.length, keywords]);
  const known = kept.get(study);
  if (known?.key === key) return known.reader;
  const counts = wordCounts(texts, fold);
  const vocabulary = createVocabulary(language, { dictionary: dictionaryOf(language), counts, keywords });
  const fresh = createWordReader(language, vocabulary);
  const cache = new WordCache<Reading>((word) => fresh.read(word), rememberedWords);
  const reader: WordReader = { read: (word) => cache.of(word, 0, word.length) };
  kept.set(study, { key, reader });
  return reader;
}

function folding(language: string): (word: string) => string {
  const main = mainLanguage(language);
  return (word) => foldDiacritics(foldCase(word), main);
}

function wordCounts(texts: readonly string[], fold: (word: string) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { start, end } of tokenise(text)) {
      const word = fold(text.slice(start, end));
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
