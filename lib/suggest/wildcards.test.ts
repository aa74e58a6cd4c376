import fc from "fast-check";
import { expect, test } from "vitest";
import { fits, Wildcards } from "./wildcards.ts";

test.each([
  ["betaald", "betaal*"],
  ["betaal", "betaal*"],
  ["uurloon", "*loon"],
  ["loon", "*loon"],
  ["loonstrook", "*loon*"],
  ["betaald", "b?taald"],
  ["bitaald", "b?taald"],
  ["werkdruk", "w*k*k"],
  ["banaan", "b*an"],
  ["aaab", "*a*b"],
])("%s fits %s", (word, glob) => {
  expect(fits(word, glob)).toBe(true);
});

test.each([
  ["onbetaald", "betaal*"],
  ["loonstrook", "*loon"],
  ["btaald", "b?taald"],
  ["beetaald", "b?taald"],
  ["", "a*"],
  ["banaan", "b*an*an*an"],
])("%s doesn't fit %s", (word, glob) => {
  expect(fits(word, glob)).toBe(false);
});

test("fits as the same regular expression would", () => {
  const letters = (signs: string[]) => fc.array(fc.constantFrom(...signs), { maxLength: 8 });
  fc.assert(
    fc.property(letters(["a", "b"]), letters(["a", "b", "*", "?"]), (word, glob) => {
      const expression = glob.map((sign) => (sign === "*" ? ".*" : sign === "?" ? "." : sign)).join("");
      expect(fits(word.join(""), glob.join(""))).toBe(new RegExp(`^${expression}$`).test(word.join("")));
    }),
    { numRuns: 2000 },
  );
});

test("finds all that fit a word, as trying each would", () => {
  const text = (signs: string[], minLength: number) =>
    fc.array(fc.constantFrom(...signs), { minLength, maxLength: 9 }).map((letters) => letters.join(""));
  fc.assert(
    fc.property(
      text(["a", "b", "c"], 0),
      fc.array(text(["a", "b", "c", "*", "?"], 1).filter((glob) => /[abc]/.test(glob))),
      (word, globs) => {
        const wildcards = new Wildcards();
        for (const [id, glob] of globs.entries()) wildcards.add(glob, id);
        const tried = globs.flatMap((glob, id) => (fits(word, glob) ? [id] : []));
        expect(wildcards.fitting(word)).toEqual(tried);
      },
    ),
    { numRuns: 1000 },
  );
});

test("ten thousand wildcards cost a word little, and hostile ones a bounded time", () => {
  const many = new Wildcards();
  for (let id = 0; id < 10_000; id++) many.add(`woord${id}*`, id);
  for (let id = 0; id < 10_000; id++) many.add(`*aaaaaaaaaaaaaaaaaaaaaaaa*a*a${id}`, id);
  const from = performance.now();
  for (let round = 0; round < 1000; round++) many.fitting(`gewoon${round}`);
  for (let round = 0; round < 10; round++) many.fitting("a".repeat(128));
  expect(performance.now() - from).toBeLessThan(3000);
});
