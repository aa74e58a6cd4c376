import type { Codebook } from "../codebook/theme.ts";
import {
  createVocabulary,
  createWordReader,
  emptyDictionary,
  foldCase,
  foldDiacritics,
  mainLanguage,
} from "../text/index.ts";
import { wordsOfKeyword } from "./keyword-pattern.ts";
import { keywordsFor, type ThemeKeyword } from "./keywords.ts";
import { type Hit, Lexicon } from "./lexicon.ts";
import { keywordProbability } from "./probability.ts";
import type { Evidence, Suggestion } from "./suggestion.ts";
import { hitsByTheme, type ThemeHit } from "./theme-hits.ts";

export interface Suggester {
  /** The themes that the text speaks of, likeliest first, then in the codebook's order. */
  suggest(text: string): Suggestion[];
}

/**
 * Suggests themes by the keywords of a codebook.
 *
 * @param language of the answers, a tag such as `nl`: whose keywords count and how words are read.
 */
export function createSuggester(codebook: Codebook, language: string): Suggester {
  const lexicon = lexiconOf(keywordsFor(codebook, language), language);
  return {
    suggest(text) {
      const hits = lexicon.find(text);
      return hits.length === 0 ? [] : suggestionsOf(hits, lexicon, codebook);
    },
  };
}

function lexiconOf(keywords: readonly ThemeKeyword[], language: string): Lexicon {
  const words = keywords.flatMap(({ keyword }) => wordsOfKeyword(keyword));
  const vocabulary = createVocabulary(language, {
    dictionary: emptyDictionary(language),
    counts: new Map(),
    keywords: words.map((word) => foldDiacritics(foldCase(word), mainLanguage(language))),
  });
  return new Lexicon(keywords, createWordReader(language, vocabulary), language);
}

function suggestionsOf(hits: readonly Hit[], lexicon: Lexicon, { themes }: Codebook): Suggestion[] {
  const found = [...hitsByTheme(hits, lexicon)];
  if (found.length > 1) found.sort(([a], [b]) => a - b);
  const suggestions: Suggestion[] = [];
  for (const [place, kept] of found) {
    const theme = themes[place];
    if (!theme) continue;
    const probability = keywordProbability(sizesOf(kept, lexicon));
    suggestions.push({ theme: theme.id, probability, evidence: kept.map(evidenceOf) });
  }
  if (suggestions.length > 1) suggestions.sort((a, b) => b.probability - a.probability);
  return suggestions;
}

function evidenceOf({ hit: { start, end, how, role, readAs }, keyword }: ThemeHit): Evidence {
  const evidence: Evidence = { start, end, keyword, how };
  if (role === undefined && readAs === undefined) return evidence;
  return { ...evidence, ...(role && { role }), ...(readAs !== undefined && { readAs }) };
}

/** How many words each different keyword among the hits has. */
function sizesOf(hits: readonly ThemeHit[], { entries }: Lexicon): number[] {
  const found = hits.map(({ hit }) => hit.entry);
  const different = found.length > 1 ? [...new Set(found)] : found;
  return different.map((entry) => entries[entry]?.words ?? 1);
}
