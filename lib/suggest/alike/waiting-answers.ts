import type { TermVectors } from "../discover/term-vectors.ts";

/** By term, the answers that wait and have it: the term means most in the first. Answers are taken out in any order. */
export class WaitingAnswers {
  readonly #vectors: TermVectors;
  /** By entry of the vectors: whose it is, and the entries before and behind it in its term's list; -1 for none. */
  readonly #owners: Int32Array;
  readonly #before: Int32Array;
  readonly #behind: Int32Array;
  readonly #firsts: Int32Array;

  constructor(vectors: TermVectors) {
    const { keys, count, starts, terms, values } = vectors;
    this.#vectors = vectors;
    this.#owners = new Int32Array(terms.length);
    this.#before = new Int32Array(terms.length).fill(-1);
    this.#behind = new Int32Array(terms.length).fill(-1);
    this.#firsts = new Int32Array(keys.length).fill(-1);
    for (let answer = 0; answer < count; answer++)
      this.#owners.fill(answer, starts[answer], starts[answer + 1]);
    // Each is put before the first of its list, so the least come first.
    const order = Int32Array.from(terms.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || b - a);
    for (const entry of order) {
      const term = terms[entry] ?? 0;
      const first = this.#firsts[term] ?? -1;
      this.#behind[entry] = first;
      if (first >= 0) this.#before[first] = entry;
      this.#firsts[term] = entry;
    }
  }

  /** Takes an answer out of all lists. */
  take(answer: number): void {
    const { starts, terms } = this.#vectors;
    for (let entry = starts[answer] ?? 0; entry < (starts[answer + 1] ?? 0); entry++) {
      const before = this.#before[entry] ?? -1;
      const behind = this.#behind[entry] ?? -1;
      if (before >= 0) this.#behind[before] = behind;
      else this.#firsts[terms[entry] ?? 0] = behind;
      if (behind >= 0) this.#before[behind] = before;
    }
  }

  /** The first answers that have a term. */
  *having(term: number, most: number): Generator<number> {
    let entry = this.#firsts[term] ?? -1;
    for (let number = 0; number < most && entry >= 0; number++) {
      yield this.#owners[entry] ?? 0;
      entry = this.#behind[entry] ?? -1;
    }
  }
}
