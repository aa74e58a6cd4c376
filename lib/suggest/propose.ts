import type { Codebook } from "../codebook/theme.ts";
import { hitScore, hitScores, nearScore } from "./hit-score.ts";
import { calibrated, initialCalibration } from "./learner/calibration.ts";
import type { ReadAnswer } from "./learner/read-answer.ts";
import type { Scorer, ThemeScore, WordWeight } from "./learner/scorer.ts";
import type { StudyReader } from "./learner/study-reader.ts";
import { initialThreshold } from "./learner/thresholds.ts";
import type { Evidence, Suggestion } from "./suggestion.ts";
import type { ThemeHit } from "./theme-hits.ts";

export interface Suggester {
  /**
   * The themes that the text may speak of, likeliest first, then in the codebook's order.
   *
   * @param question name of the answer's question.
   */
  suggest(text: string, question?: string): Suggestion[];
}

/** A theme without keywords in the answer is shown from this probability on. */
const leastShown = 0.02;
const mostShown = 20;
/** Words that carry a suggestion: at most so many, each with at least this share of the heaviest. */
const mostWords = 4;
const leastShare = 0.25;
/** A word that weighs less, in shares of a decision, says nothing. */
const leastWeight = 0.01;

/** Suggests by keywords alone. */
export function keywordSuggestions({ themes }: Codebook, reader: StudyReader): Suggester {
  return {
    suggest(text) {
      const suggestions: Suggestion[] = [];
      const hits = reader.find(text);
      const near = nearScore(hits);
      for (const [place, score] of [...hitScores(hits)].sort(([a], [b]) => a - b)) {
        const theme = themes[place];
        if (!theme) continue;
        const probability = calibrated(initialCalibration, { score, isHit: true, relativeRate: 1 });
        const isTicked = probability >= initialThreshold;
        suggestions.push({
          theme: theme.id,
          probability: rounded(probability),
          isTicked,
          evidence: (hits.get(place) ?? []).map((found) => keywordEvidence(found, near)),
        });
      }
      return inOrder(suggestions);
    },
  };
}

/** Suggests by keywords and by what was learned. */
export function learnedSuggestions({ themes }: Codebook, reader: StudyReader, scorer: Scorer): Suggester {
  return {
    suggest(text, question) {
      const answer = reader.read(text, question);
      const suggestions: Suggestion[] = [];
      for (const scored of scorer.score(answer, leastShown)) {
        const theme = themes[scored.theme];
        const evidence = evidenceOf(answer, scored, scorer);
        if (!theme || !evidence.some(({ weight }) => weight > 0)) continue;
        const { probability, isTicked } = scored;
        suggestions.push({ theme: theme.id, probability: rounded(probability), isTicked, evidence });
      }
      return inOrder(suggestions).slice(0, mostShown);
    },
  };
}

/** The keywords found, and the words that learning says speak for the theme or against it. */
function evidenceOf(answer: ReadAnswer, { theme }: ThemeScore, scorer: Scorer): Evidence[] {
  const near = nearScore(answer.hits);
  const keywords = (answer.hits.get(theme) ?? []).map((found) => keywordEvidence(found, near));
  const words = heaviest(scorer.explain(answer, theme)).map(({ word, weight }): Evidence => {
    const { start, end, isNegated } = word;
    const { readAs } = word.word.reading;
    return {
      start,
      end,
      weight: rounded(weight),
      ...(readAs !== undefined && { readAs }),
      ...(isNegated && { isNegated }),
    };
  });
  return [...keywords, ...words].sort((a, b) => a.start - b.start || b.end - a.end);
}

function heaviest(weights: readonly WordWeight[]): WordWeight[] {
  const sorted = weights
    .filter(({ weight }) => Math.abs(weight) >= leastWeight)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const most = Math.abs(sorted[0]?.weight ?? 0);
  return sorted.slice(0, mostWords).filter(({ weight }) => Math.abs(weight) >= leastShare * most);
}

function keywordEvidence(found: ThemeHit, near: number): Evidence {
  const { start, end, how, role, readAs } = found.hit;
  const weight = rounded(hitScore(found, near));
  const evidence: Evidence = { start, end, keyword: found.keyword, how, weight };
  const { nearWord } = found;
  return {
    ...evidence,
    ...(nearWord !== undefined && { nearWord }),
    ...(role && { role }),
    ...(readAs !== undefined && { readAs }),
  };
}

/** Likeliest first; themes that are as likely stay in the codebook's order. */
function inOrder(suggestions: Suggestion[]): Suggestion[] {
  return suggestions.sort((a, b) => b.probability - a.probability);
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
