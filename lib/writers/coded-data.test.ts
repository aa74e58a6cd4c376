import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CodedDataForm, type CodedRespondent, codedDataWriter } from "./coded-data.ts";
import { csvRow } from "./csv.ts";

const form: CodedDataForm = {
  attributes: ["age"],
  hasWeight: true,
  questions: ["Q"],
  themes: [
    { id: "pay", parent: null },
    { id: "wage", parent: "pay" },
    { id: "hours", parent: null },
  ],
  withText: true,
};

const respondent = (final: "open" | "unresolved" | readonly string[] | undefined): CodedRespondent => ({
  ...{ id: "R1", attributes: ["45-54"], weight: 0.88 },
  answers: [final === undefined ? undefined : { text: "Low wage", final }],
});

describe("a coded data set", () => {
  test("has a column for the id, attributes, weight, and per question text, state and themes", () => {
    expect(codedDataWriter(form).columns).toEqual([
      "respondent_id",
      "age",
      "weight",
      "Q",
      "Q__coding_state",
      "Q__pay",
      "Q__wage",
      "Q__hours",
    ]);
  });
  test.each([
    [["wage"], "done,1,1,0"],
    [["pay"], "done,1,0,0"],
    [[], "done,0,0,0"],
    [["gone"], "done,0,0,0"],
    ["open" as const, "open,,,"],
    ["unresolved" as const, "unresolved,,,"],
  ])("tells a coded answer from one that isn't: %j is %s", (final, cells) => {
    expect(codedDataWriter(form).line(respondent(final))).toBe(`R1,45-54,0.88,Low wage,${cells}\r\n`);
  });
  test("leaves all cells of a question empty where the respondent gave no answer", () => {
    expect(codedDataWriter(form).line(respondent(undefined))).toBe("R1,45-54,0.88,,,,,\r\n");
  });
  test("leaves out texts and weight if so asked, and marks the columns with texts", () => {
    const writer = codedDataWriter({ ...form, withText: false, hasWeight: false });
    expect(writer.columns.slice(0, 3)).toEqual(["respondent_id", "age", "Q__coding_state"]);
    expect(writer.line(respondent(["hours"]))).toBe("R1,45-54,done,0,0,1\r\n");
    expect(codedDataWriter(form).textColumns).toEqual([3]);
    expect(writer.textColumns).toEqual([]);
  });
  test("tells columns of one name apart; the generated ones keep theirs", () => {
    const { columns } = codedDataWriter({
      ...form,
      attributes: ["respondent_id", "weight", "weight_2", "Q__pay"],
      questions: ["Q", "Q__wage"],
    });
    expect(new Set(columns).size).toBe(columns.length);
    expect(columns.slice(0, 6)).toEqual([
      "respondent_id",
      "respondent_id_2",
      "weight_3",
      "weight_2",
      "Q__pay_2",
      "weight",
    ]);
    expect(columns).toContain("Q__wage_2");
    expect(columns).toContain("Q__wage__coding_state");
  });
  test("writes no text that a spreadsheet would run, in any cell", () => {
    const line = codedDataWriter({ ...form, themes: [] }).line({
      ...{ id: "=1", attributes: ["@x"], weight: null },
      answers: [{ text: '=HYPERLINK("a")', final: "open" }],
    });
    expect(line).toBe(`'=1,'@x,,"'=HYPERLINK(""a"")",open\r\n`);
  });
  test("has the same cells in a preview as in its file", () => {
    const final = fc.oneof(
      fc.constantFrom("open" as const, "unresolved" as const),
      fc.subarray(["pay", "wage", "hours"]),
    );
    const answer = fc.option(fc.record({ text: fc.string(), final }), { nil: undefined });
    fc.assert(
      fc.property(fc.boolean(), fc.nat(3), fc.array(answer, { maxLength: 3 }), (withText, count, answers) => {
        const questions = answers.map((_, index) => `Q${index}`);
        const themes = form.themes.slice(0, count);
        const writer = codedDataWriter({ ...form, withText, questions, themes });
        const row = { ...respondent(undefined), answers };
        expect(csvRow(writer.cells(row))).toBe(writer.line(row));
        expect(writer.cells(row)).toHaveLength(writer.columns.length);
      }),
    );
  });
});
