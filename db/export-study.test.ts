import { createHash } from "node:crypto";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { fromSpreadsheetSafe } from "../lib/writers/index.ts";
import type { VerbatimDatabase } from "./client.ts";
import { decide } from "./codings.ts";
import { type ExportOptions, type ExportSummary, exportStudy, previewExport } from "./export-study.ts";
import { frequenciesOf } from "./frequencies.ts";
import { AccessRefused } from "./members.ts";
import { type SmallStudy, smallStudy } from "./small-study.ts";
import { temporaryDatabase } from "./temporary-database.ts";

const plain: ExportOptions = { withText: true, withByteOrderMark: false };
const texts = ["Low wage", "=SUM(A1)", '\'@ "hm",\r\nyes', "Open", "Disputed"];

let request = 0;

function codedStudy() {
  const db = temporaryDatabase();
  const study = smallStudy(db, texts);
  const [a, b] = study.coders;
  finish(db, study, a, 0, ["wage"]);
  finish(db, study, a, 1, []);
  finish(db, study, a, 2, ["pay", "hours"]);
  finish(db, study, a, 4, ["hours"]);
  finish(db, study, b, 4, []);
  return { db, study };
}

function finish(
  db: VerbatimDatabase,
  study: SmallStudy,
  coder: SmallStudy["owner"],
  index: number,
  themes: readonly string[],
) {
  const answer = study.answers[index] ?? study.answers[0];
  if (answer === undefined) throw new RangeError("No answers.");
  const tags = themes.map((theme) => ({ kind: "tag", theme, tag: "confirmed", source: "manual" }) as const);
  decide(
    db,
    coder,
    study.study,
    [...tags, { kind: "state", state: "done" } as const].map((decision) => ({
      ...{ requestId: `e${request++}`, answer, decision },
    })),
  );
}

function exported(db: VerbatimDatabase, study: SmallStudy, options: ExportOptions = plain) {
  let summary: ExportSummary | undefined;
  const chunks = exportStudy(db, study.owner, study.study, options, (done) => {
    summary = done;
  });
  const bytes = Buffer.concat([...chunks]);
  return { bytes, text: bytes.toString("utf8"), summary };
}

function exportEvents(db: VerbatimDatabase): unknown[] {
  return db.sqlite
    .prepare<[], string>("SELECT payload FROM events WHERE kind = 'export.write'")
    .pluck()
    .all()
    .map((payload) => JSON.parse(payload));
}

describe("the export of a study", () => {
  test("has one row a respondent in the order of the file, with the state of each answer", () => {
    const { db, study } = codedStudy();
    expect(exported(db, study).text).toBe(
      [
        "respondent_id,group,Q1,Q1__coding_state,Q1__pay,Q1__wage,Q1__bonus,Q1__hours",
        "R1,a,Low wage,done,1,1,0,0",
        "R2,b,'=SUM(A1),done,0,0,0,0",
        'R3,a,"\'\'@ ""hm"",\r\nyes",done,1,0,0,1',
        "R4,b,Open,open,,,,",
        "R5,a,Disputed,unresolved,,,,",
        "",
      ].join("\r\n"),
    );
  });
  test("gives back each text exactly", () => {
    const { db, study } = codedStudy();
    const { data } = Papa.parse<Record<string, string>>(exported(db, study).text, {
      ...{ header: true, skipEmptyLines: true, newline: "\r\n" },
    });
    expect(data.map((row) => fromSpreadsheetSafe(row.Q1 ?? ""))).toEqual(texts);
  });
  test("agrees with the frequencies, theme by theme", () => {
    const { db, study } = codedStudy();
    const { data } = Papa.parse<Record<string, string>>(exported(db, study).text, { header: true });
    const result = frequenciesOf(db, study.owner, study.question);
    if (!result.ok) throw new Error(result.problem.code);
    for (const { theme, n } of result.value.themes) {
      expect(data.filter((row) => row[`Q1__${theme}`] === "1")).toHaveLength(n);
    }
    expect(data.filter((row) => row.Q1__coding_state === "done")).toHaveLength(result.value.base.coded);
  });
  test("leaves out the texts and marks the encoding if so asked", () => {
    const { db, study } = codedStudy();
    const { text } = exported(db, study, { withText: false, withByteOrderMark: true });
    expect(text.startsWith("\uFEFFrespondent_id,group,Q1__coding_state,")).toBe(true);
    expect(text).not.toContain("wage,done");
  });
  test("has weights only in a study with weights, and an empty cell for an attribute without a value", () => {
    const { db, study } = codedStudy();
    db.sqlite.exec("UPDATE respondents SET weight = 0.88, attributes = '[null]' WHERE external_id = 'R1'");
    const [header, first, second] = exported(db, study).text.split("\r\n");
    expect(header).toContain("respondent_id,group,weight,Q1");
    expect(first).toContain("R1,,0.88,Low wage");
    expect(second).toContain("R2,b,,");
  });
  test("is logged with its SHA-256, once it is whole", () => {
    const { db, study } = codedStudy();
    const { bytes, summary } = exported(db, study);
    expect(summary).toEqual({
      ...{ format: "csv", withText: true, withByteOrderMark: false, respondents: 5, codebookVersion: 0 },
      ...{ bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") },
    });
    expect(exportEvents(db)).toEqual([summary]);
  });
  test("is not logged when it was stopped, and lets the database go", () => {
    const { db, study } = codedStudy();
    const chunks = exportStudy(db, study.owner, study.study, plain);
    chunks.next();
    chunks.return();
    expect(exportEvents(db)).toEqual([]);
  });
  test("shows one state of the data, whatever is coded while it runs", () => {
    const { db, study } = codedStudy();
    const chunks = exportStudy(db, study.owner, study.study, plain);
    chunks.next();
    finish(db, study, study.coders[0], 3, ["hours"]);
    expect(Buffer.concat([...chunks]).toString()).toContain("R4,b,Open,open,,,,");
    expect(exported(db, study).text).toContain("R4,b,Open,done,0,0,0,1");
  });
  test("holds the respondents of one study only, also where two are mixed in the file of the database", () => {
    const { db, study } = codedStudy();
    db.sqlite.exec(
      `INSERT INTO studies (name, language, state, created_at) VALUES ('Other', 'en', 'ready', 0);
       INSERT INTO respondents (study_id, external_id, attributes) VALUES (2, 'X1', '[]');
       INSERT INTO respondents (study_id, external_id, attributes) VALUES (1, 'R6', '["b"]');`,
    );
    const ids = exported(db, study)
      .text.split("\r\n")
      .map((line) => line.split(",")[0]);
    expect(ids).not.toContain("X1");
    expect(ids).toContain("R6");
  });
  test("has a preview of its first rows, for whoever may export", () => {
    const { db, study } = codedStudy();
    const preview = previewExport(db, study.owner, study.study, 2);
    expect(preview.columns[2]).toBe("Q1");
    expect(preview.textColumns).toEqual([2]);
    expect(preview.rows).toEqual([
      ["R1", "a", "Low wage", "done", "1", "1", "0", "0"],
      ["R2", "b", "'=SUM(A1)", "done", "0", "0", "0", "0"],
    ]);
  });
  test("is refused at once to coders and strangers", () => {
    const { db, study } = codedStudy();
    for (const refused of [study.coders[0], study.stranger]) {
      expect(() => exportStudy(db, refused, study.study, plain)).toThrow(AccessRefused);
      expect(() => previewExport(db, refused, study.study, 2)).toThrow(AccessRefused);
    }
  });
});
