import { expect, test } from "vitest";
import { createVocabulary, emptyDictionary } from "../../text/index.ts";
import { AnswerReader } from "./read-answer.ts";

test("a word is the same each time that an answer has it, whatever was read and forgotten before", {
  timeout: 60_000,
}, () => {
  const dictionary = emptyDictionary("xx");
  const vocabulary = createVocabulary("xx", { dictionary, counts: new Map(), keywords: [] });
  const reader = new AnswerReader([], vocabulary, "xx");
  // More different words than are remembered: at some, memory begins anew or has no place for them.
  const apart: string[] = [];
  for (let first = 0; first < 100_000; first += 20) {
    const words = Array.from({ length: 20 }, (_, at) => `w${(first + at).toString(36)}q`);
    const { words: read } = reader.read([...words, ...words].join(" "));
    words.forEach((word, at) => {
      if (read[at]?.word !== read[at + words.length]?.word) apart.push(word);
    });
  }
  expect(apart).toEqual([]);
});
