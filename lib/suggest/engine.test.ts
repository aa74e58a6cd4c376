import fc from "fast-check";
import { expect, test } from "vitest";
import type { Codebook, Theme } from "../codebook/theme.ts";
import { emptyDictionary } from "../text/index.ts";
import { Engine } from "./engine.ts";
import { longestKeyword } from "./keyword-pattern.ts";
import { mostHits } from "./lexicon.ts";

function theme(id: string, keywords: Theme["keywords"], position = 0): Theme {
  const name = { nl: id };
  const texts = { definition: {}, useWhen: "", doNotUseWhen: "", example: "", colour: "#0072b2" };
  return { id, parent: null, position, number: null, name, keywords, ...texts };
}

function codebookOf(keywords: Readonly<Record<string, readonly string[]>>, language = "nl"): Codebook {
  const themes = Object.entries(keywords).map(([id, list], place) => theme(id, { [language]: list }, place));
  return { languages: [language], themes };
}

function suggesterOf(codebook: Codebook, language: string) {
  const dictionary = emptyDictionary(language);
  return new Engine({ codebook, language, dictionary, wordCounts: new Map() }).suggester();
}

/** The themes suggested, each with its probability and the words of the text that speak for it. */
function suggested(codebook: Codebook, text: string, language = "nl") {
  return suggesterOf(codebook, language)
    .suggest(text)
    .map(({ theme, probability, evidence }) => ({
      theme,
      probability,
      words: evidence.map(({ start, end }) => text.slice(start, end)),
    }));
}

const work = codebookOf({
  pay: ["salaris", "uurloon", "geld"],
  pressure: ["werkdruk", "burn-out", "te weinig mensen", "mensen"],
  hours: ["rooster", "rooster op tijd"],
  manager: ["leidinggevende", "HR"],
  colleagues: ["collega", "collega's"],
});

test.each([
  ["Het uurloon is laag", "pay", ["uurloon"]],
  ["de ROOSTERS komen laat", "hours", ["ROOSTERS"]],
  ["Mijn leidinggevenden luisteren", "manager", ["leidinggevenden"]],
  ["geen wérkdruk", "pressure", ["wérkdruk"]],
  ["burnout", "pressure", ["burnout"]],
  ["burn out", "pressure", ["burn out"]],
  ["een Burn-out!", "pressure", ["Burn-out"]],
  ["salaris-verhoging", "pay", ["salaris"]],
  ["H.R. doet niets", "manager", ["H.R"]],
  ["😀 geld", "pay", ["geld"]],
  ["collega’s", "colleagues", ["collega’s"]],
])("%j suggests %s by %j", (text, id, words) => {
  expect(suggested(work, text)).toMatchObject([{ theme: id, words }]);
});

test.each(["", "???", "loonstrook", "roos ter", "te weinig, en veel mensenwerk"])(
  "%j suggests nothing",
  (text) => {
    expect(suggested(work, text)).toEqual([]);
  },
);

test("a phrase is more likely than a word, several keywords than one, and the same one twice is once", () => {
  const likely = (codebook: Codebook, text: string) => suggested(codebook, text)[0]?.probability ?? 0;
  const once = likely(work, "geld");
  expect(once).toBeCloseTo(0.5, 1);
  expect(likely(work, "geld, geld en geld")).toBe(once);
  expect(likely(work, "geld en salaris")).toBeGreaterThan(once + 0.1);
  expect(likely(codebookOf({ pay: ["hoog loon"] }), "een hoog loon")).toBeGreaterThan(once + 0.1);
});

test("probabilities stay below certainty", () => {
  const many = Array.from({ length: 200 }, (_, place) => `woord${place}`);
  expect(suggested(codebookOf({ pay: many }), many.join(" "))[0]?.probability).toBeLessThan(0.95);
});

test("the likeliest theme comes first, then the codebook's order", () => {
  const themes = suggested(work, "rooster, salaris, geld, werkdruk").map(({ theme }) => theme);
  expect(themes).toEqual(["pay", "pressure", "hours"]);
});

test("a longer keyword takes the place of one of the same theme inside it", () => {
  expect(suggested(work, "Te weinig mensen hier")).toEqual([
    { theme: "pressure", probability: expect.closeTo(0.67, 2), words: ["Te weinig mensen"] },
  ]);
});

test("a keyword inside another theme's keyword counts for its own theme", () => {
  const codebook = codebookOf({ rigid: ["vaste regels"], rules: ["regels"] });
  expect(suggested(codebook, "vaste regels").map(({ words }) => words)).toEqual([
    ["vaste regels"],
    ["regels"],
  ]);
});

test("a phrase that begins anew inside itself is found", () => {
  expect(suggested(work, "rooster rooster op tijd")[0]?.words).toEqual(["rooster", "rooster op tijd"]);
});

