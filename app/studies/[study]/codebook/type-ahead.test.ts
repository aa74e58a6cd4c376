import { expect, test } from "vitest";
import { typeAhead } from "./type-ahead.ts";

const names = ["Pay", "Pressure", "Équipe", "Autonomy", "Practice"];
const nothing = { text: "", at: -10_000 };

test("a letter leads to the next name with it, round the end, and again by repeating it", () => {
  const first = typeAhead(names, 0, nothing, "p", 0);
  expect(first.index).toBe(1);
  const second = typeAhead(names, 1, first.typed, "p", 100);
  expect(second.index).toBe(4);
  expect(typeAhead(names, 4, second.typed, "p", 200).index).toBe(0);
});

test("letters in a row make a word; a pause begins a new one", () => {
  const { typed } = typeAhead(names, 3, nothing, "P", 0);
  const word = typeAhead(names, 4, typed, "a", 100);
  expect(word.index).toBe(0);
  expect(typeAhead(names, 0, word.typed, "a", 2000).index).toBe(3);
});

test("accents don't matter; what no name begins with leads nowhere", () => {
  expect(typeAhead(names, 0, nothing, "e", 0).index).toBe(2);
  expect(typeAhead(names, 0, nothing, "z", 0).index).toBe(-1);
  expect(typeAhead([], -1, nothing, "z", 0).index).toBe(-1);
});
