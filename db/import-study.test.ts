import { describe, expect, test } from "vitest";
import type { MemberId } from "../lib/ids.ts";
import { type Problem, problemText } from "../lib/problems/index.ts";
import { bytesSource, csvRows, peekCsv, type RowSource } from "../lib/readers/index.ts";
import type { VerbatimDatabase } from "./client.ts";
import { readCodebook } from "./codebook.ts";
import { type ImportOptions, type ImportPlan, type ImportReport, importStudy } from "./import-study.ts";
import { memberNamed, roleOf } from "./members.ts";
import { temporaryDatabase } from "./temporary-database.ts";

const plan: ImportPlan = {
  ...{ name: "Survey", language: "en", id: "id", attributes: ["group"], weight: null, codebook: null },
  questions: [{ column: "why", wording: "Why is that?" }],
  skipDuplicates: false,
};

async function rowsOf(content: string): Promise<RowSource> {
  const source = bytesSource("file.csv", Buffer.from(content));
  const peek = await peekCsv(source);
  if (!peek.ok) throw new Error(problemText(peek.problem, "en"));
  return csvRows(source, peek.value);
}

interface Outcome {
  readonly db: VerbatimDatabase;
  readonly owner: MemberId;
  readonly report: ImportReport | undefined;
  readonly problem: Problem | undefined;
}

async function importText(
  content: string,
  change: Partial<ImportPlan> = {},
  options: ImportOptions = {},
  db = temporaryDatabase(),
): Promise<Outcome> {
  const owner = memberNamed(db, "Owner").id;
  const result = await importStudy(db, owner, { ...plan, ...change }, await rowsOf(content), options);
  return {
    ...{ db, owner },
    report: result.ok ? result.value : undefined,
    problem: result.ok ? undefined : result.problem,
  };
}

