import { expect, test } from "vitest";
import type { Theme } from "../../lib/codebook/index.ts";
import { Engine } from "../../lib/suggest/index.ts";
import { emptyDictionary } from "../../lib/text/index.ts";
import type { LineBlock } from "./line-blocks.ts";
import { suggestBlock } from "./suggest-block.ts";
import { type BlockWork, suggestLines } from "./suggest-lines.ts";

const pay: Theme = {
  id: "pay",
  parent: null,
  position: 0,
  number: null,
  name: { nl: "Loon" },
  definition: {},
  useWhen: "",
  doNotUseWhen: "",
  example: "",
  colour: "#0072b2",
  keywords: { nl: ["loon"] },
};
const suggester = new Engine({
  codebook: { languages: ["nl"], themes: [pay] },
  language: "nl",
  dictionary: emptyDictionary("nl"),
  wordCounts: new Map(),
}).suggester();
const here = { atOnce: 1, work: (block: LineBlock) => suggestBlock(block, suggester) };

/** Runs the bytes through in chunks of a size. */
async function piped(input: string | Uint8Array, chunkSize = 7, work: BlockWork = here) {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  let output = "";
  async function* chunks() {
    for (let from = 0; from < bytes.length; from += chunkSize) yield bytes.subarray(from, from + chunkSize);
  }
  const result = await suggestLines(chunks(), work, async (text) => {
    output += text;
    return true;
  });
  return { result, output, lines: output.split("\n").slice(0, -1) };
}

test("gives a line for each answer, in order, with ids as they are and offsets in UTF-16 units", async () => {
  const { lines } = await piped(
    '{"id":7,"text":"😀 Loon"}\n{"id":"07","text":"niets"}\r\n{"text":"loon","id":"é"}',
  );
  expect(lines).toEqual([
    '{"id":7,"suggestions":[{"theme":"pay","p":0.5359,"ticked":true,"evidence":[{"start":3,"end":7,"keyword":"loon","how":"word","weight":0.5}]}]}',
    '{"id":"07","suggestions":[]}',
    '{"id":"é","suggestions":[{"theme":"pay","p":0.5359,"ticked":true,"evidence":[{"start":0,"end":4,"keyword":"loon","how":"word","weight":0.5}]}]}',
  ]);
});

test("gives the same bytes however the input is cut", async () => {
  const input = `${JSON.stringify({ id: 1, text: "het loon\u2028é😀 loon\nloon" })}\n\n{"id":2,"text":""}\n`;
  const whole = await piped(input, 10_000);
  expect(whole.lines).toHaveLength(2);
  for (const chunkSize of [1, 2, 3, 50]) expect((await piped(input, chunkSize)).output).toBe(whole.output);
});

test.each([
  ["not JSON", "{", "answerLineMalformed"],
  ["no object", "3", "answerLineMalformed"],
  ["null", "null", "answerLineMalformed"],
  ["no text", '{"id":1}', "answerLineMalformed"],
  ["a text that is no text", '{"id":1,"text":null}', "answerLineMalformed"],
  ["a question that is no text", '{"id":1,"text":"","question":3}', "answerLineMalformed"],
  ["an id that is neither text nor number", '{"id":[],"text":""}', "answerLineMalformed"],
  ["an id that JSON can't hold", '{"id":12345678901234567890,"text":""}', "answerIdInexact"],
])("a line with %s is a problem that names it, after the lines before it", async (_, line, code) => {
  const { result, lines } = await piped(`{"id":1,"text":""}\n\n${line}\n{"id":2,"text":""}\n`);
  expect(result).toEqual({ ok: false, problem: { code, values: { line: 3 } } });
  expect(lines).toEqual(['{"id":1,"suggestions":[]}']);
});

test("bytes that aren't UTF-8 are a problem with their line", async () => {
  const { result } = await piped(Uint8Array.of(0x0a, 0x22, 0xff, 0x22));
  expect(result).toMatchObject({ ok: false, problem: { code: "answerLineNotUtf8", values: { line: 2 } } });
});

test("threads that are done in any order give the same bytes, as far as the first wrong line", async () => {
  const line = (id: number) => `{"id":${id},"text":"loon ${"x".repeat(200)} ${id}"}\n`;
  const lines = Array.from({ length: 3000 }, (_, id) => line(id));
  let turn = 0;
  const later: BlockWork = {
    atOnce: 4,
    work: async (block) => {
      await new Promise((resolve) => setTimeout(resolve, [9, 1, 5][turn++ % 3]));
      return suggestBlock(block, suggester);
    },
  };
  for (const input of [lines.join(""), lines.with(2000, "{\n").join("")]) {
    expect(await piped(input, 10_000, later)).toEqual(await piped(input, 10_000));
  }
});

test("no more blocks are begun than may be at once", async () => {
  let running = 0;
  let most = 0;
  const slow: BlockWork = {
    atOnce: 3,
    work: async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running--;
      return { text: "", problem: undefined };
    },
  };
  await piped('{"id":1,"text":"loon"}\n'.repeat(50_000), 10_000, slow);
  expect(most).toBe(3);
});

test("no input is no output", async () => {
  expect(await piped("")).toMatchObject({ result: { ok: true }, output: "" });
});

test("reads no further than its reader wants", async () => {
  let read = 0;
  async function* endless() {
    for (;;) {
      read++;
      yield new TextEncoder().encode('{"id":1,"text":"loon"}\n'.repeat(100));
    }
  }
  const result = await suggestLines(endless(), here, () => Promise.resolve(false));
  expect(result).toMatchObject({ ok: false, problem: { code: "outputClosed" } });
  expect(read).toBeLessThan(100);
});

test("a line that never ends is refused before memory is full", async () => {
  const megabyte = new Uint8Array(1024 * 1024).fill(0x20);
  async function* endless() {
    for (;;) yield megabyte;
  }
  const result = await suggestLines(endless(), here, () => Promise.resolve(true));
  expect(result).toMatchObject({ ok: false, problem: { code: "answerLineTooLong", values: { line: 1 } } });
});
