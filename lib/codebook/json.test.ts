import fc from "fast-check";
import { expect, test } from "vitest";
import { anyCodebook } from "./arbitrary.ts";
import { jsonFault } from "./json-fault.ts";
import { parseCodebookJson } from "./read-json.ts";
import { codebookJson } from "./write-json.ts";

function parsed(text: string) {
  const codebook = parseCodebookJson(text, "book.json");
  if (!codebook.ok) throw new Error(JSON.stringify(codebook.problem));
  return codebook.value;
}

const fileOf = (...themes: unknown[]) => JSON.stringify({ version: 1, languages: ["nl"], themes });
const pay = { id: "pay", name: { nl: "Loon" } };

test("any codebook comes back as it was", () => {
  fc.assert(
    fc.property(anyCodebook, (codebook) => {
      expect(parsed(codebookJson(codebook))).toEqual(codebook);
      expect(codebookJson(parsed(codebookJson(codebook)))).toBe(codebookJson(codebook));
    }),
  );
});

test("themes may come before their parents; the tree is put in order, the file's order is kept", () => {
  const text = fileOf({ id: "b", parent: "a", name: { nl: "B" } }, { id: "a", name: { nl: "A" } });
  const codebook = parsed(text);
  expect(codebook.themes.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(JSON.parse(codebookJson(codebook)).themes.map(({ id }: { id: string }) => id)).toEqual(["b", "a"]);
});

test("a theme without a colour gets its net's; a file may begin with a byte order mark", () => {
  const codebook = parsed(
    `\uFEFF${fileOf({ ...pay, colour: "#123456" }, { ...pay, id: "x", parent: "pay" })}`,
  );
  expect(codebook.themes.map(({ colour }) => colour)).toEqual(["#123456", "#123456"]);
});

test.each([
  [fileOf(pay, pay), "themeIdTaken", { theme: "pay" }],
  [fileOf({ ...pay, id: "" }), "themeIdBad", {}],
  [fileOf({ ...pay, id: "__proto__" }), "themeIdBad", {}],
  [fileOf({ ...pay, id: "a|b" }), "themeIdBad", {}],
  [fileOf({ ...pay, id: 3 }), "themeFieldMalformed", { theme: "#1", field: "id" }],
  [fileOf({ ...pay, parent: "gone" }), "themeParentUnknown", { theme: "pay", parent: "gone" }],
  [fileOf({ ...pay, parent: "pay" }), "themeCycle", { theme: "pay" }],
  [fileOf({ ...pay, parent: "b" }, { ...pay, id: "b", parent: "pay" }), "themeCycle", { theme: "pay" }],
  [
    fileOf({ ...pay, number: 1 }, { ...pay, id: "b", number: 1 }),
    "themeNumberTaken",
    { theme: "b", other: "pay" },
  ],
  [fileOf({ ...pay, number: -1 }), "themeNumberBad", { theme: "pay", number: -1 }],
  [fileOf({ ...pay, number: "10" }), "themeNumberBad", { theme: "pay", number: '"10"' }],
  [fileOf({ ...pay, colour: "blue" }), "themeColourBad", { theme: "pay", colour: "blue" }],
  [fileOf({ id: "pay" }), "themeNameMissing", { theme: "pay" }],
  [fileOf({ ...pay, name: { nl: "" } }), "themeNameMissing", { theme: "pay" }],
  [fileOf({ ...pay, name: "Loon" }), "themeFieldMalformed", { theme: "pay", field: "name" }],
  [fileOf({ ...pay, keywords: ["loon"] }), "themeFieldMalformed", { theme: "pay", field: "keywords" }],
  [
    fileOf({ ...pay, keywords: { nl: ["loon", ""] } }),
    "themeFieldMalformed",
    { theme: "pay", field: "keywords" },
  ],
  [fileOf({ ...pay, keyword: [] }), "themeFieldUnknown", { theme: "pay", field: "keyword" }],
  [fileOf({ ...pay, use_when: null }), "themeFieldMalformed", { theme: "pay", field: "use_when" }],
  [fileOf("pay"), "codebookForm", { field: "themes #1" }],
  ["[]", "codebookForm", { field: "themes" }],
  ['{"themes": {}}', "codebookForm", { field: "themes" }],
  ['{"version": 2, "themes": []}', "codebookForm", { field: "version" }],
  ['{"languages": ["Dutch"], "themes": []}', "codebookForm", { field: "languages" }],
  ['{"themes": [\n  {"id": "pay",}\n]}', "codebookNotJson", { file: "book.json", line: 2, column: 16 }],
])("%s is refused: %s %j", (text, code, values) => {
  expect(parseCodebookJson(text, "book.json")).toMatchObject({ ok: false, problem: { code, values } });
});

test.each([
  ["", 1, 1],
  ["hello", 1, 1],
  ['{"a": 1', 1, 8],
  ['{"a": 1}\r\n}', 2, 1],
  ["[1,\n 2,\n]", 3, 1],
  ['{"a" 1}', 1, 6],
  ['{"a": "tab\there"}', 1, 7],
  ["[01]", 1, 3],
  ["[".repeat(100_000), 1, 100_001],
])("where %j stops being JSON: line %i, column %i", (text, line, column) => {
  expect(jsonFault(text)).toEqual({ line, column });
});

test("finds a fault inside whatever JSON.parse refuses, and none in what it takes", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, at) => {
      expect(jsonFault(json).column).toBe(json.length + 1);
      const cut = json.slice(0, at % json.length);
      expect(jsonFault(cut).column).toBeLessThanOrEqual(cut.length + 1);
    }),
  );
});
