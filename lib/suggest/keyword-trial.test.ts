import { expect, test } from "vitest";
import type { WordReader } from "../text/index.ts";
import { KeywordTrial } from "./keyword-trial.ts";

const reader: WordReader = {
  read: (word) => ({
    family: word.toLowerCase(),
    inflection: word.toLowerCase(),
    parts: word.endsWith("druk") && word !== "druk" ? [{ family: "druk", role: "head" }] : [],
    readAs: undefined,
    isFunctionWord: false,
  }),
};

/** By keyword, the words of the text that it finds. */
function finds(keywords: string[], text: string, others: string[] = []) {
  const trial = new KeywordTrial(keywords, others, reader, "nl");
  return Object.fromEntries(
    [...trial.find(text)].map(([place, evidence]) => [
      trial.keywords[place]?.keyword,
      evidence.map(({ start, end }) => text.slice(start, end)),
    ]),
  );
}

test("each keyword is tried by itself, also where it is within another or the same", () => {
  expect(finds(["druk", "te druk", "DRUK", "loon"], "te druk")).toEqual({
    druk: ["druk"],
    "te druk": ["te druk"],
    DRUK: ["druk"],
  });
});

test("an excluding keyword is found, and takes its words from the others", () => {
  expect(finds(["druk", "-druk doende"], "druk doende, druk")).toEqual({
    druk: ["druk"],
    "-druk doende": ["druk doende"],
  });
});

test("a compound that is another theme's keyword isn't found by its part", () => {
  expect(finds(["druk"], "werkdruk")).toEqual({ druk: ["werkdruk"] });
  expect(finds(["druk"], "werkdruk", ["werkdruk"])).toEqual({});
});

test("keywords say whether they exclude", () => {
  const { keywords } = new KeywordTrial(["druk", "-klantdruk"], [], reader, "nl");
  expect(keywords.map(({ excludes }) => excludes)).toEqual([false, true]);
});
