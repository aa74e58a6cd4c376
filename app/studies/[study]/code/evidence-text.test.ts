import { expect, test } from "vitest";
import type { Evidence } from "../../../../lib/suggest/index.ts";
import { translator } from "../../../text/index.ts";
import { evidenceText } from "./evidence-text.ts";

const text = "Loon en ondergoek";
const loon: Evidence = { start: 0, end: 4, weight: 0.5 };
const misspelt: Evidence = { start: 8, end: 17, weight: 0.5, readAs: "onderzoek" };
const say = (evidence: Evidence) => evidenceText(translator("en"), text, evidence);

test("says how each word is known", () => {
  expect(say({ ...loon, keyword: "loon" })).toBe("Loon (keyword)");
  expect(say({ ...loon, keyword: "lonen", how: "family" })).toBe("Loon (keyword lonen)");
  expect(say({ ...loon, keyword: "salaris", nearWord: "loon" })).toBe("Loon, near salaris");
  expect(say({ ...misspelt, keyword: "onderzoek" })).toBe(
    "“ondergoek” read as onderzoek (keyword onderzoek)",
  );
  expect(say(loon)).toBe("Loon (learned)");
  expect(say({ ...loon, isNegated: true })).toBe("Loon (learned), negated");
  expect(say({ ...loon, weight: -0.2 })).toBe("against: Loon (learned)");
});

test("says it in Dutch too", () => {
  expect(evidenceText(translator("nl"), text, { ...loon, weight: -1 })).toBe("tegen: Loon (geleerd)");
});
