import { expect, test } from "vitest";
import { vocabularyForTest } from "./vocabulary.fixture.ts";

const vocabulary = vocabularyForTest(
  "nl",
  { salaris: 40, fonkscript: 12, fonkcsript: 3, fonkscripts: 4, klantdruk: 3, xqzw: 2, flexpooler: 3 },
  ["werkplezierindex"],
);

test.each([
  ["salaris", "the dictionary has it"],
  ["fonkscript", "the study has it often"],
  ["fonkscripts", "it is another form of a common word, not a slip"],
  ["klantdruk", "the study has it three times"],
  ["flexpooler", "the same"],
  ["werkplezierindex", "a keyword has it"],
])("%s is a word: %s", (word) => {
  expect(vocabulary.has(word)).toBe(true);
});

test.each([
  ["xqzw", "the study has it twice only"],
  ["fonkcsript", "it looks like a slip of a word that is four times as common"],
])("%s is no word: %s", (word) => {
  expect(vocabulary.has(word)).toBe(false);
});

test("tells how often the study has a word, and what is a keyword", () => {
  expect(vocabulary.frequency("salaris")).toBe(40);
  expect(vocabulary.frequency("rooster")).toBe(0);
  expect(vocabulary.isKeyword("werkplezierindex")).toBe(true);
  expect(vocabulary.isKeyword("salaris")).toBe(false);
});

test("a name is a word, but no common one", () => {
  expect(vocabulary.has("tilburg")).toBe(true);
  expect(vocabulary.hasCommon("tilburg")).toBe(false);
});

test("English words are known in British spelling too", () => {
  const english = vocabularyForTest("en");
  expect(["organisation", "organization", "colour", "haematology"].every(english.has)).toBe(true);
});
