import fc from "fast-check";
import { expect, test } from "vitest";
import { TokenCursor, tokenise } from "./tokenise.ts";
import { wordKey } from "./word-key.ts";

const words = (text: string) => tokenise(text).map(({ start, end }) => text.slice(start, end));

/** Texts that tokenisers go wrong on: parts of characters, joiners, overrides, marks, signs inside words. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "'",
        "’",
        "-",
        ".",
        ",",
        "\ud83d",
        "\udc00",
        "\u0301",
        "\u200d",
        "\u202e",
        "a",
        "é",
        "3",
        "字",
        "𠮷",
        "ア",
        "ー",
        "\u3099",
        "น้อย",
        "𝒜",
        " ",
        "👍🏽",
        "🇳",
        ":-)",
        "<3",
        "€",
        "14,50",
        ",-",
        " p/u",
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

test.each([
  ["collega's en foto’s", ["collega's", "en", "foto’s"]],
  ["een burn-out, ge- en verboden", ["een", "burn-out", "ge", "en", "verboden"]],
  ["n.v.t. of c.a.o.", ["n.v.t", "of", "c.a.o"]],
  ["Klaar.Nu weg", ["Klaar", "Nu", "weg"]],
  ["€14,50 p/u, 1.000 keer 3.5", ["€14,50 p/u", "1.000", "keer", "3.5"]],
  ["'t is 'zo'", ["t", "is", "zo"]],
  ["работа を 字典 سلام नमस्ते", ["работа", "を", "字典", "سلام", "नमस्ते"]],
  ["𝒜𝒷c 😀 x", ["𝒜𝒷c", "😀", "x"]],
  ["cafe\u0301 ge\u200dl\u00add", ["cafe\u0301", "ge\u200dl\u00add"]],
  ["我的工资太低了。iPhone手机", ["我的", "工资", "太低", "了", "iPhone", "手机"]],
  ["給料が低いです", ["給料", "が", "低い", "です"]],
  ["เงินเดือนน้อย 36 คน", ["เงิน", "เดือน", "น้อย", "36", "คน"]],
  ["36杯", ["36", "杯"]],
  ["_a_ #tag @naam", ["a", "tag", "naam"]],
  ["oʼclock ʼ s", ["oʼclock", "s"]],
  ["", []],
  ["??? - ...", []],
])("%j has the words %j", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("tells numbers from words", () => {
  expect(tokenise("36 36-urige 14,50 2e").map(({ kind }) => kind)).toEqual([
    "number",
    "word",
    "number",
    "word",
  ]);
});

test("offsets count UTF-16 units of the text as stored", () => {
  expect(tokenise("𝒜 😀 loon").at(-1)).toEqual({ start: 6, end: 10, kind: "word" });
});

test("an invisible character behind a word isn't part of it", () => {
  expect(words("loon\u200f druk\u202e!")).toEqual(["loon", "druk"]);
});

// Unicode counts U+02BC with the letters; a telephone that writes it means the apostrophe.
const letterOrDigit = /(?!\u02bc)[\p{L}\p{N}]/u;

test("never throws; tokens are in order, not empty, and leave no letter or digit out", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      let reached = 0;
      for (const { start, end, kind } of tokenise(text)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(text.slice(reached, start)).not.toMatch(letterOrDigit);
        expect(end).toBeGreaterThan(start);
        const bounded = /^[\p{L}\p{N}](.*[\p{L}\p{N}\p{M}])?$/su;
        if (kind === "word" || kind === "number") expect(text.slice(start, end)).toMatch(bounded);
        reached = end;
      }
      expect(text.slice(reached)).not.toMatch(letterOrDigit);
    }),
    { numRuns: 1000 },
  );
});

test("the key of a token is that of its units", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const cursor = new TokenCursor(text);
      while (cursor.advance()) {
        const { low, middle, high, units } = cursor;
        expect({ low, middle, high, units }).toEqual(wordKey(text, cursor.start, cursor.end));
      }
    }),
  );
});

test.each([
  ["one word", "a".repeat(1_000_000)],
  ["combining marks", `e${"\u0301\u0323".repeat(500_000)}`],
  ["marks with no letter", "\u0301".repeat(1_000_000)],
  ["hyphens", "a-".repeat(500_000)],
  ["dots", "a.".repeat(500_000)],
  ["apostrophes", "a'".repeat(500_000)],
  ["joiners", `a${"\u200d".repeat(1_000_000)}`],
  ["words with joiners behind them", "a\u200d ".repeat(330_000)],
  ["lone surrogates", "\ud800".repeat(1_000_000)],
  ["emoji in one sequence", "👩\u200d".repeat(300_000)],
  ["skin tones", `👍${"🏽".repeat(400_000)}`],
  ["smiles", ":)".repeat(500_000)],
  ["one smile", `:${")".repeat(1_000_000)}x`],
  ["eyes", ":".repeat(1_000_000)],
  ["hearts", `<${"3".repeat(1_000_000)}x`],
  ["amounts", "€1 ".repeat(330_000)],
  ["currency signs", "€".repeat(1_000_000)],
  ["dashes of cents", "1,-".repeat(330_000)],
  ["Chinese", "工资太低".repeat(250_000)],
  ["Thai", "เงินเดือนน้อย".repeat(77_000)],
  ["Thai vowels without consonants", "\u0e34".repeat(1_000_000)],
  ["one Japanese word", "ア".repeat(1_000_000)],
  ["Chinese and Latin by turns", "工a".repeat(500_000)],
  ["Chinese with joiners", "工\u200d".repeat(500_000)],
  ["direction overrides", "\u202ea".repeat(500_000)],
])("reads a million units of %s in linear time", (_, text) => {
  const from = performance.now();
  tokenise(text);
  expect(performance.now() - from).toBeLessThan(10_000);
});
