import { expect, test } from "vitest";
import type { Decision } from "../lib/coding/decision.ts";
import { positionsIn } from "../lib/coding/positions.ts";
import { type AnswerId, idOf, type MemberId } from "../lib/ids.ts";
import { type AnswerFilter, matchingPositions, nextOpen } from "./answer-filters.ts";
import { answersAt, attributeNames, placeOf, questionsOf } from "./answers.ts";
import { decide } from "./codings.ts";
import { AccessRefused } from "./members.ts";
import { type SmallStudy, smallStudy } from "./small-study.ts";
import { temporaryDatabase } from "./temporary-database.ts";

const done: Decision = { kind: "state", state: "done" };
const flag: Decision = { kind: "flag", flagged: true };

function confirm(theme: string): Decision {
  return { kind: "tag", theme, tag: "confirmed", source: "manual" };
}

function study(texts?: readonly string[]) {
  const db = temporaryDatabase();
  const small = smallStudy(db, texts ?? ["Low wage", "Long hours", "Fine", "A bonus", "Good hours"]);
  let requests = 0;
  return {
    db,
    small,
    code(member: MemberId, position: number, ...decisions: Decision[]) {
      const answer = small.answers[position - 1] ?? idOf<AnswerId>(999);
      const sent = decisions.map((decision) => ({ requestId: `request-${++requests}`, answer, decision }));
      return decide(db, member, small.study, sent);
    },
    async matches(member: MemberId, filter: AnswerFilter) {
      return [...positionsIn((await matchingPositions(db, member, small.study, small.question, filter)).set)];
    },
  };
}

function everyRead({ db, small }: { db: ReturnType<typeof temporaryDatabase>; small: SmallStudy }) {
  return [
    () => answersAt(db, small.stranger, small.study, small.question, [1]),
    () => placeOf(db, small.stranger, small.study, idOf<AnswerId>(1)),
    () => questionsOf(db, small.stranger, small.study),
    () => attributeNames(db, small.stranger, small.study),
    () => matchingPositions(db, small.stranger, small.study, small.question, {}),
    () => nextOpen(db, small.stranger, small.study, small.question, 0),
  ];
}

test("a stranger reads nothing", async () => {
  for (const read of everyRead(study())) {
    await expect(async () => read()).rejects.toThrow(AccessRefused);
  }
});

test("answers come in the order asked for, with their respondent and attributes", () => {
  const { db, small } = study();
  const rows = answersAt(db, small.owner, small.study, small.question, [4, 1, 99]);
  expect(
    rows.map(({ position, respondent, text, attributes }) => [position, respondent, text, attributes]),
  ).toEqual([
    [4, "R4", "A bonus", ["b"]],
    [1, "R1", "Low wage", ["a"]],
  ]);
});

test("a reader gets the own coding only, never another's", async () => {
  const { db, small, code, matches } = study();
  const [one, other] = small.coders;
  code(one, 1, confirm("wage"), flag, done);
  const [row] = answersAt(db, other, small.study, small.question, [1]);
  expect(row?.coding).toEqual({ tags: {}, state: "open", flagged: false });
  expect(await matches(other, { state: "done" })).toEqual([]);
  expect(await matches(other, { state: "flagged" })).toEqual([]);
  expect(questionsOf(db, other, small.study)).toMatchObject([{ answers: 5, done: 0, flagged: 0 }]);
  const [own] = answersAt(db, one, small.study, small.question, [1]);
  expect(own?.coding).toEqual({ tags: { wage: "confirmed" }, state: "done", flagged: true });
});

test("tags of a deleted theme aren't shown", () => {
  const { db, small, code } = study();
  code(small.owner, 1, confirm("wage"), confirm("hours"));
  db.sqlite.prepare("UPDATE themes SET deleted = 1 WHERE key = 'wage'").run();
  const [row] = answersAt(db, small.owner, small.study, small.question, [1]);
  expect(row?.coding.tags).toEqual({ hours: "confirmed" });
});

test("more rows than a page has are refused", () => {
  const { db, small } = study();
  const positions = Array.from({ length: 201 }, (_, index) => index + 1);
  expect(() => answersAt(db, small.owner, small.study, small.question, positions)).toThrow("at most 200");
});

test("an answer of another study is not found", () => {
  const { db, small } = study();
  expect(placeOf(db, small.owner, small.study, small.answers[2] ?? idOf<AnswerId>(1))).toEqual({
    question: small.question,
    position: 3,
  });
  expect(placeOf(db, small.owner, small.study, idOf<AnswerId>(4711))).toBeUndefined();
});

test("filters by state follow every decision, also one that is taken back", async () => {
  const { small, code, matches } = study();
  expect(await matches(small.owner, { state: "open" })).toEqual([1, 2, 3, 4, 5]);
  code(small.owner, 2, done);
  code(small.owner, 4, flag, done);
  expect(await matches(small.owner, { state: "open" })).toEqual([1, 3, 5]);
  expect(await matches(small.owner, { state: "done" })).toEqual([2, 4]);
  expect(await matches(small.owner, { state: "flagged" })).toEqual([4]);
  code(small.owner, 2, { kind: "state", state: "open" });
  expect(await matches(small.owner, { state: "open" })).toEqual([1, 2, 3, 5]);
});

test("the next open answer comes after, then from the start; none when all are done", async () => {
  const { db, small, code } = study(["one", "two", "three"]);
  const next = (after: number) => nextOpen(db, small.owner, small.study, small.question, after);
  code(small.owner, 2, done);
  expect([await next(0), await next(1), await next(3)]).toEqual([1, 3, 1]);
  code(small.owner, 1, done);
  code(small.owner, 3, done);
  expect(await next(0)).toBeUndefined();
});

test("a theme filters by the final set, a net by any theme below it", async () => {
  const { small, code, matches } = study();
  code(small.owner, 1, confirm("wage"), done);
  code(small.owner, 4, confirm("bonus"), confirm("hours"), done);
  code(small.owner, 5, confirm("hours"));
  expect(await matches(small.owner, { theme: "wage" })).toEqual([1]);
  expect(await matches(small.owner, { theme: "pay" })).toEqual([1, 4]);
  expect(await matches(small.owner, { theme: "hours" })).toEqual([4]);
  expect(await matches(small.owner, { theme: "unheard of" })).toEqual([]);
});

test("a coder can't filter by final sets: they show what others did", async () => {
  const { small, matches } = study();
  await expect(matches(small.coders[0], { theme: "wage" })).rejects.toThrow(AccessRefused);
});

test("filters by an attribute's value, and by all at once", async () => {
  const { small, code, matches } = study();
  code(small.owner, 1, confirm("wage"), done);
  const attribute = { name: "group", value: "a" };
  expect(await matches(small.owner, { attribute })).toEqual([1, 3, 5]);
  expect(await matches(small.owner, { attribute, state: "open" })).toEqual([3, 5]);
  expect(await matches(small.owner, { attribute, theme: "pay", state: "done" })).toEqual([1]);
  expect(await matches(small.owner, { attribute: { name: "no such", value: "a" } })).toEqual([]);
});
