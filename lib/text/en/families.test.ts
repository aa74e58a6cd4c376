import { expect, test } from "vitest";
import { familyOf } from "../families.ts";
import { vocabularyForTest } from "../vocabulary.fixture.ts";
import { apartInEnglish, togetherInEnglish } from "./families.fixture.ts";

const vocabulary = vocabularyForTest("en");
const family = (word: string) => familyOf(word, "en", vocabulary);

test.each(togetherInEnglish)("%s is a family with %s", (first, ...others) => {
  expect(others.map(family)).toEqual(others.map(() => family(first ?? "")));
});

test.each(apartInEnglish)("%s is no form of %s", (one = "", other = "") => {
  expect(family(one)).not.toBe(family(other));
});
