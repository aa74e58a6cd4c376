import type { ThemeId } from "../ids.ts";

/** What was suggested for an answer before anything was decided on it, and what was decided. */
export interface JudgedAnswer {
  /** Coded answers that the suggestions were learned from; 0 for keywords alone. */
  readonly learnedFrom: number;
  readonly predicted: readonly {
    readonly theme: ThemeId;
    readonly probability: number;
    readonly isTicked: boolean;
  }[];
  readonly confirmed: readonly ThemeId[];
}

/** Ticks beside decisions. */
export interface TickCounts {
  /** Themes that were ticked. */
  readonly ticked: number;
  /** Ticked and confirmed. */
  readonly right: number;
  /** Themes that were confirmed. */
  readonly confirmed: number;
}

/** Shares of ticks; undefined where there is nothing to take a share of. */
export interface TickShares {
  /** Of what was ticked, how much was confirmed. */
  readonly precision: number | undefined;
  /** Of what was confirmed, how much had been ticked. */
  readonly recall: number | undefined;
}

export interface ThemeQuality extends TickCounts, TickShares {
  readonly theme: ThemeId;
  /** Why better keywords would help most; undefined where they are good enough or too little is known. */
  readonly weakness: "misses" | "wrong" | undefined;
}

/** A stretch of answers in the order in which they were coded. */
export interface QualityBlock extends TickCounts, TickShares {
  /** Places of its first and last answer, from 1. */
  readonly first: number;
  readonly last: number;
  readonly answers: number;
  /** Wrong ticks and missed themes, per answer. */
  readonly corrections: number;
}

/** Suggestions of about one probability. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly suggestions: number;
  /** Mean of what was said. */
  readonly said: number;
  /** Share that was confirmed. */
  readonly confirmed: number;
}

export interface SuggestionQuality {
  readonly whole: QualityBlock;
  /** At most ten, of at least ten answers each; a single one for fewer than twenty. */
  readonly blocks: readonly QualityBlock[];
  /** Themes that were ticked or confirmed; most confirmed first. */
  readonly themes: readonly ThemeQuality[];
  /** Bins with at least one suggestion. */
  readonly calibration: readonly CalibrationBin[];
}

const mostBlocks = 10;
const leastInBlock = 10;
const bins = 10;
/** From so many decisions or ticks on, a share below a half is a weakness and not chance. */
const enoughToJudge = 5;
const weakShare = 0.5;

/**
 * How good suggestions were that were made before the decisions: a theme that was ticked is right if it
 * was confirmed, and one that was confirmed without having been ticked is missed.
 *
 * @param answers in the order in which they were coded.
 */
export function suggestionQuality(answers: readonly JudgedAnswer[]): SuggestionQuality {
  const count = Math.max(1, Math.min(mostBlocks, Math.floor(answers.length / leastInBlock)));
  const blocks = Array.from({ length: answers.length === 0 ? 0 : count }, (_, nth) => {
    const from = Math.round((nth * answers.length) / count);
    return blockOf(answers.slice(from, Math.round(((nth + 1) * answers.length) / count)), from);
  });
  return {
    whole: blockOf(answers, 0),
    blocks,
    themes: byTheme(answers),
    calibration: calibrationOf(answers),
  };
}

function blockOf(answers: readonly JudgedAnswer[], before: number): QualityBlock {
  const counts = { ticked: 0, right: 0, confirmed: 0 };
  for (const { predicted, confirmed } of answers) {
    const ticked = predicted.filter(({ isTicked }) => isTicked);
    counts.ticked += ticked.length;
    counts.right += ticked.filter(({ theme }) => confirmed.includes(theme)).length;
    counts.confirmed += confirmed.length;
  }
  const corrections = counts.ticked + counts.confirmed - 2 * counts.right;
  return {
    first: before + 1,
    last: before + answers.length,
    answers: answers.length,
    corrections: answers.length === 0 ? 0 : corrections / answers.length,
    ...counts,
    ...sharesOf(counts),
  };
}

function byTheme(answers: readonly JudgedAnswer[]): ThemeQuality[] {
  const themes = new Map<ThemeId, { ticked: number; right: number; confirmed: number }>();
  const of = (theme: ThemeId) => {
    const counts = themes.get(theme) ?? { ticked: 0, right: 0, confirmed: 0 };
    themes.set(theme, counts);
    return counts;
  };
  for (const { predicted, confirmed } of answers) {
    for (const theme of confirmed) of(theme).confirmed += 1;
    for (const { theme, isTicked } of predicted) {
      if (!isTicked) continue;
      of(theme).ticked += 1;
      if (confirmed.includes(theme)) of(theme).right += 1;
    }
  }
  return [...themes]
    .map(([theme, counts]) => ({ theme, ...counts, ...sharesOf(counts), weakness: weaknessOf(counts) }))
    .sort((one, other) => other.confirmed - one.confirmed || other.ticked - one.ticked);
}

function weaknessOf({ ticked, right, confirmed }: TickCounts): ThemeQuality["weakness"] {
  if (confirmed >= enoughToJudge && right / confirmed < weakShare) return "misses";
  if (ticked >= enoughToJudge && right / ticked < weakShare) return "wrong";
  return undefined;
}

function sharesOf({ ticked, right, confirmed }: TickCounts): TickShares {
  return {
    precision: ticked === 0 ? undefined : right / ticked,
    recall: confirmed === 0 ? undefined : right / confirmed,
  };
}

function calibrationOf(answers: readonly JudgedAnswer[]): CalibrationBin[] {
  const sums = Array.from({ length: bins }, () => ({ suggestions: 0, said: 0, confirmed: 0 }));
  for (const { predicted, confirmed } of answers) {
    for (const { theme, probability } of predicted) {
      const sum = sums[Math.min(bins - 1, Math.floor(probability * bins))];
      if (!sum) continue;
      sum.suggestions += 1;
      sum.said += probability;
      if (confirmed.includes(theme)) sum.confirmed += 1;
    }
  }
  return sums.flatMap(({ suggestions, said, confirmed }, nth) =>
    suggestions === 0
      ? []
      : [
          {
            from: nth / bins,
            to: (nth + 1) / bins,
            suggestions,
            said: said / suggestions,
            confirmed: confirmed / suggestions,
          },
        ],
  );
}
