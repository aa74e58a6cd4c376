import fc from "fast-check";
import { expect, test } from "vitest";
import type { Theme } from "../codebook/theme.ts";
import { emptyDictionary } from "../text/index.ts";
import { type CodedAnswer, Engine } from "./engine.ts";
import { checksumOf } from "./model-bytes.ts";
import { type Model, modelText, parseModel } from "./model-file.ts";

function theme(id: string, position: number, keywords: readonly string[]): Theme {
  const texts = { definition: {}, useWhen: "", doNotUseWhen: "", example: "", colour: "#0072b2" };
  return { id, parent: null, position, number: null, name: { nl: id }, keywords: { nl: keywords }, ...texts };
}

const codebook = {
  languages: ["nl"],
  themes: [theme("pay", 0, ["loon", "salaris"]), theme("hours", 1, ["rooster"]), theme("team", 2, [])],
};
const dictionary = emptyDictionary("nl");
const wordCounts = new Map([
  ["loon", 4],
  ["roster", 3],
]);

function engineOf({ codebook, language, wordCounts }: Pick<Model, "codebook" | "language" | "wordCounts">) {
  return new Engine({ codebook, language, dictionary, wordCounts });
}

function coded(text: string, ...confirmed: string[]): CodedAnswer {
  return { text, question: "Q1", confirmed, rejected: [], isFinished: true };
}

function modelOf(answers: readonly CodedAnswer[]): Model {
  const setup = { codebook, language: "nl", wordCounts };
  return { ...setup, dictionaryWords: dictionary.size, learned: engineOf(setup).learn(answers) };
}

function written(model: Model): string {
  const text = modelText(model);
  if (!text.ok) throw new Error(text.problem.code);
  return text.value;
}

function reread(text: string): Model {
  const model = parseModel(text, "model.json");
  if (!model.ok) throw new Error(JSON.stringify(model.problem));
  return model.value;
}

const some = modelOf([
  coded("Het loon is te laag", "pay"),
  coded("Niet fijn, dat rooster 😀", "hours"),
  coded("Gezellige collega's \ud800", "team"),
  coded("geen idee"),
  coded("roosters en collega's", "hours", "team"),
]);

const words = ["loon", "Rooster", "collega's", "niet", "goed", "slecht,", "salarissen", "😀", "\ud800", "12"];
const anyAnswer = fc
  .record({
    words: fc.array(fc.constantFrom(...words), { maxLength: 8 }),
    confirmed: fc.subarray(["pay", "hours", "team"]),
    question: fc.constantFrom(undefined, "Q1", "Q2"),
    isFinished: fc.boolean(),
  })
  .map(({ words, ...rest }): CodedAnswer => ({ text: words.join(" "), rejected: [], ...rest }));

test("a model that was saved and read again suggests exactly the same", () => {
  fc.assert(
    fc.property(fc.array(anyAnswer, { maxLength: 12 }), fc.array(anyAnswer), (learned, asked) => {
      const model = modelOf(learned);
      const again = reread(written(model));
      const before = engineOf(model).suggester(model.learned);
      const after = engineOf(again).suggester(again.learned);
      for (const { text, question } of asked) {
        expect(JSON.stringify(after.suggest(text, question))).toBe(
          JSON.stringify(before.suggest(text, question)),
        );
      }
      expect(written(again)).toBe(written(model));
    }),
    { numRuns: 60 },
  );
});

test("is one JSON text with its format and version, and no code", () => {
  const file: unknown = JSON.parse(written(some));
  expect(file).toMatchObject({
    format: "verbatim model",
    version: 1,
    model: { language: "nl", examples: 5 },
  });
});

