import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { Decision } from "../lib/coding/decision.ts";
import { type AnswerId, idOf, type MemberId } from "../lib/ids.ts";
import { openDatabase, type VerbatimDatabase } from "./client.ts";
import { codingsOf, decide } from "./codings.ts";
import { AccessRefused } from "./members.ts";
import { type SmallStudy, smallStudy } from "./small-study.ts";
import { temporaryDatabase } from "./temporary-database.ts";

let db: VerbatimDatabase;
let small: SmallStudy;
let first: AnswerId;
let coderA: MemberId;
let coderB: MemberId;

beforeEach(() => {
  db = temporaryDatabase();
  small = smallStudy(db);
  first = small.answers[0] ?? idOf(1);
  [coderA, coderB] = small.coders;
});

const confirm = (theme: string): Decision => ({ kind: "tag", theme, tag: "confirmed", source: "manual" });
const takeBack = (theme: string): Decision => ({ kind: "tag", theme, tag: "none", source: "manual" });
const done: Decision = { kind: "state", state: "done" };

function send(member: MemberId, answer: AnswerId, ...decisions: Decision[]) {
  return decide(
    db,
    member,
    small.study,
    decisions.map((decision) => ({ requestId: randomUUID(), answer, decision })),
  );
}

const count = (sql: string) => Number(db.sqlite.prepare(sql).pluck().get());
const finalSet = (answer: AnswerId) =>
  db.sqlite
    .prepare(
      `SELECT theme_sets.members FROM finals LEFT JOIN theme_sets ON theme_sets.id = finals.theme_set_id
       WHERE answer_id = ?`,
    )
    .pluck()
    .get(answer);

describe("a decision", () => {
  test("is read back, by another connection too, with one event each", () => {
    const outcome = send(coderA, first, confirm("wage"), done, { kind: "flag", flagged: true });
    expect(outcome).toMatchObject({ saved: { length: 3 }, refused: [] });
    expect(count("SELECT count(*) FROM events WHERE kind = 'coding.decision'")).toBe(3);
    const second = openDatabase(db.sqlite.name);
    expect(codingsOf(second, coderA, small.study, [first]).get(first)).toEqual({
      tags: { wage: "confirmed" },
      state: "done",
      flagged: true,
    });
  });

  test("that is sent twice is written once", () => {
    const sent = [{ requestId: randomUUID(), answer: first, decision: confirm("wage") }];
    decide(db, coderA, small.study, sent);
    expect(decide(db, coderA, small.study, sent).saved).toEqual([sent[0]?.requestId]);
    expect(count("SELECT count(*) FROM events")).toBe(1);
  });

  test("on a theme that isn't there is refused with a sentence, and the others are saved", () => {
    const outcome = send(coderA, first, confirm("weather"), confirm("wage"));
    expect(outcome.refused[0]?.problem).toMatchObject({ code: "themeUnknown", values: { theme: "weather" } });
    expect(outcome.saved).toHaveLength(1);
  });

  test("on an answer of another study is refused", () => {
    expect(send(coderA, idOf(999), done).refused[0]?.problem.code).toBe("answerUnknown");
  });

  test("of a stranger throws and writes nothing", () => {
    expect(() => send(small.stranger, first, done)).toThrow(AccessRefused);
    expect(count("SELECT count(*) FROM events")).toBe(0);
  });

  test("of one coder is not in what the other reads", () => {
    send(coderA, first, confirm("wage"), done);
    expect(codingsOf(db, coderB, small.study, [first]).get(first)).toEqual({
      tags: {},
      state: "open",
      flagged: false,
    });
  });
});

describe("the final set", () => {
  test("is there once a coding is done, and gone when it is opened again", () => {
    send(coderA, first, confirm("wage"));
    expect(finalSet(first)).toBeUndefined();
    send(coderA, first, done);
    expect(finalSet(first)).toBe("2");
    send(coderA, first, { kind: "state", state: "open" });
    expect(finalSet(first)).toBeUndefined();
  });

  test("of done without a theme is the empty set", () => {
    send(coderA, first, done);
    expect(finalSet(first)).toBe("");
  });

  test("is unresolved while two finished codings differ", () => {
    send(coderA, first, confirm("wage"), done);
    send(coderB, first, confirm("hours"), done);
    expect(finalSet(first)).toBeNull();
    send(coderB, first, takeBack("hours"), confirm("wage"));
    expect(finalSet(first)).toBe("2");
  });

  test("follows a change of a finished coding", () => {
    send(coderA, first, done, confirm("wage"), confirm("hours"));
    expect(finalSet(first)).toBe("2,4");
  });
});

describe("kept totals", () => {
  const decision = fc.oneof(
    fc
      .tuple(
        fc.constantFrom("pay", "wage", "bonus", "hours"),
        fc.constantFrom("confirmed" as const, "rejected" as const, "none" as const),
      )
      .map(([theme, tag]): Decision => ({ kind: "tag", theme, tag, source: "manual" })),
    fc.constantFrom<"open" | "done">("open", "done").map((state): Decision => ({ kind: "state", state })),
    fc.boolean().map((flagged): Decision => ({ kind: "flag", flagged })),
  );

  test("equal a count of all rows after any decisions of two coders", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), fc.nat(2), decision), { maxLength: 40 }), (steps) => {
        for (const [coder, answer, step] of steps) {
          send(coder === 0 ? coderA : coderB, small.answers[answer] ?? first, step);
        }
        expect(keptTotals()).toEqual(countedTotals());
        expect(keptProgress()).toEqual(countedProgress());
      }),
      { numRuns: 30 },
    );
  });

  const keptTotals = () =>
    db.sqlite
      .prepare("SELECT attribute_id, value, outcome, answers FROM final_totals ORDER BY 1, 2, 3")
      .all();
  const countedTotals = () =>
    db.sqlite
      .prepare(
        `WITH outcomes AS (
           SELECT json_extract(respondents.attributes, '$[0]') AS value,
             CASE WHEN finals.answer_id IS NULL THEN 0 ELSE coalesce(finals.theme_set_id, -1) END AS outcome
           FROM answers JOIN respondents ON respondents.id = respondent_id
             LEFT JOIN finals ON finals.answer_id = answers.id)
         SELECT 0 AS attribute_id, '' AS value, outcome, count(*) AS answers FROM outcomes GROUP BY outcome
         UNION ALL
         SELECT (SELECT id FROM attributes), value, outcome, count(*) FROM outcomes GROUP BY value, outcome
         ORDER BY 1, 2, 3`,
      )
      .all();
  const keptProgress = () =>
    db.sqlite
      .prepare("SELECT member_id, done, flagged FROM coding_totals WHERE done + flagged > 0 ORDER BY 1")
      .all();
  const countedProgress = () =>
    db.sqlite
      .prepare(
        `SELECT member_id, sum(state = 'done') AS done, sum(flagged) AS flagged FROM codings
         GROUP BY member_id HAVING sum(state = 'done') + sum(flagged) > 0 ORDER BY 1`,
      )
      .all();
});
