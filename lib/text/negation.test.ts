import fc from "fast-check";
import { expect, test } from "vitest";
import { gap, gapBetween } from "./gap.ts";
import { NegationScope, scope } from "./negation.ts";
import { role, wordRole } from "./word-role.ts";

const { negator, function: grammar } = role;

test("a word has the same roles however its accents and apostrophes are written in Dutch, English and French", () => {
  expect(wordRole("dont", "en")).toBe(wordRole("don't", "en"));
  expect(wordRole("guère", "fr")).toBe(wordRole("guere", "fr"));
  expect(wordRole("salaris", "nl-BE")).toBe(0);
  expect(wordRole("niet", "nl-BE") & negator).toBe(negator);
});

test("a language without words of negation has none", () => {
  expect(wordRole("niet", "tr")).toBe(0);
  expect(wordRole("constructor", "__proto__")).toBe(0);
});

test.each([
  ["a b", gap.none],
  ["a, b", gap.comma],
  ["a. B", gap.stop],
  ["a\n\nb", gap.stop],
  ["a, (b", gap.stop],
  ["a: b", gap.topic],
  ["a - b", gap.topic],
  ["a -b", gap.topic],
  ["a “b", gap.none],
])("%j has between its words a gap of kind %i", (text, kind) => {
  expect(gapBetween(text, 1, text.length - 1)).toBe(kind);
});

test("forgets the text before", () => {
  const scopes = new NegationScope();
  scopes.begin();
  scopes.add(grammar | negator, gap.none);
  scopes.begin();
  scopes.add(0, gap.none);
  scopes.end();
  expect(scopes.of(0)).toBe(scope.plain);
  expect(scopes.of(1)).toBe(scope.plain);
});

test("takes any roles and gaps in any order, and says something of each token", () => {
  const tokens = fc.array(fc.tuple(fc.integer(), fc.integer({ min: 0, max: 3 })), { maxLength: 200 });
  const scopes = new NegationScope();
  fc.assert(
    fc.property(tokens, (given) => {
      scopes.begin();
      for (const [bits, before] of given) scopes.add(bits, before);
      scopes.end();
      for (let token = 0; token < given.length; token++) expect(scopes.of(token)).toBeLessThan(4);
    }),
  );
});

test.each([
  ["negators", grammar | negator],
  ["words", 0],
  ["every role at once", -1 >>> 1],
])("reads a million %s in linear time", (_, bits) => {
  const scopes = new NegationScope();
  const from = performance.now();
  scopes.begin();
  for (let token = 0; token < 1_000_000; token++) scopes.add(bits, gap.none);
  scopes.end();
  expect(performance.now() - from).toBeLessThan(10_000);
});