test("evidence names the keyword as the codebook has it", () => {
  expect(suggesterOf(work, "nl").suggest("Roosters")[0]?.evidence).toEqual([
    { start: 0, end: 8, keyword: "rooster", how: "family", weight: 0.45 },
  ]);
});

test("a keyword of two themes suggests both", () => {
  const codebook = codebookOf({ one: ["imago"], two: ["imago"] });
  expect(suggested(codebook, "imago").map(({ theme }) => theme)).toEqual(["one", "two"]);
});

test("the keywords of the answers' language count, and others only if no theme has any in it", () => {
  const both: Codebook = {
    languages: ["nl", "en"],
    themes: [theme("pay", { nl: ["loon"], en: ["pay"] }), theme("hours", { nl: ["uren"] })],
  };
  expect(suggested(both, "pay uren", "en").map(({ theme }) => theme)).toEqual(["pay"]);
  expect(suggested(both, "pay uren", "nl-BE").map(({ theme }) => theme)).toEqual(["hours"]);
  expect(suggested(both, "pay uren", "de").map(({ theme }) => theme)).toEqual(["hours"]);
  expect(suggested({ languages: [], themes: [theme("pay", { en: ["pay"] })] }, "pay", "nl")).toHaveLength(1);
});

test("a language without a stemmer is matched by the word", () => {
  const codebook = codebookOf({ pay: ["maaş"] }, "tr");
  expect(suggested(codebook, "MAAŞ iyi", "tr")).toHaveLength(1);
  expect(suggested(codebook, "maaşlar", "tr")).toHaveLength(0);
});

test.each(["", " ", "???", ".*", "(a+)+$", "[", "\\", "\ud800", "😀", "-", "%s", "__proto__", "constructor"])(
  "the keyword %j breaks nothing",
  (keyword) => {
    const codebook = codebookOf({ odd: [keyword], pay: ["geld"] });
    expect(suggested(codebook, "geld").map(({ theme }) => theme)).toEqual(["pay"]);
  },
);

test("a keyword of more than twenty words is never found", () => {
  const keyword = Array.from({ length: longestKeyword + 1 }, () => "a").join(" ");
  expect(suggested(codebookOf({ odd: [keyword] }), keyword)).toEqual([]);
});

test("never throws on any answer and any keywords, and evidence is always words of the answer", () => {
  const words = fc.oneof(
    fc.constantFrom("loon", "te", "burn-out", "é", "-", "'", "\ud83d", "😀", "\u202e", "a".repeat(200)),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  const text = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(
      text,
      fc.array(text, { maxLength: 4 }),
      fc.constantFrom("nl", "en", "ru", "xx"),
      (answer, list, language) => {
        const { suggest } = suggesterOf(codebookOf({ one: list, two: [answer] }, language), language);
        for (const { probability, evidence } of suggest(answer)) {
          expect(probability).toBeGreaterThanOrEqual(0.5);
          expect(probability).toBeLessThan(1);
          expect(evidence.length).toBeGreaterThan(0);
          for (const { start, end, keyword } of evidence) {
            expect(answer.slice(start, end)).toMatch(/^[^\s].*$/su);
            expect([...list, answer]).toContain(keyword);
            expect(end).toBeLessThanOrEqual(answer.length);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("gives the same for an answer whatever came before it", () => {
  const { suggest } = suggesterOf(work, "nl");
  const first = suggest("te weinig mensen en geld");
  suggest("te weinig");
  expect(suggest("mensen")).toEqual(suggesterOf(work, "nl").suggest("mensen"));
  expect(suggest("te weinig mensen en geld")).toEqual(first);
});

test.each([
  ["a keyword over and over", "geld ".repeat(200_000)],
  ["the beginning of a phrase", "te weinig ".repeat(100_000)],
  ["words in parts", "burn-".repeat(200_000)],
  ["combining marks", `geld${"\u0301\u0323".repeat(500_000)}`],
  ["one long word", "geld".repeat(250_000)],
])("a megabyte of %s is read in linear time, with bounded evidence", (_, text) => {
  const from = performance.now();
  for (const { evidence } of suggesterOf(work, "nl").suggest(text)) {
    expect(evidence.length).toBeLessThanOrEqual(10 * mostHits);
  }
  expect(performance.now() - from).toBeLessThan(10_000);
});

test("ten thousand themes, all with one word in common, are suggested in bounded time", () => {
  const many = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, place) => [`t${place}`, ["geld", `woord${place}`]]),
  );
  const { suggest } = suggesterOf(codebookOf(many), "nl");
  expect(suggest("woord77 en woord9999").map(({ theme }) => theme)).toEqual(["t77", "t9999"]);
  const from = performance.now();
  expect(suggest("geld ".repeat(200_000))).toHaveLength(10_000);
  expect(performance.now() - from).toBeLessThan(10_000);
});
