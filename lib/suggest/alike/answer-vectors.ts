import type { WordReader } from "../../text/index.ts";
import { TermReader } from "../discover/read-terms.ts";
import { TermSpace, type TermVectors } from "../discover/term-vectors.ts";

/** A term that only one answer has says nothing of which answers are alike. */
const leastOfTerm = 2;

/**
 * Answers as vectors of length 1 at most: the product of two is how alike their answers are, by word
 * families, parts of compounds, words that mean nearly the same and pairs of words.
 *
 * @param language a tag such as `nl`, the one that `reader` reads.
 */
export function answerVectors(texts: readonly string[], reader: WordReader, language: string): TermVectors {
  const terms = new TermReader(reader, language);
  const answers = texts.map((text) => terms.read(text));
  return new TermSpace(answers, leastOfTerm).vectors(answers);
}

/** Answers that typicality is measured against, at most. */
const mostCompared = 5_000;

/**
 * How typical each answer is: its mean likeness to a sample spread evenly over all answers, from 0 to 1.
 */
export function typicality({ keys, count, starts, terms, values }: TermVectors): Float64Array {
  const step = Math.max(1, count / mostCompared);
  const mean = new Float64Array(keys.length);
  let compared = 0;
  for (let at = 0; Math.floor(at) < count; at += step) {
    const answer = Math.floor(at);
    compared++;
    for (let entry = starts[answer] ?? 0; entry < (starts[answer + 1] ?? 0); entry++) {
      const term = terms[entry] ?? 0;
      mean[term] = (mean[term] ?? 0) + (values[entry] ?? 0);
    }
  }
  return Float64Array.from({ length: count }, (_, answer) => {
    let sum = 0;
    for (let entry = starts[answer] ?? 0; entry < (starts[answer + 1] ?? 0); entry++) {
      sum += (values[entry] ?? 0) * (mean[terms[entry] ?? 0] ?? 0);
    }
    return sum / compared;
  });
}
