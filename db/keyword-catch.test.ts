import { expect, test } from "vitest";
import type { Theme } from "../lib/codebook/index.ts";
import type { AnswerId, MemberId, StudyId } from "../lib/ids.ts";
import { transaction, type VerbatimDatabase } from "./client.ts";
import { decide } from "./codings.ts";
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

/** Confirms themes of an answer and finishes it. */
function code(
  db: VerbatimDatabase,
  study: StudyId,
  member: MemberId,
  answer: AnswerId | undefined,
  ...themes: string[]
) {
  if (answer === undefined) throw new RangeError("There is no such answer.");
  const decisions = [
    ...themes.map((theme) => ({ kind: "tag", theme, tag: "confirmed", source: "manual" }) as const),
    { kind: "state", state: "done" } as const,
  ];
  decide(
    db,
    member,
    study,
    decisions.map((decision, index) => ({ requestId: `${member}-${answer}-${index}`, answer, decision })),
  );
}

test("says of each keyword how many answers it touches and how many coded ones of them have the theme", () => {
  const db = temporaryDatabase();
  const texts = ["wages", "wage and hours", "hours", "hours", "fine"];
  const { study, owner, answers } = smallStudy(db, texts);
  code(db, study, owner, answers[0], "wage");
  code(db, study, owner, answers[1], "wage", "hours");
  code(db, study, owner, answers[2], "hours");
  const { base, coded, effects } = keywordCatch(db, owner, study, wage);
  expect({ base, coded }).toEqual({ base: "final", coded: 3 });
  expect(effects).toEqual([
    { keyword: "wage", excludes: false, touched: 2, coded: 2, withTheme: 2 },
    { keyword: "hours", excludes: false, touched: 3, coded: 2, withTheme: 1 },
  ]);
});

test("a net's keyword is right where a theme below it was given", () => {
  const db = temporaryDatabase();
  const { study, owner, answers } = smallStudy(db, ["wages"]);
  code(db, study, owner, answers[0], "wage");
  const pay = { ...wage, id: "pay", parent: null, keywords: { en: ["wage"] } };
  expect(keywordCatch(db, owner, study, pay).effects[0]).toMatchObject({ coded: 1, withTheme: 1 });
});

test("a coder sees how keywords fare by the own codings only", () => {
  const db = temporaryDatabase();
  const { study, coders, answers } = smallStudy(db, ["wages", "wage"]);
  code(db, study, coders[0], answers[0], "wage");
  code(db, study, coders[0], answers[1]);
  code(db, study, coders[1], answers[1], "wage");
  const seen = keywordCatch(db, coders[1], study, wage);
  expect(seen).toMatchObject({ base: "own", coded: 1 });
  expect(seen.effects[0]).toMatchObject({ touched: 2, coded: 1, withTheme: 1 });
});

test("a typed keyword is tried beside those that are there", () => {
  const db = temporaryDatabase();
  const { study, owner } = smallStudy(db, ["Low wages", "paid badly", "unpaid hours"]);
  const typed = { keyword: "*paid", language: "en" };
  const { caught, trial } = keywordCatch(db, owner, study, wage, typed);
  expect(caught).toBe(2);
  expect(trial).toMatchObject({ keyword: "*paid", excludes: false, touched: 2, changes: 1 });
  expect(trial?.examples.map(({ text, evidence: [first] }) => text.slice(first?.start, first?.end))).toEqual([
    "paid",
    "unpaid",
  ]);
});

test("a typed keyword that excludes says what is no longer caught", () => {
  const db = temporaryDatabase();
  const { study, owner } = smallStudy(db, [
    "minimum wage",
    "a wage, no minimum wage",
    "minimum wage and hours",
  ]);
  const typed = { keyword: "-minimum wage", language: "en" };
  expect(keywordCatch(db, owner, study, wage, typed).trial).toMatchObject({
    ...{ excludes: true, touched: 3, changes: 1 },
  });
});

test("a keyword of the theme that is tried says what would be missed without it", () => {
  const db = temporaryDatabase();
  const { study, owner } = smallStudy(db, ["wage", "wage and hours", "hours"]);
  const { trial } = keywordCatch(db, owner, study, wage, { keyword: "wage", language: "en" });
  expect(trial).toMatchObject({ touched: 2, changes: 1 });
});

test("a keyword in a language that doesn't count for the answers isn't tried", () => {
  const db = temporaryDatabase();
  const { study, owner } = smallStudy(db, ["loon"]);
  const { trial, counting } = keywordCatch(db, owner, study, wage, { keyword: "loon", language: "nl" });
  expect({ trial, counting }).toEqual({ trial: undefined, counting: "en" });
});

test("a typed word is found as it is spelled, also where nobody else would spell it so", () => {
  const db = temporaryDatabase();
  const { study, owner } = smallStudy(db, ["my wagge"]);
  const { trial } = keywordCatch(db, owner, study, wage, { keyword: "wagge", language: "en" });
  expect(trial?.touched).toBe(1);
});

test("where few of the sample are coded, coded answers of the whole study tell how right a keyword is", () => {
  const db = temporaryDatabase();
  const texts = Array.from({ length: 4001 }, () => "wage");
  const { study, owner, answers } = transaction(db, () => smallStudy(db, texts));
  for (const answer of answers.slice(0, 10)) code(db, study, owner, answer, "wage");
  expect(keywordCatch(db, owner, study, wage).effects[0]).toMatchObject({ coded: 10, withTheme: 10 });
});
