import { expect, test } from "vitest";
import { rightOf, shareOf } from "./right-of.ts";

const effect = { keyword: "loon", touched: 20, coded: 12, withTheme: 9 };

test("a keyword is right where coded answers have the theme, one that excludes where they don't", () => {
  expect(rightOf({ ...effect, excludes: false })).toBe(9);
  expect(rightOf({ ...effect, excludes: true })).toBe(3);
});

test("the share is a whole percentage as the language writes it", () => {
  expect(shareOf({ ...effect, excludes: false }, "en")).toBe("75%");
  expect(shareOf({ ...effect, coded: 0, withTheme: 0, excludes: true }, "nl")).toBe("0%");
});
