import fc from "fast-check";
import { expect, test } from "vitest";
import { WordCache } from "./word-cache.ts";
import { wordHash } from "./word-hash.ts";

test("gives what was computed, and computes once", () => {
  let computed = 0;
  const cache = new WordCache((word) => {
    computed++;
    return word.toUpperCase();
  }, 1024);
  expect(cache.of("het loon", 4, 8)).toBe("LOON");
  expect(cache.of("loon naar werk", 0, 4)).toBe("LOON");
  expect(computed).toBe(1);
});

test("gives each word its own value, however many come", () => {
  const cache = new WordCache((word) => word, 512);
  for (let round = 0; round < 2; round++) {
    for (let count = 0; count < 5_000; count++)
      expect(cache.of(`w${count}`, 0, `w${count}`.length)).toBe(`w${count}`);
  }
});

test("keeps words apart that have one hash", () => {
  const cache = new WordCache((word) => word, 512);
  for (const word of ["loon", "druk", "a".repeat(100), ""]) {
    expect(cache.of(word, 0, word.length, 7)).toBe(word);
    expect(cache.of(word, 0, word.length, 7)).toBe(word);
  }
});

test("is right for any words", () => {
  const cache = new WordCache((word) => word, 512);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (before, word) => {
      const text = before + word;
      const hash = wordHash(text, before.length, text.length);
      expect(cache.of(text, before.length, text.length, hash)).toBe(word);
    }),
  );
});

test("refuses a size that is no power of two", () => {
  expect(() => new WordCache((word) => word, 1000)).toThrow("1000");
});
