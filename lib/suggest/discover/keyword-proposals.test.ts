import { expect, test } from "vitest";
import type { Codebook } from "../../codebook/theme.ts";
import { readerOf } from "./discover.fixture.ts";
import { logLikelihoodRatio, proposeKeywords } from "./keyword-proposals.ts";

function codebookOf(keywords: Readonly<Record<string, readonly string[]>>): Codebook {
  const texts = { definition: {}, useWhen: "", doNotUseWhen: "", example: "", colour: "#0072b2" };
  const themes = Object.entries(keywords).map(([id, nl], position) => {
    return { id, parent: null, position, number: null, name: { nl: id }, keywords: { nl }, ...texts };
  });
  return { languages: ["nl"], themes };
}

const answers: readonly (readonly [string, string])[] = [
  ["het salaris is laag", "pay"],
  ["hoger salaris graag", "pay"],
  ["meer poen", "pay"],
  ["de poen is te weinig", "pay"],
  ["Poen!", "pay"],
  ["voor dat beetje poen", "pay"],
  ["het rooster komt laat", "hours"],
  ["rooster klopt nooit", "hours"],
  ["diensten worden verschoven", "hours"],
  ["late diensten", "hours"],
  ["vroege dienst en dan weer laat", "hours"],
  ["de koffie is koud", ""],
  ["koffie is duur", ""],
  ["lekkere koffie", ""],
  ["de koffie smaakt naar niets", ""],
];
const coded = answers.map(([text, theme]) => ({ text, themes: new Set(theme === "" ? [] : [theme]) }));
const uncoded = ["nog meer poen", "wisselende diensten", "koffie"];
const texts = [...answers.map(([text]) => text), ...uncoded];

function proposalsFor(keywords: Readonly<Record<string, readonly string[]>>, some = coded) {
  const reader = readerOf(texts, "nl");
  return proposeKeywords({ codebook: codebookOf(keywords), language: "nl", reader, coded: some, texts });
}

test("words that decisions say belong to a theme are proposed, with what they would do", () => {
  const proposals = proposalsFor({ pay: ["salaris"], hours: ["rooster"] });
  expect(proposals.map(({ theme, keyword }) => `${theme}: ${keyword}`)).toEqual([
    "pay: poen",
    "hours: diensten",
  ]);
  expect(proposals[0]).toMatchObject({ touched: 5, coded: 4, withTheme: 4 });
  expect(proposals[0]?.surely).toBeCloseTo(0.51, 2);
});

test("what a keyword already finds isn't proposed", () => {
  expect(proposalsFor({ pay: ["salaris", "poen"], hours: ["rooster", "dienst"] })).toEqual([]);
});

test("a word must be seen three times, and with the theme", () => {
  expect(proposalsFor({ pay: ["salaris"], hours: ["rooster"] }, coded.slice(0, 4))).toEqual([]);
  const keywords = proposalsFor({ pay: ["salaris"], hours: ["rooster"] }).map(({ keyword }) => keyword);
  expect(keywords).not.toContain("koffie");
});

test("the order of the answers changes nothing", () => {
  const keywords = { pay: ["salaris"], hours: ["rooster"] };
  expect(proposalsFor(keywords, [...coded].reverse())).toEqual(proposalsFor(keywords));
});

test("the log-likelihood ratio is 0 without and large with a connection", () => {
  expect(logLikelihoodRatio(10, 20, 50, 100)).toBeCloseTo(0, 12);
  expect(logLikelihoodRatio(20, 20, 20, 100)).toBeCloseTo(100.08, 2);
});
