import { expect } from "vitest";
import { gap, gapBetween } from "./gap.ts";
import { NegationScope, scope } from "./negation.ts";
import { foldCase } from "./normalise.ts";
import { tokenise } from "./tokenise.ts";
import { wordRole } from "./word-role.ts";

/**
 * A text, and words of it that are in the scope of a negation, of a hedge, and in neither: parted by
 * spaces, each the first of its kind in the text.
 */
export type ScopeCase = readonly [text: string, negated: string, hedged: string, plain: string];

/** Expects what a case says of its words. */
export function expectScopes([text, negated, hedged, plain]: ScopeCase, language: string): void {
  const found = scopesOf(text, language);
  const bitsOf = (words: string) =>
    words
      .split(" ")
      .filter(Boolean)
      .map((word) => [word, found.get(word)] as const);
  const wrong = [
    ...bitsOf(negated)
      .filter(([, bits]) => !bits || !(bits & scope.negated))
      .map(([word]) => `not negated: ${word}`),
    ...bitsOf(hedged)
      .filter(([, bits]) => !bits || !(bits & scope.hedged))
      .map(([word]) => `not hedged: ${word}`),
    ...bitsOf(plain)
      .filter(([, bits]) => bits !== scope.plain)
      .map(([word, bits]) => `${word}: ${bits}`),
  ];
  expect(wrong, text).toEqual([]);
}

function scopesOf(text: string, language: string): Map<string, number> {
  const scopes = new NegationScope();
  scopes.begin();
  const tokens = tokenise(text);
  let reached = 0;
  for (const { start, end } of tokens) {
    const before = start === 0 ? gap.none : gapBetween(text, reached, start);
    scopes.add(wordRole(foldCase(text.slice(start, end)), language), before);
    reached = end;
  }
  scopes.end();
  const found = new Map<string, number>();
  for (const [number, { start, end }] of tokens.entries()) {
    const word = text.slice(start, end);
    if (!found.has(word)) found.set(word, scopes.of(number));
  }
  return found;
}