const all = (db: VerbatimDatabase, sql: string) => db.sqlite.prepare(sql).raw().all();
const count = (db: VerbatimDatabase, table: string) =>
  Number(db.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
const tables = [
  "studies",
  "study_members",
  "questions",
  "attributes",
  "respondents",
  "answers",
  "themes",
  "final_totals",
  "events",
];

function expectNothing(db: VerbatimDatabase): void {
  for (const table of tables) expect(count(db, table), table).toBe(0);
}

const small = 'id,group,why\nR1,a,"Good,\n  really"\nR2,b,\nR3,a,   \nR4,,Bad\nR5,a,Bad\n';

describe("an import", () => {
  test("stores respondents, attributes and answers exactly, and no empty answers", async () => {
    const { db } = await importText(small);
    expect(all(db, "SELECT external_id, weight, attributes FROM respondents ORDER BY id")).toEqual([
      ["R1", null, '["a"]'],
      ["R2", null, '["b"]'],
      ["R3", null, '["a"]'],
      ["R4", null, "[null]"],
      ["R5", null, '["a"]'],
    ]);
    expect(
      all(
        db,
        `SELECT external_id, position, text FROM answers JOIN respondents ON respondents.id = respondent_id
         ORDER BY position`,
      ),
    ).toEqual([
      ["R1", 1, "Good,\n  really"],
      ["R4", 2, "Bad"],
      ["R5", 3, "Bad"],
    ]);
    expect(all(db, "SELECT name, wording, answers FROM questions")).toEqual([["why", "Why is that?", 3]]);
  });

  test("reports what came in, stores the report, and appends one event", async () => {
    const { db, report } = await importText(small);
    expect(report).toMatchObject({
      ...{ name: "Survey", respondents: 5, refused: 0, refusedRows: [], warnings: [] },
      questions: [{ name: "why", answers: 3, empty: 2, identical: 1 }],
    });
    const study = db.sqlite
      .prepare<[], { state: string; respondents: number; report: string }>(
        "SELECT state, respondents, import_report AS report FROM studies",
      )
      .get();
    expect(study).toMatchObject({ state: "ready", respondents: 5 });
    expect(JSON.parse(study?.report ?? "")).toEqual(report);
    expect(all(db, "SELECT kind FROM events")).toEqual([["study.import"]]);
  });

  test("keeps totals in all and per value of each attribute", async () => {
    const { db } = await importText(small);
    expect(all(db, "SELECT attribute_id, value, outcome, answers FROM final_totals")).toEqual([
      [0, "", 0, 3],
      [1, "", 0, 1],
      [1, "a", 0, 2],
    ]);
  });

  test("makes the acting member owner", async () => {
    const { db, owner, report } = await importText(small);
    expect(report && roleOf(db, report.study, owner)).toBe("owner");
  });

  test("takes several questions, each with its own positions and counts", async () => {
    const { db, report } = await importText("id,q1,q2\n1,a,\n2,,b\n3,c,d\n", {
      questions: [
        { column: "q1", wording: "One?" },
        { column: "q2", wording: "Two?" },
      ],
      attributes: [],
    });
    expect(report?.questions).toEqual([
      { name: "q1", answers: 2, empty: 1, identical: 0 },
      { name: "q2", answers: 2, empty: 1, identical: 0 },
    ]);
    expect(all(db, "SELECT question_id, position, text FROM answers ORDER BY 1, 2")).toEqual([
      [1, 1, "a"],
      [1, 2, "c"],
      [2, 1, "b"],
      [2, 2, "d"],
    ]);
  });

  test("takes the row numbers as ids if no column is chosen", async () => {
    const { db } = await importText("why,group\nGood,a\n\nBad,b\n", { id: null });
    expect(all(db, "SELECT external_id FROM respondents ORDER BY id")).toEqual([["1"], ["2"]]);
  });

  test("comes in whole over many transactions, beside another study", async () => {
    const rows = Array.from(
      { length: 25_123 },
      (_, index) => `R${index},${index % 300},text ${index % 20_000}`,
    );
    const { db } = await importText(small);
    const { report } = await importText(`id,group,why\n${rows.join("\n")}\n`, { name: "Large" }, {}, db);
    expect(report?.questions).toEqual([{ name: "why", answers: 25_123, empty: 0, identical: 5_123 }]);
    expect(
      all(
        db,
        `SELECT count(*), min(position), max(position), sum(text = 'text ' || (substr(external_id, 2) % 20000))
         FROM answers JOIN respondents ON respondents.id = respondent_id WHERE study_id = 2`,
      ),
    ).toEqual([[25_123, 1, 25_123, 25_123]]);
    expect(all(db, "SELECT name, tabulated FROM attributes WHERE study_id = 2")).toEqual([["group", 0]]);
    expect(all(db, "SELECT * FROM pragma_foreign_key_check")).toEqual([]);
  });

  test("brings a codebook along", async () => {
    const theme = {
      ...{
        id: "pay",
        parent: null,
        position: 0,
        number: 1,
        name: { en: "Pay" },
        definition: {},
        useWhen: "",
      },
      ...{ doNotUseWhen: "", example: "", colour: "#0072b2", keywords: { en: ["pay"] } },
    };
    const { db, report } = await importText(small, { codebook: { languages: ["en"], themes: [theme] } });
    expect(report && readCodebook(db, report.study).themes).toEqual([theme]);
  });

  test("tells its progress in bytes, and its study before it is visible", async () => {
    const progress: (readonly [number, number])[] = [];
    const states: unknown[] = [];
    const db = temporaryDatabase();
    await importText(
      small,
      {},
      {
        onProgress: (done, total) => progress.push([done, total]),
        onStudy: (study) =>
          states.push(db.sqlite.prepare("SELECT state FROM studies WHERE id = ?").pluck().get(study)),
      },
      db,
    );
    expect(progress.at(-1)).toEqual([small.length, small.length]);
    expect(states).toEqual(["importing"]);
  });
});

describe("rows that are not as they should be", () => {
  test("a respondent who was there already refuses the file, with both rows, and leaves nothing", async () => {
    const { db, problem } = await importText("id,group,why\nR1,a,x\nR2,a,y\nR1,b,z\n");
    expect(problem && problemText(problem, "en")).toContain(
      "file.csv, row 3: respondent “R1” was already in row 1",
    );
    expectNothing(db);
  });

  test("or, if duplicates are to be skipped, refuses these rows only and lists the first 100", async () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => `R${index % 11_000},a,text ${index}`);
    const { report, db } = await importText(`id,group,why\n,a,x\n${rows.join("\n")}\n`, {
      skipDuplicates: true,
    });
    expect(report).toMatchObject({ respondents: 11_000, refused: 1_001 });
    expect(report?.refusedRows).toHaveLength(100);
    expect(report?.refusedRows.slice(0, 2)).toEqual([
      { row: 1, problem: { code: "rowWithoutId", values: { row: 1 } } },
      { row: 11_002, problem: { code: "rowDuplicate", values: { row: 11_002, id: "R0", earlier: 2 } } },
    ]);
    expect(count(db, "respondents")).toBe(11_000);
  });

  test("a row with too many cells is refused, one with too few has empty cells and is counted", async () => {
    const { report } = await importText("id,group,why\nR1,a,x\nR2,a,x,y\nR3\n");
    expect(report).toMatchObject({ respondents: 2, refused: 1, questions: [{ answers: 1, empty: 1 }] });
    expect(report?.refusedRows[0]?.problem.code).toBe("rowTooLong");
    expect(report?.warnings).toEqual([{ code: "rowsShort", values: { count: 1, row: 3 } }]);
  });

  test("a weight may have a decimal comma; one that is no number comes in as none, with a warning", async () => {
    const { db, report } = await importText('id,w,why\n1,"0,85",a\n2,1.5,b\n3,heavy,c\n4,,d\n', {
      ...{ weight: "w", attributes: [] },
    });
    expect(all(db, "SELECT weight FROM respondents ORDER BY id")).toEqual([[0.85], [1.5], [null], [null]]);
    expect(report?.warnings).toEqual([
      { code: "weightsUnreadable", values: { column: "w", count: 1, row: 3, value: "heavy" } },
    ]);
  });

  test("a file of which no row can come in is a problem", async () => {
    const { db, problem } = await importText("id,group,why\n,a,x\n,b,y\n");
    expect(problem?.code).toBe("importNothing");
    expectNothing(db);
  });
});

