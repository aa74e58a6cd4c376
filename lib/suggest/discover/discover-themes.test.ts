import fc from "fast-check";
import { expect, test } from "vitest";
import type { Codebook } from "../../codebook/theme.ts";
import { readerOf, sampleAnswers } from "./discover.fixture.ts";
import { type Discovery, discoverThemes } from "./discover-themes.ts";
import { answersWithoutHit } from "./open-answers.ts";

const sample = sampleAnswers();
const sampleTexts = sample.map(({ text }) => text);

function discover(texts: readonly string[], language = "nl", questions: readonly string[] = []): Discovery {
  return discoverThemes(texts, readerOf(texts, language), language, questions);
}

/** Pairs of texts that are in a theme together. */
function pairsOf({ themes }: Discovery, texts: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const { answers } of themes) {
    for (const one of answers) {
      for (const other of answers) if (one < other) pairs.add(`${texts[one]} / ${texts[other]}`);
    }
  }
  return pairs;
}

function themeWith(found: Discovery, keyword: string) {
  return found.themes.find(({ name, keywords }) => name === keyword || keywords.includes(keyword));
}

const english = [
  "The parking is a nightmare",
  "No parking places near the office",
  "parking costs too much",
  "More parking!",
  "My manager never listens",
  "A manager who is out of touch",
  "better managers",
  "The manager decides everything",
  "Canteen food is cold",
  "the canteen closes too early",
  "better food in the canteen",
  "canteen is overpriced",
  "Working from home suits me",
  "I would like to work from home on Fridays",
  "more working from home",
  "Nobody greets the cleaners",
  "n/a",
  "N/A",
  "none",
  "I don't know",
  "-",
  "no comment",
];

test("themes of an English study are found, named as people wrote them, with the rest shown as such", () => {
  const found = discover(english, "en");
  for (const word of ["parking", "manager", "canteen", "home"]) {
    const theme = themeWith(found, word);
    expect(theme?.answers.length, word).toBeGreaterThanOrEqual(3);
  }
  expect(found.leftovers.map((place) => english[place])).toContain("Nobody greets the cleaners");
  expect(found.withoutContent.map((place) => english[place])).toEqual(english.slice(-6));
});

test("in the sample study, themes are found whose answers coders would put together", () => {
  const found = discover(sampleTexts);
  const met = new Set<string>();
  let alike = 0;
  let grouped = 0;
  for (const { answers } of found.themes) {
    const counts = new Map<string, number>();
    for (const theme of answers.flatMap((place) => sample[place]?.themes ?? [])) {
      counts.set(theme, (counts.get(theme) ?? 0) + 1);
    }
    const [main, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
    if (count >= answers.length / 2) met.add(main);
    alike += count;
    grouped += answers.length;
  }
  expect(alike / grouped).toBeGreaterThan(0.7);
  expect(met.size).toBeGreaterThanOrEqual(13);
  expect(found.themes.length).toBeLessThan(40);
});

test("themes of the sample study hold when an answer is taken out", { timeout: 60_000 }, () => {
  const all = pairsOf(discover(sampleTexts), sampleTexts);
  for (const out of [0, 31, 77, 128, 190, 239]) {
    const rest = sampleTexts.filter((_, place) => place !== out);
    const fewer = pairsOf(discover(rest), rest);
    const possible = [...all].filter((pair) => !pair.split(" / ").includes(sampleTexts[out] ?? ""));
    expect(possible.filter((pair) => fewer.has(pair)).length / possible.length).toBeGreaterThan(0.9);
  }
});

test("every answer is in a theme, without content or left over, and typical ones are the theme's own", () => {
  const found = discover(sampleTexts);
  const inThemes = new Set(found.themes.flatMap(({ answers }) => answers));
  const all = [...inThemes, ...found.withoutContent, ...found.leftovers].sort((a, b) => a - b);
  expect(all).toEqual([...sampleTexts.keys()]);
  for (const { name, keywords, answers, typical } of found.themes) {
    expect(name.split(" ").length).toBeLessThanOrEqual(3);
    expect(keywords.length).toBeGreaterThan(0);
    expect(typical.length).toBeLessThanOrEqual(5);
    expect(answers).toEqual(expect.arrayContaining([...typical]));
  }
  expect(new Set(found.themes.map(({ name }) => name)).size).toBe(found.themes.length);
});

test("the same text many times is one answer as far as themes go", () => {
  const copies = Array.from({ length: 50 }, () => "Bliksemafleider");
  expect(themeWith(discover([...sampleTexts, ...copies]), "bliksemafleider")).toBeUndefined();
  const empties = Array.from(
    { length: 50 },
    (_, place) => ["nvt", "n.v.t.", "geen idee", "Nvt!"][place % 4] ?? "",
  );
  expect(discover(empties).withoutContent.length).toBe(50);
  expect(discover(empties).themes).toEqual([]);
});

test("a word that the question asks with names no theme", () => {
  const question = "Waarom zou je werken in klantcontact wel of niet aanbevelen?";
  expect(discover(sampleTexts).themes.map(({ name }) => name)).toContain("werk");
  const found = discover(sampleTexts, "nl", [question]);
  expect(themeWith(found, "werk")).toBeUndefined();
  expect(themeWith(found, "klant")).toBeDefined();
});

test("no theme is proposed that the codebook has", () => {
  const texts = { definition: {}, useWhen: "", doNotUseWhen: "", example: "", colour: "#0072b2" };
  const theme = { id: "pay", parent: null, position: 0, number: null, name: { nl: "Loon" }, ...texts };
  const codebook: Codebook = { languages: ["nl"], themes: [{ ...theme, keywords: { nl: ["salaris"] } }] };
  const open = answersWithoutHit(sampleTexts, codebook, readerOf(sampleTexts, "nl"), "nl");
  const rest = open.map((place) => sampleTexts[place] ?? "");
  const found = discover(rest);
  expect(rest.some((text) => /salaris|uurloon/i.test(text))).toBe(false);
  expect(themeWith(found, "loon")).toBeUndefined();
  expect(themeWith(found, "teamleider")).toBeDefined();
});

test("any texts in any order give an answer, the same each time", { timeout: 60_000 }, () => {
  const texts = fc.array(
    fc.oneof(fc.string(), fc.constantFrom("", "\ud800", "🎂", "工資太低", "salaris", ...sampleTexts)),
  );
  fc.assert(
    fc.property(texts, (list) => {
      const reader = readerOf(list, "nl");
      expect(discoverThemes(list, reader, "nl")).toEqual(discoverThemes(list, reader, "nl"));
    }),
    { numRuns: 10 },
  );
});

test("hostile texts take no time to speak of", { timeout: 60_000 }, () => {
  const hostile = [
    "a".repeat(1_000_000),
    `e${"\u0301".repeat(1_000_000)}`,
    "druk ".repeat(200_000),
    "\u202edruk\u200d",
  ];
  const texts = [...hostile, ...hostile, ...hostile];
  const started = performance.now();
  expect(discoverThemes(texts, readerOf(sampleTexts, "nl"), "nl").themes.length).toBeLessThan(3);
  expect(performance.now() - started).toBeLessThan(20_000);
});
