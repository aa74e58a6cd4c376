import { expect, test } from "vitest";
import { translator } from "./index.ts";
import { fillMessage } from "./message.ts";

test("a text is given in the language asked for", () => {
  expect(translator("en")("home.newStudy")).toBe("New study");
  expect(translator("nl")("home.newStudy")).toBe("Nieuw onderzoek");
});

test("a plural follows its count, and a number is written as the language writes it", () => {
  expect(translator("en")("common.answers", { count: 1 })).toBe("1 answer");
  expect(translator("en")("common.answers", { count: 1234 })).toBe("1,234 answers");
  expect(translator("nl")("common.answers", { count: 1234 })).toBe("1.234 antwoorden");
});

test("a value is put in as it is, braces and all", () => {
  expect(fillMessage("“{name}” is gone", { name: "{count} <b>" }, "en")).toBe("“{count} <b>” is gone");
});

test("a text without one of its values is a wrong call", () => {
  expect(() => fillMessage("{done} of {total}", { done: 1 }, "en")).toThrow("{total}");
  expect(() => fillMessage({ one: "one", other: "{count}" }, { count: "3" }, "en")).toThrow("number");
});
