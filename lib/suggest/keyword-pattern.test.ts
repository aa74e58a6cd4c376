import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type KeywordPattern,
  longestKeyword,
  mostParts,
  parseKeyword,
  wordsOfKeyword,
} from "./keyword-pattern.ts";

/** A pattern in short: words with their kind's sign, `…` before a word with a gap, `&` between parts. */
function short({ excludes, parts }: KeywordPattern): string {
  const signs = { family: "", exact: "=", wildcard: "~" };
  const words = parts.map((part) =>
    part.map(({ kind, text, gapBefore }) => `${gapBefore ? "…" : ""}${signs[kind]}${text}`).join(" "),
  );
  return `${excludes ? "not " : ""}${words.join(" & ")}`;
}

test.each([
  ["loon", "loon"],
  ["  Loon ", "Loon"],
  ["te weinig uren", "te weinig uren"],
  ["te weinig, uren!", "te weinig uren"],
  ["burn-out", "burn-out"],
  ["collega's", "collega's"],
  ["'s avonds", "s avonds"],
  ["'s avonds en 's nachts", "s avonds en s nachts"],
  ["zo'n baas", "zo'n baas"],
  ["n.v.t.", "n.v.t"],
  ["€ 14,50", "14,50"],
  ["24/7", "24 7"],
  ["R&D", "R D"],
  ["niet … serieus", "niet …serieus"],
  ["niet...serieus", "niet …serieus"],
  ["niet … … serieus", "niet …serieus"],
  ["te .. weinig", "te weinig"],
  ["… serieus …", "serieus"],
  ["geen ... tijd ... voor klanten", "geen …tijd …voor klanten"],
  ["te * mensen", "te …mensen"],
  ["werk & druk", "werk & druk"],
  ["& werk &", "werk"],
  ["te veel & werk … vandaag", "te veel & werk …vandaag"],
  ["werk & … druk", "werk & druk"],
  ["betaal*", "~betaal*"],
  ["*loon", "~*loon"],
  ["*loon*", "~*loon*"],
  ["b?taald", "~b?taald"],
  ["betaal**", "~betaal*"],
  ["(betaal*)", "~betaal*"],
  ["slecht betaal* werk", "slecht ~betaal* werk"],
  ["waarom?", "waarom"],
  ["waarom? daarom", "waarom daarom"],
  ["?uren", "uren"],
  ["5*", "~5*"],
  ['"loon"', "=loon"],
  ["'loon'", "=loon"],
  ["“te weinig”", "=te =weinig"],
  ["„Loon“", "=Loon"],
  ["«loon»", "=loon"],
  ["‘loon’", "=loon"],
  ["'foto's'", "=foto's"],
  ['"b*"', "=b"],
  ['meer "loon" graag', "meer =loon graag"],
  ['niet … "serieus"', "niet …=serieus"],
  ['een "half', "een half"],
  ["-klantdruk", "not klantdruk"],
  ["−klantdruk", "not klantdruk"],
  ["–klantdruk", "not klantdruk"],
  ["-druk doende", "not druk doende"],
  ['-"druk"', "not =druk"],
  ["-*druk", "not ~*druk"],
  ["-niet … druk", "not niet …druk"],
  ["- salaris", "salaris"],
  ["loon/betaal*", "loon ~betaal*"],
  ["leuk 😀", "leuk 😀"],
  ["werk -druk", "werk druk"],
])("%j asks for %s", (keyword, pattern) => {
  expect(short(parseKeyword(keyword))).toBe(pattern);
});

test.each(["", " ", "???", "*", "**", "…", "&", " & ", "-", '""', "''", "\ud800", ".*", "*****a*b*c*d*e"])(
  "%j finds nothing",
  (keyword) => {
    expect(parseKeyword(keyword).parts).toEqual([]);
  },
);

test.each([
  ["(a+)+$", "a"],
  ["[a-z]+", "a-z"],
  ["^loon$", "loon"],
  ["\\bloon\\b", "bloon b"],
  ["loon|salaris", "loon salaris"],
])("a keyword that is a regular expression, %j, is just text", (keyword, pattern) => {
  expect(short(parseKeyword(keyword))).toBe(pattern);
});

test("a keyword with too many words or parts, or too long a word, finds nothing", () => {
  const many = Array.from({ length: longestKeyword + 1 }, () => "a");
  expect(parseKeyword(many.join(" ")).parts).toEqual([]);
  expect(parseKeyword(many.slice(0, mostParts + 1).join(" & ")).parts).toEqual([]);
  expect(parseKeyword("a".repeat(200)).parts).toEqual([]);
  expect(parseKeyword(many.slice(1).join(" ")).parts).toHaveLength(1);
});

test("the words that tell spellings are those without a wildcard", () => {
  expect(wordsOfKeyword('-niet … "serieus" genom*')).toEqual(["niet", "serieus"]);
});

test("anything is read, and every word of it stands in the keyword", () => {
  const pieces = fc.oneof(
    fc.constantFrom("'", '"', "*", "?", "…", "...", " & ", " ", "-", "a", "loon", "é", "\ud83d", "\u202e"),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      const keyword = parts.join("");
      for (const { text, kind } of parseKeyword(keyword).parts.flat()) {
        expect(text).not.toBe("");
        if (kind !== "wildcard") expect(keyword).toContain(text);
      }
    }),
    { numRuns: 300 },
  );
});

test.each(["'a ", '"', "*a", "'", "a'", "... ", " & a", "-", "?", "\u0301"])(
  "a megabyte of %j is read in linear time",
  (unit) => {
    const from = performance.now();
    parseKeyword(unit.repeat(1_000_000 / unit.length));
    expect(performance.now() - from).toBeLessThan(5000);
  },
);
