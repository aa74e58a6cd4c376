import { beforeEach, expect, test } from "vitest";
import type { MemberId, ThemeId } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";
import { changeCodebook, readCodebook } from "./codebook.ts";
import { codedAnswers } from "./coded-answers.ts";
import { decide } from "./codings.ts";
import { type LearnElsewhere, learnFromCodings, suggesterAsItStands, suggesterFor } from "./learning.ts";
import { chooseLearning, learningChoice, learningOf } from "./learning-choice.ts";
import { AccessRefused, setRole } from "./members.ts";
import { type SmallStudy, smallStudy } from "./small-study.ts";
import { suggestForStudy } from "./suggestions.ts";
import { temporaryDatabase } from "./temporary-database.ts";

let db: VerbatimDatabase;
let small: SmallStudy;

const texts = [
  ...["Too little salary", "My salary is late", "A fair salary please", "The salary is low"],
  ...["Shifts until midnight", "Late shifts", "Shifts change too often", "More shifts please"],
];

beforeEach(() => {
  db = temporaryDatabase();
  small = smallStudy(db, texts);
});

function finish(member: MemberId, place: number, themes: readonly ThemeId[]): void {
  const answer = small.answers[place];
  if (answer === undefined) throw new RangeError(`There is no answer ${place}.`);
  const tags = themes.map((theme) => ({ kind: "tag", theme, tag: "confirmed", source: "manual" }) as const);
  const decisions = [...tags, { kind: "state", state: "done" } as const];
  const { refused } = decide(
    db,
    member,
    small.study,
    decisions.map((decision) => ({ requestId: crypto.randomUUID(), answer, decision })),
  );
  expect(refused).toEqual([]);
}

function codeAll(member: MemberId, first: ThemeId = "wage", second: ThemeId = "hours"): void {
  for (const place of texts.keys()) finish(member, place, [place < 4 ? first : second]);
}

function suggested(member: MemberId, text = "What a salary"): ThemeId[] {
  return suggesterFor(db, member, small.study)
    .suggester.suggest(text, "Q1")
    .filter(({ isTicked }) => isTicked)
    .map(({ theme }) => theme);
}

test("what several may code is learned from each one's own codings; else from all", () => {
  expect(learningChoice(db, small.study)).toEqual({ chosen: null, byRule: "own" });
  for (const coder of small.coders) setRole(db, small.study, coder, "viewer");
  expect(learningOf(db, small.study)).toBe("shared");
});

test("only who manages the study chooses, and it is in the log", () => {
  expect(() => chooseLearning(db, small.coders[0], small.study, "shared")).toThrow(AccessRefused);
  chooseLearning(db, small.owner, small.study, "shared");
  chooseLearning(db, small.owner, small.study, "shared");
  expect(learningChoice(db, small.study).chosen).toBe("shared");
  const events = db.sqlite.prepare("SELECT payload FROM events WHERE kind = 'study.learning'").pluck().all();
  expect(events).toEqual(['{"before":null,"after":"shared"}']);
});

test("decisions teach what no keyword says, and a decision is known at the next look", () => {
  expect(suggested(small.owner)).toEqual([]);
  codeAll(small.owner);
  expect(suggested(small.owner)).toEqual(["wage"]);
  expect(suggested(small.owner, "Those shifts")).toEqual(["hours"]);
});

test("under own models, others' codings leave a member's suggestions exactly as they were", async () => {
  const [one, other] = small.coders;
  finish(one, 0, ["wage"]);
  finish(one, 4, ["hours"]);
  const look = () => texts.map((text) => suggesterFor(db, one, small.study).suggester.suggest(text, "Q1"));
  const before = look();
  codeAll(other, "bonus", "pay");
  codeAll(small.owner, "hours", "bonus");
  expect(look()).toEqual(before);
  expect(suggesterFor(db, one, small.study).learnedFrom).toBe(2);
  // What is stored is shown to all.
  await suggestForStudy(db, other, small.study);
  expect(db.sqlite.prepare("SELECT count(*) FROM suggestions").pluck().get()).toBe(0);
});

test("a shared model learns from everybody; keywords alone learn from nobody", async () => {
  codeAll(small.coders[0]);
  expect(suggested(small.coders[1])).toEqual([]);
  chooseLearning(db, small.owner, small.study, "shared");
  expect(suggested(small.coders[1])).toEqual(["wage"]);
  await suggestForStudy(db, small.owner, small.study);
  expect(db.sqlite.prepare("SELECT count(*) FROM suggestions").pluck().get()).toBeGreaterThan(4);
  chooseLearning(db, small.owner, small.study, "keywords");
  expect(suggested(small.coders[1])).toEqual([]);
});

test("learns from the codings as they stand: in order, without what was taken back or deleted", () => {
  const [one] = small.coders;
  finish(one, 5, ["hours"]);
  finish(one, 1, ["wage", "bonus"]);
  const answer = small.answers[0];
  if (answer === undefined) throw new Error("There is no answer.");
  const flag = { kind: "flag", flagged: true } as const;
  decide(db, one, small.study, [{ requestId: crypto.randomUUID(), answer, decision: flag }]);
  expect(codedAnswers(db, small.study, one)).toEqual([
    { text: texts[1], question: "Q1", confirmed: ["wage", "bonus"], rejected: [], isFinished: true },
    { text: texts[5], question: "Q1", confirmed: ["hours"], rejected: [], isFinished: true },
  ]);
  const bonus = readCodebook(db, small.study).themes.find(({ id }) => id === "bonus");
  if (!bonus) throw new Error("There is no theme.");
  changeCodebook(db, small.owner, small.study, [{ id: "bonus", before: bonus, after: null }]);
  expect(codedAnswers(db, small.study, one)[0]?.confirmed).toEqual(["wage"]);
});

test("learning what was learned again, from nothing, gives the same", () => {
  codeAll(small.owner);
  const first = suggesterFor(db, small.owner, small.study).suggester.suggest("salary for shifts", "Q1");
  const again = learnFromCodings(db, { study: small.study, member: small.owner });
  expect(again.learned.examples).toBe(texts.length);
  const other = temporaryDatabase();
  const copy = smallStudy(other, texts);
  db = other;
  small = copy;
  for (const place of [...texts.keys()].reverse()) finish(copy.owner, place, [place < 4 ? "wage" : "hours"]);
  expect(suggesterFor(other, copy.owner, copy.study).suggester.suggest("salary for shifts", "Q1")).toEqual(
    first,
  );
});

test("much is learned elsewhere, while what was known last goes on; one at a time", async () => {
  db.sqlite
    .prepare("INSERT INTO coding_totals (question_id, member_id, done, flagged) VALUES (?, ?, 100000, 0)")
    .run(small.question, small.owner);
  codeAll(small.owner);
  const asked: (() => void)[] = [];
  const elsewhere: LearnElsewhere = (task) =>
    new Promise((resolve) => asked.push(() => resolve(learnFromCodings(db, task))));
  const look = () => suggesterFor(db, small.owner, small.study, elsewhere);
  expect(look()).toMatchObject({ learnedFrom: 0, isBehind: true });
  look();
  expect(asked).toHaveLength(1);
  asked[0]?.();
  await new Promise((resolve) => setTimeout(resolve));
  expect(look()).toMatchObject({ learnedFrom: texts.length, isBehind: false });
});

test("as it stands, nothing is learned or made ready", () => {
  expect(suggesterAsItStands(db, small.owner, small.study)).toBeUndefined();
  suggesterFor(db, small.owner, small.study);
  codeAll(small.owner);
  expect(suggesterAsItStands(db, small.owner, small.study)?.learnedFrom).toBe(0);
});
