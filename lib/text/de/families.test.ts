import { expect, test } from "vitest";
import { familyOf } from "../families.ts";
import { vocabularyForTest } from "../vocabulary.fixture.ts";
import { apartInGerman, togetherInGerman } from "./families.fixture.ts";

const vocabulary = vocabularyForTest("de");
const family = (word: string) => familyOf(word, "de", vocabulary);

test.each(togetherInGerman)("%s is a family with %s", (first, ...others) => {
  expect(others.map(family)).toEqual(others.map(() => family(first ?? "")));
});

test.each(apartInGerman)("%s is no form of %s", (one = "", other = "") => {
  expect(family(one)).not.toBe(family(other));
});
