import { describe, expect, test } from "vitest";
import { apartInEnglish, nearInEnglish } from "./en/near-words.fixture.ts";
import { apartInDutch, nearInDutch } from "./nl/near-words.fixture.ts";
import { foldCase, foldDiacritics } from "./normalise.ts";
import { nearWordsOf } from "./thesaurus.ts";

const pairsOf = (lines: string): string[][] =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.split(", "));

const areNear = (language: string, one: string, other: string): boolean =>
  nearWordsOf(language).some((group) => group.includes(one) && group.includes(other));

describe.each([
  ["nl", nearInDutch, apartInDutch],
  ["en", nearInEnglish, apartInEnglish],
])("in %s", (language, near, apart) => {
  test.each(pairsOf(near))("%s is near to %s", (one = "", other = "") => {
    expect(areNear(language, one, other)).toBe(true);
  });

  test.each(pairsOf(apart))("%s isn't near to %s", (one = "", other = "") => {
    expect(areNear(language, one, other)).toBe(false);
  });
});

describe.each(["nl", "en", "de", "fr"])("the groups in %s", (language) => {
  const groups = nearWordsOf(language).map((group) =>
    group.map((word) => foldDiacritics(foldCase(word), language)),
  );

  test("are of 2 to 10 different words", () => {
    const odd = groups.filter(
      (group) => group.length < 2 || group.length > 10 || new Set(group).size < group.length,
    );
    expect(odd).toEqual([]);
  });

  test("hold words with a single space at most between their parts, at most four", () => {
    const odd = groups.flat().filter((word) => !/^[^\s,]+(?: [^\s,]+){0,3}$/.test(word));
    expect(odd).toEqual([]);
  });

  test("have no word more than twice", () => {
    const times = new Map<string, number>();
    for (const word of groups.flat()) times.set(word, (times.get(word) ?? 0) + 1);
    expect([...times].filter(([, count]) => count > 2)).toEqual([]);
  });

  test("are no part of one another", () => {
    const within = groups.filter((group) =>
      groups.some((other) => other !== group && group.every((word) => other.includes(word))),
    );
    expect(within).toEqual([]);
  });
});

test("a region's language has the groups of its main language", () => {
  expect(nearWordsOf("nl-BE")).toBe(nearWordsOf("nl"));
});

test("a language without a list has no groups", () => {
  expect(nearWordsOf("ja")).toEqual([]);
});