test.each([
  ["nothing", "modelForeign", ""],
  ["other JSON", "modelForeign", "{}"],
  ["deep JSON", "modelForeign", "[".repeat(100_000)],
  ["a newer version", "modelVersion", written(some).replace('"version":1,', '"version":2,')],
  ["a model without its last character", "modelDamaged", written(some).slice(0, -1)],
  ["the start of a model", "modelDamaged", written(some).slice(0, 300)],
  ["a model with another word", "modelDamaged", written(some).replace("rooster", "roostar")],
  ["an indented model", "modelForeign", JSON.stringify(JSON.parse(written(some)), null, 1)],
])("%s is a problem", (_, code, text) => {
  const read = parseModel(text, "model.json");
  expect(read).toMatchObject({ ok: false, problem: { code, values: { file: "model.json" } } });
});

/** A file with the right checksum whatever it holds. */
function sealed(body: string): string {
  return `{"format":"verbatim model","version":1,"checksum":"${checksumOf(body)}","model":${body}}\n`;
}

const whole: Readonly<Record<string, unknown>> = JSON.parse(written(some)).model;
const deep = "[".repeat(1_000_000) + "]".repeat(1_000_000);

test.each<[string, Readonly<Record<string, unknown>>]>([
  ["codebook", { codebook: undefined }],
  ["codebook", { codebook: {} }],
  ["language", { language: 3 }],
  ["language", { language: "../nl" }],
  ["dictionaryWords", { dictionaryWords: -1 }],
  ["words", { words: null }],
  ["words", { words: { words: ["a", "a"], counts: [1, 1] } }],
  ["words", { words: { words: ["a"], counts: [] } }],
  ["words", { words: { words: ["a"], counts: [0.5] } }],
  ["examples", { examples: "5" }],
  ["features", { features: { examples: 5, keys: ["a"], counts: [6] } }],
  ["features", { features: { examples: 1e300, keys: [], counts: [] } }],
  ["columns", { columns: [0, 3] }],
  ["columns", { columns: [1, 1, 2] }],
  ["columns", { columns: { length: 3 } }],
  ["calibration", { calibration: [1, 2] }],
  ["calibration", { calibration: [1, 2, 3, 4, null] }],
  ["relativeRates", { relativeRates: [1, 1, 0] }],
  ["relativeRates", { relativeRates: [1, 1] }],
  ["thresholds", { thresholds: [1, 1, 2] }],
  ["weights", { weights: "" }],
  ["weights", { weights: `${whole.weights}`.replace(/^..../, "!!!!") }],
  // As little-endian floats: not a number, and infinity.
  ["weights", { weights: `${whole.weights}`.replace(/^.{8}/, "AADAfwAA") }],
  ["weights", { weights: `${whole.weights}`.replace(/^.{8}/, "AACAfwAA") }],
])("a sealed model of which %s is wrong is a problem that names it", (field, change) => {
  const read = parseModel(sealed(JSON.stringify({ ...whole, ...change })), "model.json");
  expect(read).toMatchObject({ ok: false, problem: { code: "modelForm", values: { field } } });
});

test.each([
  ["deep", deep],
  ["null", "null"],
  ["cut off", "{"],
  ["deep in a field", `{"codebook":${deep}}`],
  ["a deep codebook", JSON.stringify({ ...whole, codebook: deep })],
  [
    "a deep number",
    JSON.stringify({ ...whole, codebook: `{"themes":[{"id":"a","name":{"nl":"A"},"number":${deep}}]}` }),
  ],
  [
    "a theme called __proto__",
    JSON.stringify({ ...whole, codebook: '{"themes":[{"id":"__proto__","name":{"nl":"A"}}]}' }),
  ],
])("a hostile model, %s, is a problem and not a fault", (_, body) => {
  expect(parseModel(sealed(body), "model.json").ok).toBe(false);
});

test("no change of one field throws", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(whole)), fc.jsonValue({ maxDepth: 3 }), (field, value) => {
      const text = sealed(JSON.stringify({ ...whole, [field]: value }));
      expect(() => parseModel(text, "model.json")).not.toThrow();
    }),
  );
});
