import { expect, test } from "vitest";
import { dictionaryOf } from "./dictionary-files.ts";

test.each([
  ["nl", ["salaris", "betaalt", "roosters", "tijden", "collegas"]],
  ["nl-BE", ["salaris"]],
  ["en", ["salaries", "unpaid", "walking"]],
  ["fr", ["salaire", "payees", "travaillent"]],
])("has the words of %s", (language, words) => {
  const dictionary = dictionaryOf(language);
  for (const word of words) expect(dictionary.has(word), word).toBe(true);
  expect(dictionary.has("ondergoek")).toBe(false);
});

test("is read once", () => {
  expect(dictionaryOf("nl")).toBe(dictionaryOf("nl-NL"));
});

test.each(["de", "zh", "", "__proto__"])("is empty for %j", (language) => {
  expect(dictionaryOf(language).size).toBe(0);
});
