/** A suggestion as far as ordering answers goes. */
export interface OrderedSuggestion {
  /** Calibrated, from 0 to 1. */
  readonly probability: number;
  readonly isTicked: boolean;
}

/** How many corrections an answer will need: ticked suggestions that are wrong, and others that are right. */
export function expectedCorrections(suggestions: readonly OrderedSuggestion[]): number {
  return suggestions.reduce(
    (sum, { probability, isTicked }) => sum + (isTicked ? 1 - probability : probability),
    0,
  );
}

/** Places of the answers, those first that will need most corrections. */
export function mostUncertain(answers: readonly (readonly OrderedSuggestion[])[]): number[] {
  return byGreatest(answers.map(expectedCorrections));
}

/**
 * Places of the answers, those first that are uncertain and like many others, so that a decision on
 * them teaches most (information density: Settles and Craven, 2008).
 *
 * @param typical of each answer, as `typicality` gives it.
 * @throws RangeError if there isn't one for each answer.
 */
export function mostInformative(
  answers: readonly (readonly OrderedSuggestion[])[],
  typical: ArrayLike<number>,
): number[] {
  if (typical.length !== answers.length) {
    throw new RangeError(`${answers.length} answers, but typicality of ${typical.length}.`);
  }
  return byGreatest(answers.map((suggestions, at) => expectedCorrections(suggestions) * (typical[at] ?? 0)));
}

/** Places of the answers by the probability of one theme, the likeliest first. */
export function byTheme(probabilities: readonly number[]): number[] {
  return byGreatest(probabilities);
}

/** Places by value, the greatest first; equals stay in order. */
function byGreatest(values: readonly number[]): number[] {
  return [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
}
