import type { Codebook } from "../codebook/theme.ts";
import { stemmerFor } from "../text/index.ts";
import { keywordsFor } from "./keywords.ts";
import { type Hit, Lexicon } from "./lexicon.ts";
import { keywordProbability } from "./probability.ts";
import type { Evidence, Suggestion } from "./suggestion.ts";

export interface Suggester {
  /** The themes that the text speaks of, likeliest first, then in the codebook's order. */
  suggest(text: string): Suggestion[];
}

interface ThemeHit extends Evidence {
  readonly entry: number;
}

/**
 * Suggests themes by the keywords of a codebook, matched by stem.
 *
 * @param language of the answers, a tag such as `nl`: whose keywords count and how words are stemmed.
 */
export function createSuggester(codebook: Codebook, language: string): Suggester {
  const lexicon = new Lexicon(keywordsFor(codebook, language), stemmerFor(language));
  return {
    suggest(text) {
      const hits = lexicon.find(text);
      return hits.length === 0 ? [] : suggestionsOf(hits, lexicon, codebook);
    },
  };
}

function suggestionsOf(hits: readonly Hit[], lexicon: Lexicon, { themes }: Codebook): Suggestion[] {
  const found = [...hitsByTheme(hits, lexicon)];
  if (found.length > 1) found.sort(([a], [b]) => a - b);
  const suggestions: Suggestion[] = [];
  for (const [place, all] of found) {
    const theme = themes[place];
    if (!theme) continue;
    const kept = longestHits(all);
    suggestions.push({
      theme: theme.id,
      probability: keywordProbability(wordsOf(kept, lexicon)),
      evidence: kept.map(({ start, end, keyword }) => ({ start, end, keyword })),
    });
  }
  if (suggestions.length > 1) suggestions.sort((a, b) => b.probability - a.probability);
  return suggestions;
}

function hitsByTheme(hits: readonly Hit[], { entries }: Lexicon): Map<number, ThemeHit[]> {
  const byTheme = new Map<number, ThemeHit[]>();
  for (const { entry, start, end } of hits) {
    for (const { theme, keyword } of entries[entry]?.uses ?? []) {
      const list = byTheme.get(theme);
      if (list) list.push({ entry, start, end, keyword });
      else byTheme.set(theme, [{ entry, start, end, keyword }]);
    }
  }
  return byTheme;
}

/** The hits in the order of the text, without those that lie within a longer one of the theme. */
function longestHits(hits: ThemeHit[]): ThemeHit[] {
  if (hits.length < 2) return hits;
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return hits.filter(({ end }) => {
    if (end <= reached) return false;
    reached = end;
    return true;
  });
}

function wordsOf(hits: readonly ThemeHit[], { entries }: Lexicon): number[] {
  if (hits.length === 1) return hits.map(({ entry }) => entries[entry]?.words ?? 1);
  const different = new Set(hits.map(({ entry }) => entry));
  return [...different].map((entry) => entries[entry]?.words ?? 1);
}
