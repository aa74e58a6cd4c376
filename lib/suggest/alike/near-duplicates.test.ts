import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DuplicateOptions, nearDuplicates } from "./near-duplicates.ts";
import { isOneSlip } from "./one-slip.ts";

const words = new Set(
  "geen een tijd wijd salaris rooster roosters meer mooi mooie druk werk betaald".split(" "),
);
const dutch: DuplicateOptions = { language: "nl", vocabulary: { has: (word) => words.has(word) } };

function areAlike(one: string, other: string, options = dutch): boolean {
  return nearDuplicates([one, other], options).groups.length === 1;
}

describe("the same words up to typing errors", () => {
  test.each([
    ["Salaris", "salaris"],
    ["salaris.", "  SALARIS!!"],
    ["één salaris", "een salaris"],
    ["sallaris", "salaris"],
    ["salrais", "salaris"],
    ["salaria", "salaris"],
    ["salari", "salaris"],
    ["salarisz", "salaris"],
    ["meer salaris", "meer, salaris"],
    ["werk druk", "werkdruk"],
    ["collega's", "collegas"],
    ["collega’s", "collega's"],
    ["te weinig salaris en te veel druk", "te weinig salaris en te veel drukk"],
    ["te weinig sallaris", "te weinig salaris"],
    ["beter salaris 🎂", "beter salaris"],
    ["meer tijd voor de klant", "meer tijd voor de klannt"],
    ["de leiding luistert niet", "de leidng luistert niet"],
    ["de leiding luistert niet", "de leiding liustert niet"],
    ["16 uur werken", "16 uur werkenn"],
    ["???", " ??? "],
    ["工資太低", "工資太低。"],
    [
      "ik zou graag willen dat er meer tijd is voor het gesprek met de klant",
      "ik zou graag wilen dat er meer tijd is voor het gesprek met de klant",
    ],
  ])("%j and %j", (one, other) => {
    expect(areAlike(one, other)).toBe(true);
    expect(areAlike(other, one)).toBe(true);
  });
});

describe("other words", () => {
  test.each([
    ["geen tijd", "een tijd"],
    ["meer tijd", "meer wijd"],
    ["rooster", "roosters"],
    ["mooi", "mooie"],
    ["16 uur", "36 uur"],
    ["1000 euro", "1500 euro"],
    ["wel", "weg"],
    ["man", "van"],
    ["salaris", "slaraisi"],
    ["salaris meer", "meer salaris"],
    ["meer salaris", "salaris"],
    ["niet betaald", "betaald"],
    ["", "salaris"],
    ["???", "!!!"],
    ["sallaris en betald", "salaris en betaald"],
    ["vaste uren", "losse uren"],
    ["werk", "werkdruk"],
    ["leuke baan", "leuke baas"],
  ])("%j and %j", (one, other) => {
    const known = {
      language: "nl",
      vocabulary: { has: (word: string) => words.has(word) || /^baa[ns]$/.test(word) },
    };
    expect(areAlike(one, other, known)).toBe(false);
  });
});

test("in any order, if asked", () => {
  expect(areAlike("loon, werkdruk", "werkdruk en loon", { ...dutch, anyOrder: true })).toBe(false);
  expect(areAlike("loon, werkdruk", "Werkdruk / loon", { ...dutch, anyOrder: true })).toBe(true);
});

test("groups are in order, and likeness carries over", () => {
  const texts = ["geld", "meer salaris", "rust", "meer sallaris", "meer  SALARIS", "meer sallariss", "geld!"];
  const { firstOf, groups } = nearDuplicates(texts, dutch);
  expect(groups).toEqual([
    [0, 6],
    [1, 3, 4, 5],
  ]);
  expect([...firstOf]).toEqual([0, 1, 2, 1, 1, 1, 0]);
});

test("one slip in a long word is found wherever it is", () => {
  const letter = fc.constantFrom(..."abcdefghij");
  const word = fc.array(letter, { minLength: 5, maxLength: 12 }).map((letters) => letters.join(""));
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 20 }),
      fc.nat(),
      fc.nat(),
      letter,
      (list, which, where, put) => {
        const place = which % list.length;
        const from = list[place] ?? "";
        const at = where % from.length;
        const to = from.slice(0, at) + put + from.slice(at);
        const slipped = list.map((one, index) => (index === place ? to : one));
        expect(isOneSlip(from, to)).toBe(true);
        expect(areAlike(list.join(" "), slipped.join(" "), { language: "nl" })).toBe(true);
      },
    ),
  );
});

test("any texts are put in groups that cover each answer once", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
      const { firstOf, groups } = nearDuplicates(texts, { language: "xx" });
      const places = groups.flat();
      expect(new Set(places).size).toBe(places.length);
      firstOf.forEach((first, place) => {
        expect(first).toBeLessThanOrEqual(place);
        expect(firstOf[first]).toBe(first);
      });
    }),
  );
});

test("a hostile text takes no time to speak of", () => {
  const texts = [
    "a".repeat(1_000_000),
    `e${"\u0301".repeat(1_000_000)}`,
    "ab ".repeat(300_000),
    "abcd ".repeat(200_000),
  ];
  expect(nearDuplicates(texts, dutch).groups).toEqual([]);
});
