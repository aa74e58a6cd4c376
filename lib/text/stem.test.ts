import fc from "fast-check";
import { expect, test } from "vitest";
import { stemmerFor } from "./stem.ts";

const languages = ["nl", "en", "de", "fr", "es", "it", "pt", "sv", "no", "ru", "tr", ""];

test.each([
  ["nl", "roosters", "rooster"],
  ["nl", "Leidinggevenden", "leidinggevende"],
  ["nl", "collega’s", "collega"],
  ["nl", "foto'tje", "foto"],
  ["nl", "burn-out", "burnout"],
  ["nl", "n.v.t.", "NVT"],
  ["nl", "carrière", "carriere"],
  ["nl-BE", "roosters", "rooster"],
  ["en", "managers", "manager's"],
  ["en", "paying", "PAY"],
  ["de", "Verträge", "Vertrag"],
  ["fr", "l’ambiance", "ambiances"],
  ["it", "dell'azienda", "aziende"],
  ["es", "informaciones", "información"],
  ["pt", "trabalhando", "trabalhar"],
  ["sv", "kollegorna", "kollegor"],
  ["nb", "lønnen", "lønn"],
  ["ru", "работающих", "работающий"],
  ["tr", "MAAŞ", "maaş"],
])("in %s, %s and %s are one word", (language, one, other) => {
  const { stem } = stemmerFor(language);
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ["nl", "loon", "loonstrook"],
  ["sv", "hår", "har"],
  ["tr", "maaş", "maaşlar"],
])("in %s, %s and %s are two words", (language, one, other) => {
  const { stem } = stemmerFor(language);
  expect(stem(one)).not.toBe(stem(other));
});

test("a stem doesn't depend on the word before it", () => {
  // Natural's Dutch stemmer keeps a mark that `lange` sets, and would then take -bar off.
  expect(stemmerFor("nl").stem("lange")).toBe("lang");
  expect(stemmerFor("nl").stem("wonderbar")).toBe("wonderbar");
});

test("never throws on any string in any language, and gives the same for the same word", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."aeiouybdgkmnlrst'éëäßøñçàёйыние-".split("")), maxLength: 60 }),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom(...languages), (word, language) => {
      const stem = stemmerFor(language).stem(word);
      expect(stemmerFor(language).stem(word)).toBe(stem);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["nl", "met", "meten"],
  ["en", "being", "be"],
])(
  "keeps a function word apart from a word with the same stem: %s %s, %s",
  (language, functionWord, word) => {
    const { stem } = stemmerFor(language);
    expect(stem(functionWord)).not.toBe(stem(word));
    expect(stem(functionWord)).toBe(stem(functionWord.toUpperCase()));
  },
);
