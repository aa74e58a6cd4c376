import { expect, test } from "vitest";
import { familyOf } from "../families.ts";
import { vocabularyForTest } from "../vocabulary.fixture.ts";
import { apartInDutch, togetherInDutch } from "./families.fixture.ts";

const vocabulary = vocabularyForTest("nl");
const family = (word: string) => familyOf(word, "nl", vocabulary);

test.each(togetherInDutch)("%s is a family with %s", (first, ...others) => {
  expect(others.map(family)).toEqual(others.map(() => family(first ?? "")));
});

test.each(apartInDutch)("%s is no form of %s", (one = "", other = "") => {
  expect(family(one)).not.toBe(family(other));
});
