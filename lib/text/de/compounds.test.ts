import { expect, test } from "vitest";
import { vocabularyForTest } from "../vocabulary.fixture.ts";
import { createWordReader } from "../word-reader.ts";
import { mustNotSplit, mustSplit } from "./compounds.fixture.ts";

const reader = createWordReader("de", vocabularyForTest("de"));

/** All families that a word is evidence of. */
function meets(word: string): string[] {
  const { family, parts } = reader.read(word);
  return [family, ...parts.map((part) => part.family)];
}

test.each(mustSplit)("%s meets %s", (word = "", part = "") => {
  const { parts } = reader.read(word);
  const family = reader.read(part.replace("+", "")).family;
  const role = part.startsWith("+") ? "head" : "modifier";
  expect(parts).toContainEqual({ family, role });
});

test.each(mustNotSplit)("%s is no evidence of %s", (word = "", part = "") => {
  expect(meets(word)).not.toContain(reader.read(part).family);
});

test("takes words of the study as parts, beside the common ones", () => {
  const withWords = createWordReader("de", vocabularyForTest("de", { headset: 5, mangelhaft: 3 }));
  expect(reader.read("headsetprobleme").parts).toEqual([]);
  expect(withWords.read("headsetprobleme").parts.map(({ role }) => role)).toEqual(["modifier", "head"]);
});

test("a hyphen parts words, one of which is known", () => {
  const withWords = createWordReader("de", vocabularyForTest("de", { gehalt: 5 }));
  expect(withWords.read("Gehalt-Erhöhung").parts.map(({ role }) => role)).toEqual(["modifier", "head"]);
  expect(withWords.read("X-Ypsilon").parts).toEqual([]);
});
