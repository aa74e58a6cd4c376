import { expect, test } from "vitest";
import { familyOf } from "../families.ts";
import { vocabularyForTest } from "../vocabulary.fixture.ts";
import { apartInFrench, togetherInFrench } from "./families.fixture.ts";

const vocabulary = vocabularyForTest("fr");
const family = (word: string) => familyOf(word, "fr", vocabulary);

test.each(togetherInFrench)("%s is a family with %s", (first, ...others) => {
  expect(others.map(family)).toEqual(others.map(() => family(first ?? "")));
});

test.each(apartInFrench)("%s is no form of %s", (one = "", other = "") => {
  expect(family(one)).not.toBe(family(other));
});
