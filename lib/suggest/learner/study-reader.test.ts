import { expect, test } from "vitest";
import type { Codebook } from "../../codebook/theme.ts";
import { emptyDictionary } from "../../text/index.ts";
import { StudyReader } from "./study-reader.ts";

const texts = { definition: {}, useWhen: "", doNotUseWhen: "", example: "", colour: "#0072b2" };
const keywords = { nl: ["salaris"], en: ["salary", "wages"] };
const codebook: Codebook = {
  languages: ["nl", "en"],
  themes: [{ id: "pay", parent: null, position: 0, number: null, name: {}, keywords, ...texts }],
};
const setup = {
  codebook,
  language: "nl",
  dictionary: emptyDictionary("nl"),
  wordCounts: new Map<string, number>(),
};
const mixed = new StudyReader({ ...setup, dictionaryOf: emptyDictionary });

test.each([
  ["Het salaris is niet goed", true],
  ["The wages are far too low for what they ask of us", true],
  ["Je moest eens weten hoe dat hier gaat met de mensen", false],
  ["wages", false],
])("%j has a keyword in its language: %s", (text, isFound) => {
  expect(mixed.read(text).hits.size > 0).toBe(isFound);
  expect(mixed.find(text).size > 0).toBe(isFound);
});

test("without other dictionaries all answers are read in the study's language", () => {
  expect(new StudyReader(setup).find("The wages are far too low for what they ask of us").size).toBe(0);
});

test("every amount of money is one word to the learner", () => {
  const reader = new StudyReader(setup);
  const families = (text: string) => reader.read(text).words.map(({ word }) => word.reading.family);
  expect(families("voor €14,50 p/u")[1]).toBe(families("voor 12 euro")[1]);
  expect(families("voor 12 uur")[1]).not.toBe(families("voor 12 euro")[1]);
});
