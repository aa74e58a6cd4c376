import { expect, test } from "vitest";
import { keywordsOfText } from "./keywords-of-text.ts";

test("lines, commas, semicolons and tabs divide; space around and between is tidied", () => {
  expect(keywordsOfText(" loon\r\nvast  contract,geld;\turen\n", [])).toEqual([
    "loon",
    "vast contract",
    "geld",
    "uren",
  ]);
});

test("what is there already isn't added again, and keeps its place", () => {
  expect(keywordsOfText("Loon, geld, GELD", ["loon"])).toEqual(["loon", "geld"]);
});
