/** A single word hints; a phrase says more. Either alone is enough for a suggestion to be ticked. */
const wordProbability = 0.55;
const phraseProbability = 0.7;
/** Words alone are never certain. */
const most = 0.95;

/**
 * Probability of a theme from the different keywords of it that an answer holds, as if each were
 * right or wrong by itself (noisy-or): 1 − ∏(1 − p). One keyword found twice counts once.
 *
 * @param words how many words each keyword has; one number a keyword.
 * @returns 0.55 for a single word, 0.7 for a phrase, more for several, at most 0.95; 0 for none.
 */
export function keywordProbability(words: readonly number[]): number {
  let wrong = 1;
  for (const count of words) wrong *= 1 - (count > 1 ? phraseProbability : wordProbability);
  return Math.min(most, Math.round((1 - wrong) * 1e4) / 1e4);
}
