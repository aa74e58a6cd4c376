import { expect, test } from "vitest";
import { undoStacks } from "./history.ts";

const log = (...undone: (number | null)[]) => undone.map((undoes, index) => ({ event: index + 1, undoes }));
const events = (changes: readonly { readonly event: number }[]) => changes.map(({ event }) => event);

test.each([
  ["nothing done", [], [], []],
  ["two changes", [null, null], [1, 2], []],
  ["an undo", [null, null, 2], [1], [3]],
  ["two undos", [null, null, 2, 1], [], [3, 4]],
  ["an undo and its redo", [null, null, 2, 3], [1, 4], []],
  ["an undo of a redo", [null, 1, 2, 3], [], [4]],
  ["a new change after an undo", [null, 1, null], [3], []],
  ["an undo of something older than the log", [99, null], [1, 2], []],
])("after %s", (_, undone, undo, redo) => {
  const stacks = undoStacks(log(...undone));
  expect(events(stacks.undo)).toEqual(undo);
  expect(events(stacks.redo)).toEqual(redo);
});
