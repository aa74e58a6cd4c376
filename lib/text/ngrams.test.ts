import { expect, test } from "vitest";
import { characterNgrams } from "./ngrams.ts";

test("gives the pieces of a word with its ends", () => {
  expect(characterNgrams("loon", 3, 4)).toEqual([" lo", "loo", "oon", "on ", " loo", "loon", "oon "]);
});

test("keeps characters beyond the first plane whole", () => {
  expect(characterNgrams("𠮷野", 2, 2)).toEqual([" 𠮷", "𠮷野", "野 "]);
});

test("a short word gives few, an endless one no more than its beginning", () => {
  expect(characterNgrams("", 3, 3)).toEqual([]);
  expect(characterNgrams("a".repeat(1_000_000), 3, 3)).toHaveLength(128);
});

test("refuses lengths that are none", () => {
  expect(() => characterNgrams("loon", 4, 3)).toThrow("4 to 3");
});
