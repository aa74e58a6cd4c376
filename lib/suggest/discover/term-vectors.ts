import type { ReadTerms } from "./read-terms.ts";
import { pairTerm } from "./read-terms.ts";

/** Answers as vectors of length 1: which terms they have, and how much each says. */
export interface TermVectors {
  /** Keys of the terms, by number. */
  readonly keys: readonly string[];
  readonly count: number;
  /** Vector v has the entries from `starts[v]` to before `starts[v + 1]`. */
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly values: Float32Array;
}

/** Numbers the terms of answers and weighs them by how rare they are. */
export class TermSpace {
  readonly #numbers = new Map<string, number>();
  readonly #rarities: number[] = [];

  /** @param least terms that fewer of the answers have are left out. */
  constructor(answers: readonly ReadTerms[], least: number) {
    const counts = new Map<string, number>();
    for (const answer of answers) {
      for (const key of termsOf(answer).keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts) {
      if (count < least) continue;
      this.#numbers.set(key, this.#rarities.length);
      this.#rarities.push(Math.log(1 + answers.length / count));
    }
  }

  /** Vectors of answers, those that the space was made from or others; one without a known term is empty. */
  vectors(answers: readonly ReadTerms[]): TermVectors {
    const starts = new Int32Array(answers.length + 1);
    const terms: number[] = [];
    const values: number[] = [];
    answers.forEach((answer, at) => {
      const from = terms.length;
      let square = 0;
      for (const [key, strength] of termsOf(answer)) {
        const number = this.#numbers.get(key);
        // A term that nobody else has still makes what is shared a smaller part of the answer.
        const rarity = number === undefined ? rarityOfUnshared : (this.#rarities[number] ?? 0);
        square += (strength * rarity) ** 2;
        if (number === undefined) continue;
        terms.push(number);
        values.push(strength * rarity);
      }
      const length = Math.sqrt(square) || 1;
      for (let entry = from; entry < values.length; entry++) values[entry] = (values[entry] ?? 0) / length;
      starts[at + 1] = terms.length;
    });
    return {
      keys: [...this.#numbers.keys()],
      count: answers.length,
      starts,
      terms: Int32Array.from(terms),
      values: Float32Array.from(values),
    };
  }
}

/** Enough to count, too little to make a long answer unlike all others. */
const rarityOfUnshared = 1;

/** The terms of an answer, each once, with the greatest strength it has. */
function termsOf({ words }: ReadTerms): Map<string, number> {
  const strengths = new Map<string, number>();
  const add = (key: string, strength: number) => {
    strengths.set(key, Math.max(strength, strengths.get(key) ?? 0));
  };
  words.forEach((word, at) => {
    for (const { key, strength } of word.terms) add(key, strength);
    const before = word.follows ? words[at - 1] : undefined;
    if (!before) return;
    const { key, strength } = pairTerm(before, word);
    add(key, strength);
  });
  return strengths;
}
