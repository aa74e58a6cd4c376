import { expect, test } from "vitest";
import { parseWeight } from "./weight.ts";

test.each([
  ["1", 1],
  ["0.85", 0.85],
  ["0,85", 0.85],
  [" 1,10 ", 1.1],
  ["0", 0],
  ["5e-1", 0.5],
])("reads the weight “%s”", (text, weight) => {
  expect(parseWeight(text)).toBe(weight);
});

test.each(["", "heavy", "-1", "1.000,5", "NaN", "Infinity", "1e999", "0x10", "1 2"])(
  "“%s” is no weight",
  (text) => {
    expect(parseWeight(text)).toBeUndefined();
  },
);
