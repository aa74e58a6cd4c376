import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesSource } from "../readers/byte-source.ts";
import { anyCodebook } from "./arbitrary.ts";
import { parseCodebookCsv } from "./read-csv.ts";
import { readCodebookFile } from "./read-file.ts";
import type { Codebook, Theme } from "./theme.ts";
import { codebookCsv } from "./write-csv.ts";
import { codebookJson } from "./write-json.ts";

/** What CSV can tell apart: an empty text is none, keywords have no space around them. */
function asCsvHasIt(codebook: Codebook): readonly Theme[] {
  return codebook.themes.map((theme) => ({
    ...theme,
    definition: Object.fromEntries(Object.entries(theme.definition).filter(([, text]) => text !== "")),
    keywords: Object.fromEntries(
      Object.entries(theme.keywords)
        .map(([language, list]) => [language, list.map((keyword) => keyword.trim())] as const)
        .filter(([, list]) => list.length > 0),
    ),
  }));
}

function parsed(text: string) {
  const codebook = parseCodebookCsv(text, "book.csv");
  if (!codebook.ok) throw new Error(JSON.stringify(codebook.problem));
  return codebook.value;
}

test("any codebook comes back with its texts, formulas, quotes and line ends included", () => {
  fc.assert(
    fc.property(anyCodebook, (codebook) => {
      expect(parsed(codebookCsv(codebook)).themes).toEqual(asCsvHasIt(codebook));
    }),
  );
});

const theme: Theme = {
  ...{ id: "pay", parent: null, position: 0, number: 10, name: { nl: "Loon", en: "=HYPERLINK(1)" } },
  ...{ definition: {}, useWhen: 'a, "b"\nc', doNotUseWhen: "-", example: "'=1", colour: "#0072b2" },
  keywords: { nl: ["loon", "a|b", "c\\"], en: [] },
};

test("is one row a theme, harmless in a spreadsheet", () => {
  const csv = codebookCsv({ languages: ["nl", "en"], themes: [theme] });
  expect(csv).toBe(
    "\uFEFFid,parent,number,name_nl,name_en,definition_nl,definition_en,use_when,do_not_use_when,example," +
      "keywords_nl,keywords_en,colour\r\n" +
      'pay,,10,Loon,\'=HYPERLINK(1),,,"a, ""b""\nc",\'-,\'\'=1,loon|a\\|b|c\\\\,,#0072b2\r\n',
  );
  expect(parsed(csv).themes).toEqual([{ ...theme, keywords: { nl: ["loon", "a|b", "c\\"] } }]);
});

test("is read as a spreadsheet saves it: semicolons, columns in another order, capitals, no colour", () => {
  const { languages, themes } = parsed("Name_nl;ID;Parent\nWerk;work;\nLoon;pay;work\n");
  expect(languages).toEqual(["nl"]);
  expect(themes.map(({ id, parent, name }) => [id, parent, name.nl])).toEqual([
    ["work", null, "Werk"],
    ["pay", "work", "Loon"],
  ]);
});

test.each([
  ["name_nl\nLoon", "codebookColumnMissing", { column: "id" }],
  ["id,number\npay,1", "codebookColumnMissing", { column: "name_nl" }],
  ["id,name_nl,wage\npay,Loon,1", "codebookColumnUnknown", { column: "wage" }],
  ["id,name_nl,id\npay,Loon,1", "codebookColumnTwice", { column: "id" }],
  ["id,name_nl\npay,Loon,1", "codebookRowTooLong", { place: "book.csv:2" }],
  ['id,name_nl\npay,"Loon', "codebookQuoteOpen", { row: 2 }],
  ["id,name_nl,number\npay,Loon,ten", "themeNumberBad", { place: "book.csv:2", theme: "pay", number: "ten" }],
  ["id,name_nl\npay,Loon\npay,Geld", "themeIdTaken", { place: "book.csv:3", theme: "pay" }],
  ["id,name_nl\npay,Loon\n,Geld", "themeIdBad", { place: "book.csv:3" }],
  ["id,name_nl\npay,", "themeNameMissing", { place: "book.csv:2", theme: "pay" }],
  ["", "codebookColumnMissing", { file: "book.csv" }],
])("%j is refused: %s %j", (text, code, values) => {
  expect(parseCodebookCsv(text, "book.csv")).toMatchObject({ ok: false, problem: { code, values } });
});

test("a file is read by its extension, in the encoding that it has", async () => {
  const codebook: Codebook = {
    languages: ["nl"],
    themes: [{ ...theme, name: { nl: "Loon €" }, keywords: {} }],
  };
  const utf16 = Buffer.from(codebookCsv(codebook), "utf16le");
  expect(await readCodebookFile(bytesSource("book.CSV", utf16))).toEqual({ ok: true, value: codebook });
  const json = Buffer.from(codebookJson(codebook));
  expect(await readCodebookFile(bytesSource("book.json", json))).toEqual({ ok: true, value: codebook });
});

test.each([
  ["book.txt", Buffer.from("{}"), "codebookExtension"],
  ["book.json", Buffer.alloc(5 * 1024 * 1024 + 1, " "), "codebookFileTooLarge"],
  ["book.json", Buffer.from(""), "fileEmpty"],
  ["book.json", Buffer.from(`${"x".repeat(100)}\0`), "fileBinary"],
])("%s with these bytes is refused", async (name, bytes, code) => {
  expect(await readCodebookFile(bytesSource(name, bytes))).toMatchObject({ ok: false, problem: { code } });
});
