import { expect, test } from "vitest";
import { bytesSource } from "../../lib/readers/index.ts";
import { readCodedLines } from "./coded-lines.ts";

function read(text: string | Uint8Array) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return readCodedLines(bytesSource("coded.jsonl", bytes, 5), new Set(["pay", "hours"]));
}

test("reads finished answers with and without themes, and unfinished ones with what was rejected", async () => {
  const lines = [
    '{"id":1,"text":"Loon","themes":["pay"],"other":true}',
    "",
    '{"id":"b","text":"","themes":[],"question":"Q1"}\r',
    '{"id":3,"text":"c","themes":["pay"],"rejected":["hours"],"finished":false}',
  ];
  const common = { question: undefined, rejected: [], isFinished: true };
  expect(await read(lines.join("\n"))).toEqual({
    ok: true,
    value: [
      { ...common, id: 1, text: "Loon", confirmed: ["pay"] },
      { ...common, id: "b", text: "", confirmed: [], question: "Q1" },
      { ...common, id: 3, text: "c", confirmed: ["pay"], rejected: ["hours"], isFinished: false },
    ],
  });
});

test.each([
  ["{", "codedLineMalformed"],
  ['{"id":1,"text":"a"}', "codedLineMalformed"],
  ['{"id":1,"text":"a","themes":"pay"}', "codedLineMalformed"],
  ['{"id":1,"text":"a","themes":[1]}', "codedLineMalformed"],
  ['{"id":1,"text":"a","themes":[],"rejected":"pay"}', "codedLineMalformed"],
  ['{"id":1,"text":"a","themes":[],"question":1}', "codedLineMalformed"],
  ['{"id":1,"text":"a","themes":[],"finished":"no"}', "codedLineMalformed"],
  ['{"id":1,"text":"a","themes":["__proto__"]}', "codedThemeUnknown"],
  ['{"id":1,"text":"a","themes":[],"rejected":["wages"]}', "codedThemeUnknown"],
  ['{"id":1,"text":"a","themes":["pay"],"rejected":["pay"]}', "codedThemeBoth"],
])("line 3, %s, is a problem that names file and line", async (line, code) => {
  const result = await read(`\n{"id":0,"text":"","themes":[]}\n${line}\n{`);
  expect(result).toMatchObject({ ok: false, problem: { code, values: { file: "coded.jsonl", line: 3 } } });
});

test("bytes that aren't UTF-8 are a problem with their line", async () => {
  expect(await read(Uint8Array.of(0x0a, 0xff))).toMatchObject({
    problem: { code: "codedLineNotUtf8", values: { line: 2 } },
  });
});
