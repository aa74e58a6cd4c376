import fc from "fast-check";
import { expect, test } from "vitest";
import { longestWord } from "./normalise.ts";
import { vocabularyForTest } from "./vocabulary.fixture.ts";
import { createWordReader, type WordReader } from "./word-reader.ts";

const languages = ["nl", "en", "de", "fr", "es", "tr", "zh", ""];
const readers = new Map<string, WordReader>(
  languages.map((language) => [
    language,
    createWordReader(language, vocabularyForTest(language, { salaris: 9 })),
  ]),
);

function reader(language: string): WordReader {
  const found = readers.get(language);
  if (!found) throw new Error(`No reader for ${language}.`);
  return found;
}

test("a repaired word is read as the word that was meant, with its parts", () => {
  const { family, parts, readAs } = reader("nl").read("roosterwijzigign");
  expect(readAs).toBe("roosterwijziging");
  expect(family).toBe(reader("nl").read("roosterwijzigingen").family);
  expect(parts).toContainEqual({ family: reader("nl").read("rooster").family, role: "modifier" });
});

test("case, accents and apostrophes make no other word", () => {
  for (const [one, other] of [
    ["SALARIS", "salaris"],
    ["Collega’s", "collega"],
    ["carrière", "carriere"],
  ]) {
    expect(reader("nl").read(one ?? "")).toEqual({ ...reader("nl").read(other ?? ""), readAs: undefined });
  }
});

test("tells function words, also those of chats", () => {
  expect(reader("nl").read("met").isFunctionWord).toBe(true);
  expect(reader("nl").read("meten").isFunctionWord).toBe(false);
  expect(reader("nl").read("ipv")).toMatchObject({ isFunctionWord: true, readAs: "in plaats van" });
});

test("a keyword is itself, though chats use it for something else", () => {
  const own = createWordReader("nl", vocabularyForTest("nl", {}, ["ff"]));
  expect(own.read("ff").readAs).toBeUndefined();
});

test("what a word is repaired to depends on the study: the commoner word is meant", () => {
  const about = (word: string) => createWordReader("nl", vocabularyForTest("nl", { [word]: 40 }));
  expect(about("flexpooler").read("flexpooelr").readAs).toBe("flexpooler");
  expect(reader("nl").read("flexpooelr").readAs).toBeUndefined();
});

test("a capital that a scanner misread is repaired where the study has the word", () => {
  const own = createWordReader("nl", vocabularyForTest("nl", { klanten: 12 }));
  expect(own.read("Rlanten").readAs).toBe("klanten");
  expect(reader("nl").read("Rotterdam").readAs).toBeUndefined();
});

test("without a dictionary only what is clearly a slip of the study's own words is repaired", () => {
  const own = createWordReader("de", vocabularyForTest("de", { gehalt: 20, mitarbeiter: 20, leiter: 20 }));
  expect(own.read("gehallt").readAs).toBe("gehalt");
  expect(own.read("mitarbeiten").readAs).toBeUndefined();
  expect(own.read("leitet").readAs).toBeUndefined();
});

test("a word that is too long is only folded", () => {
  const word = "Salaris".repeat(longestWord);
  expect(reader("nl").read(word)).toMatchObject({
    family: word.toLowerCase(),
    parts: [],
    readAs: undefined,
    isFunctionWord: false,
  });
});

test("never throws, gives the same for the same word, and a family to each", () => {
  const word = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(..."aeioubdgkmnlrstzv-'’é1ĳß字жÄ\u0301\u200d\ud800".split("")),
      maxLength: 130,
    }),
    fc.constantFrom(
      "",
      "-",
      "'",
      "--",
      "'s",
      "__proto__",
      "constructor",
      "toString",
      "0",
      "１２",
      "x-y",
      "ge-",
    ),
  );
  fc.assert(
    fc.property(word, fc.constantFrom(...languages), (text, language) => {
      const reading = reader(language).read(text);
      expect(reader(language).read(text)).toEqual(reading);
      expect(reading.readAs).not.toBe(text);
      expect(reading.parts.every(({ family }) => family !== "")).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["a word of a million letters", "a".repeat(1_000_000)],
  ["a million combining marks", `e${"\u0301\u0323".repeat(500_000)}`],
  ["a million hyphens", "a-".repeat(500_000)],
  ["as long a word as is looked at", "rooster".repeat(18)],
])("reads %s at once", (_, word) => {
  const from = performance.now();
  for (const language of languages) reader(language).read(word);
  expect(performance.now() - from).toBeLessThan(5_000);
});
