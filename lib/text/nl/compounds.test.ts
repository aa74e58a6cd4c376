import { expect, test } from "vitest";
import { vocabularyForTest } from "../vocabulary.fixture.ts";
import { createWordReader } from "../word-reader.ts";
import { mustNotSplit, mustSplit } from "./compounds.fixture.ts";

const reader = createWordReader("nl", vocabularyForTest("nl"));

/** All families that a word is evidence of. */
function meets(word: string): string[] {
  const { family, parts } = reader.read(word);
  return [family, ...parts.map((part) => part.family)];
}

test.each(mustSplit)("%s meets %s", (word = "", part = "") => {
  const { parts } = reader.read(word);
  const family = reader.read(part.replace("+", "")).family;
  const role = part.startsWith("+") ? "head" : "modifier";
  expect(parts).toContainEqual({ family, role });
});

test.each(mustNotSplit)("%s is no evidence of %s", (word = "", part = "") => {
  expect(meets(word)).not.toContain(reader.read(part).family);
});

test("forms of a compound that no dictionary has are one family", () => {
  expect(reader.read("roostertijden").family).toBe(reader.read("roostertijd").family);
  expect(reader.read("loonstrookjes").family).toBe(reader.read("loonstrook").family);
});
