import fc from "fast-check";
import { expect, test } from "vitest";
import { WordCache } from "./word-cache.ts";
import { wordKey } from "./word-key.ts";

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

test("keeps words apart that have one key", () => {
  const cache = new WordCache((word) => word, 512);
  const placed = (word: string) => ({
    text: word,
    start: 0,
    end: word.length,
    low: 7,
    middle: 7,
    high: 7,
    units: 0xffff,
  });
  for (const word of ["loon", "druk", "a".repeat(63), "a".repeat(64), "a".repeat(100), ""]) {
    expect(cache.ofPlaced(placed(word))).toBe(word);
    expect(cache.ofPlaced(placed(word))).toBe(word);
  }
});

test("is right for any words", () => {
  const cache = new WordCache((word) => word, 512);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (before, word) => {
      const text = before + word;
      expect(cache.of(text, before.length, text.length)).toBe(word);
    }),
  );
});

test("two short words of one length and key are one word", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "\u0001", "ÿ"), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      const [a, b] = [wordKey(one, 0, one.length), wordKey(other, 0, other.length)];
      const alike =
        a.low === b.low && a.middle === b.middle && a.high === b.high && one.length === other.length;
      expect(alike).toBe(one === other);
    }),
    { numRuns: 5000 },
  );
});

test("keeps whatever was worked out, objects too", () => {
  const cache = new WordCache((word) => ({ word }), 512);
  expect(cache.of("loon", 0, 4)).toBe(cache.of("loon", 0, 4));
});

test("refuses a size that is no power of two", () => {
  expect(() => new WordCache((word) => word, 1000)).toThrow("1000");
});
