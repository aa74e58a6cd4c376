import { beforeEach, expect, test } from "vitest";
import type { Decision } from "../lib/coding/decision.ts";
import type { MemberId } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";
import { decide } from "./codings.ts";
import { suggesterFor } from "./learning.ts";
import { chooseLearning } from "./learning-choice.ts";
import { memberNamed, setRole } from "./members.ts";
import { judgedPredictions } from "./predictions.ts";
import { type SmallStudy, smallStudy } from "./small-study.ts";
import { temporaryDatabase } from "./temporary-database.ts";

let db: VerbatimDatabase;
let small: SmallStudy;

const tagged = (theme: string, tag: "confirmed" | "none"): Decision => ({
  kind: "tag",
  theme,
  tag,
  source: "manual",
});
const confirm = (theme: string) => tagged(theme, "confirmed");
const done: Decision = { kind: "state", state: "done" };

beforeEach(() => {
  db = temporaryDatabase();
  small = smallStudy(db);
  db.sqlite.prepare(`UPDATE themes SET keywords = '{"en":["wage"]}' WHERE key = 'wage'`).run();
});

function make(member: MemberId, place: number, ...decisions: Decision[]): void {
  const answer = small.answers[place];
  if (answer === undefined) throw new RangeError(`There is no answer ${place}.`);
  decide(
    db,
    member,
    small.study,
    decisions.map((decision) => ({ requestId: crypto.randomUUID(), answer, decision })),
  );
}

const look = (member: MemberId) => suggesterFor(db, member, small.study);
const rows = () => db.sqlite.prepare("SELECT answer_id, member_id FROM predictions").raw().all();

test("what was suggested before the first decision is kept, and judged by what stands in the end", () => {
  look(small.owner);
  make(small.owner, 0, { kind: "flag", flagged: true });
  expect(rows()).toEqual([]);
  make(small.owner, 0, confirm("bonus"));
  expect(judgedPredictions(db, small.owner, small.study)?.answers).toEqual([]);
  look(small.owner);
  make(small.owner, 0, tagged("bonus", "none"), confirm("wage"), done);
  expect(judgedPredictions(db, small.owner, small.study)).toEqual({
    base: "all",
    answers: [
      {
        learnedFrom: 0,
        predicted: [{ theme: "wage", probability: expect.closeTo(0.5, 0), isTicked: true }],
        confirmed: ["wage"],
      },
    ],
  });
});

test("nothing suggested, and nothing confirmed, count too", () => {
  look(small.owner);
  make(small.owner, 2, done);
  expect(judgedPredictions(db, small.owner, small.study)?.answers).toEqual([
    { learnedFrom: 0, predicted: [], confirmed: [] },
  ]);
});

test("a decision never waits for something to suggest", () => {
  make(small.owner, 0, done);
  expect(rows()).toEqual([]);
});

test("an answer that taught the shared model before isn't judged by it; an own model doesn't know it", () => {
  const [one, other] = small.coders;
  chooseLearning(db, small.owner, small.study, "shared");
  look(one);
  make(one, 0, done);
  look(other);
  make(other, 0, done);
  expect(rows()).toHaveLength(1);
  chooseLearning(db, small.owner, small.study, "own");
  for (const member of [one, other]) look(member);
  make(one, 1, done);
  make(other, 1, done);
  expect(rows()).toHaveLength(3);
});

test("coders see their own alone; strangers nothing", () => {
  const [one, other] = small.coders;
  for (const member of [one, other]) look(member);
  make(one, 0, done);
  make(other, 1, confirm("hours"), done);
  const viewer = memberNamed(db, "Viewer").id;
  setRole(db, small.study, viewer, "viewer");
  expect(judgedPredictions(db, viewer, small.study)?.answers).toHaveLength(2);
  expect(judgedPredictions(db, other, small.study)).toMatchObject({
    base: "own",
    answers: [{ confirmed: ["hours"] }],
  });
  expect(judgedPredictions(db, small.stranger, small.study)).toBeUndefined();
});
