import { expect, test } from "vitest";
import { success } from "../lib/result.ts";
import { codingsOf } from "./codings.ts";
import { memberNamed } from "./members.ts";
import { type CodingRow, recordCodings } from "./record-codings.ts";
import { smallStudy } from "./small-study.ts";
import { temporaryDatabase } from "./temporary-database.ts";

function setUp() {
  const db = temporaryDatabase();
  const small = smallStudy(db);
  const record = (...rows: Omit<CodingRow, "row">[]) =>
    recordCodings(db, small.owner, small.study, "Bea", "bea.csv", async function* () {
      yield success(rows.map((row, index) => ({ ...row, row: index + 1 })));
    });
  const codings = () =>
    [...codingsOf(db, memberNamed(db, "Bea").id, small.study, small.answers).values()].map(
      ({ tags, state }) => ({
        tags,
        state,
      }),
    );
  const events = () => db.sqlite.prepare("SELECT count(*) FROM events").pluck().get();
  return { db, small, record, codings, events };
}

const row = (respondent: string, ...themes: string[]) => ({ respondent, question: "Q1", themes });

test("records what the file says as done, also without a theme", async () => {
  const { record, codings } = setUp();
  expect(await record(row("R1", "wage", "hours"), row("R2"))).toEqual(success({ answers: 2, changed: 2 }));
  expect(codings()).toEqual([
    { tags: { wage: "confirmed", hours: "confirmed" }, state: "done" },
    { tags: {}, state: "done" },
    { tags: {}, state: "open" },
  ]);
});

test("takes back what a second file doesn't confirm, and writes nothing for what is the same", async () => {
  const { record, codings, events } = setUp();
  await record(row("R1", "wage"), row("R2", "hours"));
  const before = Number(events());
  expect(await record(row("R1", "bonus"), row("R2", "hours"))).toEqual(success({ answers: 2, changed: 1 }));
  expect(codings()[0]?.tags).toEqual({ bonus: "confirmed" });
  expect(Number(events()) - before).toBe(2);
});

test.each([
  [row("R9", "wage"), "codingAnswerUnknown", { row: 2, respondent: "R9" }],
  [row("R2", "weather"), "codingThemeUnknown", { row: 2, theme: "weather" }],
  [
    { respondent: "R2", question: "Q7", themes: [] },
    "codingQuestionUnknown",
    { question: "Q7", names: "Q1" },
  ],
])("changes nothing if a later row is wrong: %j", async (wrong, code, values) => {
  const { record, events } = setUp();
  const before = events();
  expect(await record(row("R1", "wage"), wrong)).toMatchObject({ ok: false, problem: { code, values } });
  expect(events()).toBe(before);
});
