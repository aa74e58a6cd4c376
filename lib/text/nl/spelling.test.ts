import { expect, test } from "vitest";
import { vocabularyForTest } from "../vocabulary.fixture.ts";
import { createWordReader } from "../word-reader.ts";
import { mustNotRepair, mustRepair } from "./spelling.fixture.ts";

const reader = createWordReader("nl", vocabularyForTest("nl"));

test.each(mustRepair)("%s is read as %s", (seen = "", intended = "") => {
  const { readAs, family } = reader.read(seen);
  expect(readAs).toBe(intended);
  expect(family).toBe(reader.read(intended).family);
});

test.each(mustNotRepair)("%s is left as it is", (word) => {
  expect(reader.read(word).readAs).toBeUndefined();
});

test.each([
  ["heeeel", "heel"],
  ["leuuuuk", "leuk"],
  ["superrrr", "super"],
])("letters that are held down are let go: %s is read as %s", (seen, intended) => {
  expect(reader.read(seen).readAs).toBe(intended);
});

test.each([
  ["👍🏽", "👍"],
  [":-)", ":)"],
])("%s is one with %s", (seen, other) => {
  expect(reader.read(seen).family).toBe(reader.read(other).family);
});
