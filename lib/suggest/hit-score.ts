import type { ThemeHit } from "./theme-hits.ts";

/** How often a coder confirms a theme of which one keyword was found so, and nothing else is known. */
const phraseScore = 0.7;
const wordScore = 0.5;
const formScore = 0.45;
/** A near word, where the answer has no keyword proper of any theme. */
const aloneScore = 0.45;
const hintScore = 0.2;
/** Themes beyond so many take away from each other. */
const usualThemes = 2;
const crowd = 0.07;
/** Words alone are never certain. */
const most = 0.95;

/** Score of a theme whose keywords an answer hasn't. */
export const scoreWithoutHit = 0.03;

/** Hits by theme, by its place in the codebook. */
export type HitsByTheme = ReadonlyMap<number, readonly ThemeHit[]>;

/**
 * Scores of the themes from the keywords that an answer holds, as if each were right or wrong by
 * itself (noisy-or): 1 − ∏(1 − p). One keyword found twice counts once, as the better of the two.
 *
 * @returns by theme, from 0 to 0.95.
 */
export function hitScores(hits: HitsByTheme): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  const near = nearScore(hits);
  const crowding = crowdingOf(hits);
  for (const [theme, found] of hits) scores.set(theme, together(found, near) * crowding);
  return scores;
}

/** The more themes an answer has keywords of, the less each says: few answers are about five things. */
function crowdingOf(hits: HitsByTheme): number {
  let themes = 0;
  for (const found of hits.values()) if (!found.every(isHint)) themes++;
  return 1 / (1 + crowd * Math.max(0, themes - usualThemes));
}

/** What a near word counts in an answer: more where nothing else tells what the answer is about. */
export function nearScore(hits: HitsByTheme): number {
  for (const found of hits.values()) if (!found.every(isHint)) return hintScore;
  return aloneScore;
}

/** What one hit counts, given what near words count in the answer. */
export function hitScore(found: ThemeHit, near: number): number {
  if (found.nearWord !== undefined) return near;
  if (isHint(found)) return hintScore;
  switch (found.hit.how) {
    case "phrase":
      return phraseScore;
    case "word":
    case "exact":
      return wordScore;
    default:
      return formScore;
  }
}

/** A near word, a word derived from the keyword's, or the front part of a compound. */
function isHint({ hit, nearWord }: ThemeHit): boolean {
  return (
    nearWord !== undefined || hit.how === "related" || (hit.how === "compound" && hit.role === "modifier")
  );
}

function together(hits: readonly ThemeHit[], near: number): number {
  const [first] = hits;
  if (first && hits.length === 1) return hitScore(first, near);
  const byEntry = new Map<number, number>();
  for (const found of hits) {
    const { entry } = found.hit;
    byEntry.set(entry, Math.max(hitScore(found, near), byEntry.get(entry) ?? 0));
  }
  let wrong = 1;
  for (const score of byEntry.values()) wrong *= 1 - score;
  return Math.min(most, 1 - wrong);
}
