import type { Codebook } from "../../codebook/theme.ts";
import type { ThemeId } from "../../ids.ts";
import type { WordReader } from "../../text/index.ts";
import { wilsonInterval } from "../finish/interval.ts";
import type { CodedText } from "../keyword-effects.ts";
import { keywordsFor } from "../keywords.ts";
import { Lexicon } from "../lexicon.ts";
import { hitsByTheme, overlapping, placesOf } from "../theme-hits.ts";
import { TermReader } from "./read-terms.ts";
import { SurfaceForms } from "./surface-forms.ts";
import { unitsOf } from "./units.ts";

/** A word or phrase that coders' decisions say belongs to a theme, and what it would do as a keyword. */
export interface KeywordProposal {
  readonly theme: ThemeId;
  readonly keyword: string;
  /** Answers in which it is found, of all. */
  readonly touched: number;
  /** Coded answers in which it is found, and how many of them have the theme. */
  readonly coded: number;
  readonly withTheme: number;
  /** The least share that may truly have the theme: Wilson's lower bound at 95 percent. */
  readonly surely: number;
}

export interface KeywordProposalSources {
  readonly codebook: Codebook;
  /** A tag such as `nl`, the one that `reader` reads. */
  readonly language: string;
  readonly reader: WordReader;
  /** Finished answers with all themes that they were given. */
  readonly coded: readonly CodedText[];
  /** All answers, to count in how many a proposal is found. */
  readonly texts: readonly string[];
}

/** Seen less often, a word may be chance. */
const leastUses = 3;
const mostOfTheme = 10;
/** Of the answers with the word, the share that must have the theme. */
const leastShare = 0.5;
/** A log-likelihood ratio that chance passes once in a hundred (chi-squared, one degree). */
const leastRatio = 6.63;

interface Candidate {
  readonly theme: number;
  readonly key: string;
  readonly keyword: string;
}

/**
 * Proposes keywords for the themes of a codebook: words and pairs of words that coded answers with
 * the theme have and others don't (log-likelihood ratio: Dunning, Computational Linguistics 19,
 * 1993), that no keyword of any theme finds, and that find at least one answer with the theme that
 * its keywords miss. Deterministic.
 *
 * @returns for themes in the order of the codebook, the surest first.
 */
export function proposeKeywords(sources: KeywordProposalSources): KeywordProposal[] {
  const candidates = findCandidates(sources);
  return withEffects(candidates, sources);
}

/** What a theme's answers have of a unit that no keyword covers. */
interface Use {
  /** Answers with the theme. */
  withTheme: number;
  /** Of these, those in which no keyword of the theme is found. */
  missed: number;
  readonly forms: SurfaceForms;
}

function findCandidates({ codebook, language, reader, coded }: KeywordProposalSources): Candidate[] {
  const lexicon = new Lexicon(keywordsFor(codebook, language), reader, language);
  const terms = new TermReader(reader, language);
  const places = new Map(codebook.themes.map(({ id }, place) => [id, place]));
  const totals = new Map<string, number>();
  const answersOf = codebook.themes.map(() => 0);
  const uses = codebook.themes.map(() => new Map<string, Use>());
  for (const { text, themes } of coded) {
    const units = unitsOf(text, terms.read(text));
    const hits = hitsByTheme(lexicon.find(text), lexicon);
    const isCovered = overlapping([...hits.values()].flat().flatMap(({ hit }) => placesOf(hit)));
    for (const key of units.keys()) totals.set(key, (totals.get(key) ?? 0) + 1);
    for (const id of themes) {
      const theme = places.get(id) ?? -1;
      const own = uses[theme];
      if (!own) continue;
      answersOf[theme] = (answersOf[theme] ?? 0) + 1;
      for (const [key, unit] of units) {
        if (isCovered(unit)) continue;
        const use = own.get(key) ?? { withTheme: 0, missed: 0, forms: new SurfaceForms() };
        use.withTheme++;
        if (!hits.has(theme)) use.missed++;
        use.forms.add(unit.surface, unit.isFirst);
        own.set(key, use);
      }
    }
  }
  return uses.flatMap((own, theme) => {
    const likely = [...own].filter(([key, { withTheme, missed }]) => {
      const total = totals.get(key) ?? 0;
      if (total < leastUses || missed === 0 || withTheme < leastShare * total) return false;
      return logLikelihoodRatio(withTheme, total, answersOf[theme] ?? 0, coded.length) >= leastRatio;
    });
    const keys = new Set(likely.map(([key]) => key));
    // A pair finds nothing that its word alone doesn't.
    const isNew = (key: string) => !key.includes(" ") || !key.split(" ").some((word) => keys.has(word));
    return likely
      .filter(([key]) => isNew(key))
      .map(([key, { forms }]) => ({ theme, key, keyword: forms.commonest() }));
  });
}

/** What the candidates find as keywords, which is more than the words they come from: compounds too. */
function withEffects(
  candidates: readonly Candidate[],
  { codebook, language, reader, coded, texts }: KeywordProposalSources,
): KeywordProposal[] {
  if (candidates.length === 0) return [];
  const tried = candidates.map(({ keyword }, theme) => ({ theme, keyword }));
  const lexicon = new Lexicon(tried, reader, language);
  const foundIn = (text: string) => hitsByTheme(lexicon.find(text), lexicon).keys();
  const counts = candidates.map(() => ({ touched: 0, coded: 0, withTheme: 0 }));
  for (const text of texts) for (const at of foundIn(text)) countUp(counts[at], "touched");
  for (const { text, themes } of coded) {
    for (const at of foundIn(text)) {
      countUp(counts[at], "coded");
      if (themes.has(themeOf(at))) countUp(counts[at], "withTheme");
    }
  }
  const proposals = candidates.flatMap(({ keyword }, at): KeywordProposal[] => {
    const effect = counts[at];
    if (!effect || effect.coded < leastUses || effect.withTheme < leastShare * effect.coded) return [];
    const surely = wilsonInterval(effect.withTheme / effect.coded, effect.coded).low;
    return [{ theme: themeOf(at), keyword, ...effect, surely }];
  });
  return codebook.themes.flatMap(({ id }) =>
    proposals
      .filter(({ theme }) => theme === id)
      .sort((a, b) => b.surely - a.surely || b.withTheme - a.withTheme || (a.keyword < b.keyword ? -1 : 1))
      .slice(0, mostOfTheme),
  );

  function themeOf(candidate: number): ThemeId {
    return codebook.themes[candidates[candidate]?.theme ?? -1]?.id ?? "";
  }
}

function countUp<Name extends string>(counts: Record<Name, number> | undefined, name: Name): void {
  if (counts) counts[name]++;
}

/**
 * How much likelier the counts are if a word and a theme go together than if they don't (G²).
 *
 * @param both answers with the word and the theme.
 * @param word answers with the word.
 * @param theme answers with the theme.
 * @param all answers.
 */
export function logLikelihoodRatio(both: number, word: number, theme: number, all: number): number {
  const cells = [
    [both, word, theme],
    [word - both, word, all - theme],
    [theme - both, all - word, theme],
    [all - word - theme + both, all - word, all - theme],
  ] as const;
  return cells.reduce((sum, [seen, row, column]) => {
    return seen > 0 ? sum + 2 * seen * Math.log((seen * all) / (row * column)) : sum;
  }, 0);
}