describe("an import that can't be", () => {
  test.each([
    [
      "an unknown column",
      { attributes: ["groep"] },
      "file.csv has no column “groep”. Its columns are: “id”, “group”, “why”.",
    ],
    ["a column with two roles", { weight: "group" }, "The column “group” is given two roles."],
    ["no question", { questions: [] }, "Choose at least one question"],
    ["no name", { name: "  " }, "The study has no name."],
  ])("for %s changes nothing", async (_, change, sentence) => {
    const { db, problem } = await importText(small, change);
    expect(problem && problemText(problem, "en")).toContain(sentence);
    expectNothing(db);
  });

  test("for a name that two columns have says which names to use", async () => {
    const { problem } = await importText("id,answer,answer\n1,a,b\n", {
      ...{ questions: [{ column: "answer", wording: "" }], attributes: [] },
    });
    expect(problem && problemText(problem, "en")).toContain(
      "Use one of the names “answer (1)”, “answer (2)”.",
    );
  });

  test("for a study's name that is taken leaves the other study alone", async () => {
    const { db } = await importText(small);
    const { problem } = await importText(small, {}, {}, db);
    expect(problem).toEqual({ code: "studyNameTaken", values: { study: "Survey" } });
    expect(count(db, "answers")).toBe(3);
  });

  test("for a codebook that isn't one changes nothing", async () => {
    const theme = {
      ...{
        id: "pay",
        parent: "none",
        position: 0,
        number: null,
        name: { en: "Pay" },
        definition: {},
        useWhen: "",
      },
      ...{ doNotUseWhen: "", example: "", colour: "#0072b2", keywords: {} },
    };
    const { db, problem } = await importText(small, { codebook: { languages: ["en"], themes: [theme] } });
    expect(problem?.code).toBe("themeParentUnknown");
    expectNothing(db);
  });

  test("when cancelled leaves nothing", async () => {
    const { db, problem } = await importText(small, {}, { isCancelled: () => true });
    expect(problem).toEqual({ code: "importCancelled", values: { study: "Survey" } });
    expectNothing(db);
  });

  test("for a quote that never closes, far down, leaves nothing", async () => {
    const { db, problem } = await importText(`id,group,why\n${filler(90_000)}\nX,a,"open\n`);
    expect(problem).toMatchObject({ code: "quoteUnclosed", values: { row: 90_001, column: 3 } });
    expectNothing(db);
  });

  test("for an error of the reader removes what came in, and throws it", async () => {
    const db = temporaryDatabase();
    const source: RowSource = {
      ...(await rowsOf(small)),
      async *batches() {
        yield { ok: true, value: { rows: [["R1", "a", "x"]], bytesDone: 10, warnings: [] } };
        throw new Error("The disk was taken out.");
      },
    };
    await expect(importStudy(db, memberNamed(db, "Owner").id, plan, source)).rejects.toThrow("taken out");
    expectNothing(db);
  });
});

function filler(rows: number): string {
  return Array.from({ length: rows }, (_, index) => `R${index},a,text`).join("\n");
}
