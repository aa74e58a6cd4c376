import { expect, test } from "vitest";
import { vocabularyForTest } from "../vocabulary.fixture.ts";
import { createWordReader } from "../word-reader.ts";
import { damaged } from "./scanning.fixture.ts";

/** A study whose answers have the words undamaged too, as answers do that were scanned well. */
const counts = Object.fromEntries(damaged.map(([, intended = ""]) => [intended, 4]));
const reader = createWordReader("nl", vocabularyForTest("nl", counts));

test.each(damaged)("%s is read as %s", (seen = "", intended = "") => {
  const { family, readAs } = reader.read(seen);
  expect(readAs ?? seen).toBe(intended);
  expect(family).toBe(reader.read(intended).family);
});
