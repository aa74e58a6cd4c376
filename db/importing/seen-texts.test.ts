import fc from "fast-check";
import { expect, test } from "vitest";
import { seenTexts } from "./seen-texts.ts";

test("knows which texts were added before, as a set does", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 3 }), { maxLength: 200 }), (texts) => {
      const seen = seenTexts();
      const set = new Set<string>();
      for (const text of texts) {
        expect(seen.add(text)).toBe(set.has(text));
        set.add(text);
      }
    }),
  );
});

test("keeps 300,000 texts apart that differ in one letter", () => {
  const seen = seenTexts();
  let alike = 0;
  for (let index = 0; index < 300_000; index++) if (seen.add(`answer ${index}`)) alike += 1;
  expect(alike).toBe(0);
  expect(seen.add("answer 7")).toBe(true);
});

test("tells texts apart by their length, zero characters and last letter, short or long", () => {
  const seen = seenTexts();
  const long = "x".repeat(100_000);
  const texts = ["", "\0", "\0\0", "a", "a\0", "ab", "abc", "abcd", long, `${long}y`, `${long}z`];
  expect(texts.map((text) => seen.add(text))).toEqual(texts.map(() => false));
  expect(texts.map((text) => seen.add(text))).toEqual(texts.map(() => true));
});
