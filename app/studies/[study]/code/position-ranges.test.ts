import fc from "fast-check";
import { expect, test } from "vitest";
import { readPositions, writePositions } from "./position-ranges.ts";

test("positions are read as they were written", () => {
  const ascending = fc
    .uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 200 })
    .map((positions) => positions.sort((one, other) => one - other));
  fc.assert(
    fc.property(ascending, (positions) => {
      expect(readPositions(writePositions(positions), 200)).toEqual(positions);
    }),
  );
});

test("a stretch is written as its ends", () => {
  expect(writePositions([1, 2, 3, 7, 9, 10])).toBe("1-3,7,9-10");
});

test.each(["", "0", "a", "1-", "-3", "1;2", "1-201", "1-100,200-301", "99999999999"])(
  "refuses what is no list of at most 200 positions: %j",
  (text) => {
    expect(readPositions(text, 200)).toBeUndefined();
  },
);
