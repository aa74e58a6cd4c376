import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csvLines, csvRow } from "./csv.ts";
import { attachment, safeFileName } from "./file-name.ts";
import { fromSpreadsheetSafe, toSpreadsheetSafe } from "./spreadsheet-safe.ts";

describe("csv", () => {
  test("quotes only what needs it, and doubles quotes", () => {
    expect(csvRow(["a", "b,c", 'say "no"', "two\nlines", ""])).toBe('a,"b,c","say ""no""","two\nlines",\r\n');
  });
  test("writes a single empty cell so that its row isn't lost", () => {
    expect(csvRow([""])).toBe('""\r\n');
  });
  test("starts with a byte order mark only if asked", () => {
    expect([...csvLines([["é"]], { withByteOrderMark: true })].join("")).toBe("\uFEFFé\r\n");
    expect([...csvLines([["é"]])].join("")).toBe("é\r\n");
  });
  test("is read back by another program cell for cell", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom('"', ",", "\r\n", "\n", '","', "'"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const text = [...csvLines(rows)].join("");
        const read = Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" }).data.slice(0, -1);
        expect(read).toEqual(rows);
      }),
    );
  });
});

describe("spreadsheet-safe text", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+SUM(A1)", "'+SUM(A1)"],
    ["-2+3", "'-2+3"],
    ["@cmd", "'@cmd"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["＝1+1", "'＝1+1"],
    ["'=1", "''=1"],
    ["''-5", "'''-5"],
  ])("puts an apostrophe before %j", (text, safe) => {
    expect(toSpreadsheetSafe(text)).toBe(safe);
    expect(fromSpreadsheetSafe(safe)).toBe(text);
  });
  test.each(["-5", "+3,2", "-0.25", "'s avonds", "a=b", "", "' =1"])("leaves %j as it is", (text) => {
    expect(toSpreadsheetSafe(text)).toBe(text);
    expect(fromSpreadsheetSafe(text)).toBe(text);
  });
  test("comes back exactly, whatever the text", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."'=+-@\t\r\n5,.1 a＝") }),
    );
    fc.assert(
      fc.property(text, (x) => {
        expect(fromSpreadsheetSafe(toSpreadsheetSafe(x))).toBe(x);
      }),
      { numRuns: 2_000 },
    );
  });
  test("never starts as a formula does", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."'=+-@\t\r\n5,.1 a") }), (x) => {
        expect(toSpreadsheetSafe(x)).toMatch(/^(?![=+\-@\t\r\n])|^[+-]\d+([.,]\d+)?$/);
      }),
    );
  });
});

describe("names of downloads", () => {
  test("keep letters of every language and lose what a file can't be called", () => {
    expect(safeFileName("Étude 1: loon/werk?", "csv")).toBe("Étude 1 loon werk.csv");
    expect(safeFileName("../../etc/passwd\r\nX: y", "csv")).toBe("etc passwd X y.csv");
    expect(safeFileName("\u202egnp.exe", "svg")).toBe("gnp.exe.svg");
    expect(safeFileName("nul", "csv")).toBe("file nul.csv");
    expect(safeFileName("???", "csv")).toBe("file.csv");
  });
  test("give a header of ASCII only, whatever the name", () => {
    expect(attachment("Étude (1).csv")).toBe(
      "attachment; filename=\"Etude (1).csv\"; filename*=UTF-8''%C3%89tude%20%281%29.csv",
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(attachment(safeFileName(text, "csv"))).toMatch(/^[ -~]+$/);
      }),
    );
  });
});
