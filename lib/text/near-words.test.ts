import fc from "fast-check";
import { expect, test } from "vitest";
import { longestRepaired, wordsNear } from "./near-words.ts";
import { WordList } from "./word-list.ts";

const word = fc
  .array(fc.constantFrom(..."abcdж".split("")), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(""));

/** Whether two words are one letter more, less or other apart, or two neighbours changed places. */
function isOneEdit(one: string, other: string): boolean {
  for (let at = 0; at <= one.length; at++) {
    const rest = one.slice(at);
    if (one.slice(0, at) !== other.slice(0, at)) return false;
    const behind = other.slice(at);
    if (rest.slice(1) === behind || rest === behind.slice(1) || rest.slice(1) === behind.slice(1))
      return one !== other;
    if (rest.slice(2) === behind.slice(2) && rest[0] === behind[1] && rest[1] === behind[0]) return true;
  }
  return false;
}

test("finds exactly the words that are one edit away", () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 80 }), (seen, words) => {
      const list = new WordList("nl");
      for (const each of words) list.add(each, 0);
      const expected = [...new Set(words)].filter((each) => isOneEdit(seen, each));
      expect([...wordsNear(seen, list)].sort()).toEqual(expected.sort());
    }),
    { numRuns: 500 },
  );
});

test("finds nothing for a word that is too long, or in an empty list", () => {
  const long = "a".repeat(longestRepaired + 1);
  const list = new WordList("nl");
  expect(wordsNear("loon", list).size).toBe(0);
  list.add(long, 0);
  expect(wordsNear(`${long}a`, list).size).toBe(0);
});
