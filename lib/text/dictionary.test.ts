import { expect, test } from "vitest";
import { parseDictionary } from "./dictionary.ts";
import { wordMark } from "./word-list.ts";

const affixes = `SET UTF-8
FLAG long
COMPOUNDBEGIN Ca
COMPOUNDEND Cc
ONLYINCOMPOUND Cx
FORBIDDENWORD Fw
PFX Pb Y 1
PFX Pb 0 aan .
PFX L' Y 1
PFX L' 0 l' .
SFX Ve Y 1
SFX Ve 0 e .
SFX Ze Y 2
SFX Ze 0 sen/Ca s
SFX Ze f ven [^l]f
SFX Zc Y 1
SFX Zc 0 's .
`;
const dictionary = parseDictionary(
  {
    affixes,
    words: `9
betaald/PbVe
tas/ZeCc
brief/Ze
golf/Ze
collega/Zc
tĳd/L'
Tilburg/Zc
sallaris/Fw
stads/Cx
14-daagse/Ze
één
carrière/CaCc	ph:x
`,
  },
  "nl",
);

test.each([
  ["betaald", "the word itself"],
  ["betaalde", "a suffix"],
  ["aanbetaald", "a prefix"],
  ["aanbetaalde", "a prefix and a suffix"],
  ["tassen", "a suffix with a condition"],
  ["brieven", "a suffix that takes a letter off"],
  ["collega's", "a form with an apostrophe"],
  ["collegas", "the same without it"],
  ["tijd", "the Dutch ij as one character"],
  ["tilburg", "a name"],
  ["een", "an accent"],
  ["carriere", "a word with more behind its flags"],
])("has %s: %s", (word) => {
  expect(dictionary.has(word)).toBe(true);
});

test.each([
  ["golven", "the condition isn't met"],
  ["sallaris", "a forbidden word"],
  ["stads", "a word only in compounds"],
  ["ltijd", "an elided article"],
  ["tilburgs", "a form of a name"],
  ["daagse", "a word with digits"],
  ["", "no letters"],
])("hasn't %j: %s", (word) => {
  expect(dictionary.has(word)).toBe(false);
});

test("knows what compounds begin and end with, and what is a name", () => {
  const marks = (word: string) => dictionary.marksOf(dictionary.numberOf(word));
  expect(marks("tas")).toBe(wordMark.common | wordMark.endsCompounds);
  expect(marks("tassen")).toBe(wordMark.common | wordMark.beginsCompounds);
  expect(marks("carriere")).toBe(wordMark.common | wordMark.beginsCompounds | wordMark.endsCompounds);
  expect(marks("tilburg")).toBe(0);
});

test("takes flags of one character, and leaves the possessive out in English", () => {
  const english = parseDictionary(
    {
      affixes: "SFX M Y 1\nSFX M 0 's .\nSFX D Y 2\nSFX D 0 d e\nSFX D y ied [^aeiou]y\n",
      words: "2\nboss/M\nreply/DM\n",
    },
    "en",
  );
  expect(["boss", "replied", "reply"].every((word) => english.has(word))).toBe(true);
  expect(english.has("bosss")).toBe(false);
  expect(english.size).toBe(3);
});

test.each(["", "x", "5", "99999999999\nloon\n", "1\n/\n//Ze\n\u0000\n\ud800/Ze\n'\n", "1\nloon/"])(
  "reads what is no dictionary without fault: %j",
  (words) => {
    expect(parseDictionary({ affixes, words }, "nl").size).toBeLessThan(3);
    expect(parseDictionary({ affixes: words, words }, "nl").size).toBeLessThan(3);
  },
);
