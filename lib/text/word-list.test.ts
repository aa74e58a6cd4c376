import fc from "fast-check";
import { expect, test } from "vitest";
import { foldCase, foldDiacritics } from "./normalise.ts";
import { WordList } from "./word-list.ts";

const letters = fc.array(fc.constantFrom(..."abcdeéÄߜñжи字-'".split("")), { maxLength: 12 });
const word = letters.map((all) => all.join(""));

/** A word as the list keeps it. */
function kept(text: string): string {
  return foldDiacritics(foldCase(text), "nl").replace(/['-]/g, "");
}

test("has exactly the words that were added, folded and numbered as they came", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.array(word), (added, others) => {
      const list = new WordList("nl");
      for (const each of added) list.add(each, 0);
      const expected = [...new Set(added.map(kept))].filter((each) => each !== "");
      expect(Array.from({ length: list.size }, (_, number) => list.wordAt(number))).toEqual(expected);
      for (const each of [...added, ...others]) {
        const folded = foldDiacritics(foldCase(each), "nl");
        expect(list.has(folded)).toBe(expected.includes(kept(each)));
        expect(list.numberOf(folded)).toBe(expected.indexOf(kept(each)));
      }
    }),
  );
});

test("grows", () => {
  const list = new WordList("nl");
  for (let count = 0; count < 20_000; count++) list.add(`woord${count}x`, 0);
  expect(list.size).toBe(20_000);
  expect(list.has("woord19999x")).toBe(true);
  expect(list.has("woord20000x")).toBe(false);
});

test("marks come together", () => {
  const list = new WordList("nl");
  list.add("loon", 1);
  list.add("Loon", 4);
  expect(list.marksOf(list.numberOf("loon"))).toBe(5);
  expect(list.marksOf(list.numberOf("geld"))).toBe(0);
});

test("adds the beginning of a word with another ending", () => {
  const list = new WordList("nl");
  list.add("brief", 0, 4, "ven");
  expect(list.wordAt(0)).toBe("brieven");
});

test("names a number that no word has", () => {
  expect(() => new WordList("nl").wordAt(3)).toThrow("3");
});
