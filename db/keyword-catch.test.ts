import { expect, test } from "vitest";
import type { Theme } from "../lib/codebook/index.ts";
import { transaction } from "./client.ts";
import { keywordCatch } from "./keyword-catch.ts";
import { AccessRefused } from "./members.ts";
import { smallStudy } from "./small-study.ts";
import { temporaryDatabase } from "./temporary-database.ts";

const wage: Theme = {
  ...{ id: "wage", parent: "pay", position: 1, number: null, name: { en: "Wage" }, definition: {} },
  ...{ useWhen: "", doNotUseWhen: "", example: "", colour: "#0072b2" },
  keywords: { en: ["wage", "hours"] },
};

test("finds answers by the theme's keywords, with the words in their stored text", () => {
  const db = temporaryDatabase();
  const { study, owner } = smallStudy(db, ["Low wages", "Long hours", "Fine"]);
  const found = keywordCatch(db, owner, study, wage);
  expect(found).toMatchObject({ language: "en", total: 3, looked: 3, caught: 2 });
  expect(found.examples.map(({ text, evidence: [first] }) => text.slice(first?.start, first?.end))).toEqual([
    "wages",
    "hours",
  ]);
});

test("shows answers with different keywords first, and a text that comes often once", () => {
  const db = temporaryDatabase();
  const texts = ["wage", "wage", "my wage", "a wage", "this wage", "that wage", "which wage", "hours"];
  const { study, owner } = smallStudy(db, texts);
  const { caught, examples } = keywordCatch(db, owner, study, wage);
  expect(caught).toBe(8);
  expect(examples.map(({ text }) => text)).toEqual(["wage", "hours", "my wage", "a wage", "this wage"]);
});

test("looks at a bounded sample of a large study, from its beginning to its end", () => {
  const db = temporaryDatabase();
  const texts = Array.from({ length: 4500 }, (_, index) => (index % 2 === 0 ? "wage" : "fine"));
  const { study, owner } = transaction(db, () => smallStudy(db, texts));
  const { total, looked, caught } = keywordCatch(db, owner, study, wage);
  expect(total).toBe(4500);
  expect(looked).toBe(1500);
  expect(caught).toBe(750);
});

test("catches nothing without keywords, and is refused to a stranger", () => {
  const db = temporaryDatabase();
  const { study, owner, stranger } = smallStudy(db);
  expect(keywordCatch(db, owner, study, { ...wage, keywords: {} }).caught).toBe(0);
  expect(() => keywordCatch(db, stranger, study, wage)).toThrow(AccessRefused);
});
