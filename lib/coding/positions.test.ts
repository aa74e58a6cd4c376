import fc from "fast-check";
import { expect, test } from "vitest";
import {
  countPositions,
  emptyPositions,
  hasPosition,
  indexFrom,
  intersectPositions,
  markPosition,
  nextPosition,
  positionsIn,
} from "./positions.ts";

const answers = 40;
const chosen = fc.uniqueArray(fc.integer({ min: 1, max: answers }));

function setOf(positions: readonly number[]) {
  const set = emptyPositions(answers);
  for (const position of positions) markPosition(set, position, true);
  return set;
}

function ascending(positions: readonly number[]) {
  return [...positions].sort((one, other) => one - other);
}

test("a set holds what was put in, ascending, and counts it", () => {
  fc.assert(
    fc.property(chosen, (positions) => {
      const set = setOf(positions);
      expect([...positionsIn(set)]).toEqual(ascending(positions));
      expect(countPositions(set)).toBe(positions.length);
      for (let position = 1; position <= answers; position++) {
        expect(hasPosition(set, position)).toBe(positions.includes(position));
      }
    }),
  );
});

test("what is taken out is out", () => {
  const set = setOf([8, 9, 16]);
  markPosition(set, 9, false);
  expect([...positionsIn(set)]).toEqual([8, 16]);
});

test("the next position is the first one after, or else the first of all", () => {
  fc.assert(
    fc.property(chosen, fc.integer({ min: 0, max: answers }), (positions, after) => {
      const sorted = ascending(positions);
      expect(nextPosition(setOf(positions), after)).toBe(
        sorted.find((position) => position > after) ?? sorted[0],
      );
    }),
  );
});

test("an intersection has what both have", () => {
  fc.assert(
    fc.property(chosen, chosen, (one, other) => {
      const set = setOf(one);
      intersectPositions(set, setOf(other));
      expect([...positionsIn(set)]).toEqual(ascending(one.filter((position) => other.includes(position))));
    }),
  );
});

test("the index from a position is that of the first as high", () => {
  fc.assert(
    fc.property(chosen, fc.integer({ min: 0, max: answers + 1 }), (positions, from) => {
      const sorted = ascending(positions);
      expect(indexFrom(Int32Array.from(sorted), from)).toBe(
        sorted.filter((position) => position < from).length,
      );
    }),
  );
});
