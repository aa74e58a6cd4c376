import { expect, test } from "vitest";
import { vocabularyForTest } from "../vocabulary.fixture.ts";
import { createWordReader } from "../word-reader.ts";
import { mustNotRepair, mustRepair } from "./spelling.fixture.ts";

const reader = createWordReader("en", vocabularyForTest("en"));

test.each(mustRepair)("%s is read as %s", (seen = "", intended = "") => {
  const { readAs, family } = reader.read(seen);
  expect(readAs).toBe(intended);
  if (!intended.includes(" ")) expect(family).toBe(reader.read(intended).family);
});

test.each(mustNotRepair)("%s is left as it is", (word) => {
  expect(reader.read(word).readAs).toBeUndefined();
});
