import { expect, test } from "vitest";
import { repeatedLetterForms } from "./repeated-letters.ts";

test.each([
  ["heeeel", ["heel", "hel"]],
  ["zooo", ["zoo", "zo"]],
  ["leuuuk", ["leuuk", "leuk"]],
  ["toppp", ["topp", "top"]],
  ["suuuupeeer", ["suupeer", "supeer", "suuper", "super"]],
  ["ééén", ["één", "én"]],
  ["nooooit", ["nooit", "noit"]],
  ["heel", []],
  ["1000", []],
  ["", []],
])("%s may be %j", (word, forms) => {
  expect(repeatedLetterForms(word)).toEqual(forms);
});

test("many runs give two forms", () => {
  expect(repeatedLetterForms("aaabbbcccdddeee")).toEqual(["aabbccddee", "abcde"]);
});

test("a million letters are read in linear time", () => {
  const from = performance.now();
  repeatedLetterForms("a".repeat(1_000_000));
  repeatedLetterForms("aaab".repeat(250_000));
  expect(performance.now() - from).toBeLessThan(10_000);
});
