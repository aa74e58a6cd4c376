import { expect, test } from "vitest";
import { emptyPositions, markPosition } from "../../../../lib/coding/positions.ts";
import { type AnswerList, indexAt, inList, openAfter, positionAt } from "./answer-list.ts";

const all: AnswerList = { filter: {}, positions: null, count: 6 };
const some: AnswerList = { filter: { state: "open" }, positions: Int32Array.of(2, 3, 6), count: 3 };

function openAt(...positions: number[]) {
  const open = emptyPositions(6);
  for (const position of positions) markPosition(open, position, true);
  return open;
}

test("an index leads to a position and back, in a whole and in a filtered list", () => {
  expect([0, 5, 6, -1].map((index) => positionAt(all, index))).toEqual([1, 6, undefined, undefined]);
  expect([0, 2, 3].map((index) => positionAt(some, index))).toEqual([2, 6, undefined]);
  expect([1, 6].map((position) => indexAt(all, position))).toEqual([0, 5]);
  expect([2, 6].map((position) => indexAt(some, position))).toEqual([0, 2]);
});

test("a position that the list doesn't have stands before the next one that it has", () => {
  expect(inList(some, 4)).toBe(false);
  expect(positionAt(some, indexAt(some, 4))).toBe(6);
});

test("the next open answers come after the current one, then from the start", () => {
  expect(openAfter(all, openAt(1, 4, 5), 4, 9)).toEqual([5, 1]);
  expect(openAfter(some, openAt(1, 2, 6), 3, 9)).toEqual([6, 2]);
  expect(openAfter(all, openAt(1, 4, 5), 1, 1)).toEqual([4]);
});

test("an answer isn't its own next one", () => {
  expect(openAfter(all, openAt(4), 4, 9)).toEqual([]);
  expect(openAfter({ filter: {}, positions: null, count: 0 }, openAt(), 0, 9)).toEqual([]);
});
