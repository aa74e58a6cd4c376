import { expect, test } from "vitest";
import { mostTabulatedValues, valueCounts } from "./value-counts.ts";

test("writes values as JSON and counts answers by value and question", () => {
  const counts = valueCounts(2);
  expect(['a"b', "", "c"].map((value) => counts.json(value))).toEqual(['"a\\"b"', "null", '"c"']);
  counts.countAnswer("c", 0);
  counts.countAnswer("c", 1);
  counts.countAnswer("c", 1);
  counts.countAnswer("", 0);
  expect(counts.table()).toEqual(
    new Map([
      ['a"b', [0, 0]],
      ["", [1, 0]],
      ["c", [1, 2]],
    ]),
  );
});

test("makes a table of 200 values besides the empty one, and none of 201", () => {
  const counts = valueCounts(1);
  counts.json("");
  for (let value = 1; value <= mostTabulatedValues; value++) counts.json(String(value));
  expect(counts.table()?.size).toBe(mostTabulatedValues + 1);
  expect(counts.json("one more")).toBe('"one more"');
  expect(counts.table()).toBeUndefined();
});
