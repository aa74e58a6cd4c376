import type { TermVectors } from "../discover/term-vectors.ts";
import { typicality } from "./answer-vectors.ts";
import { WaitingAnswers } from "./waiting-answers.ts";

/** Answers that are looked at for each term of the one before. */
const mostLookedAt = 32;

/**
 * An order of answers in which alike ones follow one another, so that the same theme comes in a row:
 * from each answer to the one most like it that is left, and where nothing is left that shares a term,
 * to the most typical one. Deterministic; time grows with n log n.
 *
 * @returns places of the answers, each once.
 */
export function alikePath(vectors: TermVectors): number[] {
  const typical = typicality(vectors);
  const starts = [...typical.keys()].sort((a, b) => (typical[b] ?? 0) - (typical[a] ?? 0) || a - b);
  const waiting = new WaitingAnswers(vectors);
  const isTaken = new Uint8Array(vectors.count);
  const path: number[] = [];
  const finder = new NearestFinder(vectors, waiting);
  for (const start of starts) {
    for (let at = start; at >= 0 && isTaken[at] === 0; at = finder.nearest(at)) {
      isTaken[at] = 1;
      path.push(at);
      waiting.take(at);
    }
  }
  return path;
}

/** Finds the answer that waits and is most like another. */
class NearestFinder {
  readonly #vectors: TermVectors;
  readonly #waiting: WaitingAnswers;
  /** The values of the answer that is compared, by term. */
  readonly #values: Float64Array;
  /** By answer: for which one it was looked at last. */
  readonly #lookedAtFor: Int32Array;

  constructor(vectors: TermVectors, waiting: WaitingAnswers) {
    this.#vectors = vectors;
    this.#waiting = waiting;
    this.#values = new Float64Array(vectors.keys.length);
    this.#lookedAtFor = new Int32Array(vectors.count).fill(-1);
  }

  /** -1 where none shares a term; of equals the one that stands first. */
  nearest(answer: number): number {
    const { starts, terms, values } = this.#vectors;
    const [from, to] = [starts[answer] ?? 0, starts[answer + 1] ?? 0];
    for (let entry = from; entry < to; entry++) this.#values[terms[entry] ?? 0] = values[entry] ?? 0;
    let best = -1;
    let greatest = 0;
    for (let entry = from; entry < to; entry++) {
      for (const other of this.#waiting.having(terms[entry] ?? 0, mostLookedAt)) {
        if (this.#lookedAtFor[other] === answer) continue;
        this.#lookedAtFor[other] = answer;
        const likeness = this.#likenessOf(other);
        if (likeness < greatest || (likeness === greatest && other > best)) continue;
        best = other;
        greatest = likeness;
      }
    }
    for (let entry = from; entry < to; entry++) this.#values[terms[entry] ?? 0] = 0;
    return best;
  }

  #likenessOf(answer: number): number {
    const { starts, terms, values } = this.#vectors;
    let sum = 0;
    for (let entry = starts[answer] ?? 0; entry < (starts[answer + 1] ?? 0); entry++) {
      sum += (values[entry] ?? 0) * (this.#values[terms[entry] ?? 0] ?? 0);
    }
    return sum;
  }
}
