import { readFileSync } from "node:fs";
import {
  createVocabulary,
  createWordReader,
  foldCase,
  foldDiacritics,
  tokenise,
  type WordReader,
} from "../../text/index.ts";
import { dictionaryForTest } from "../../text/vocabulary.fixture.ts";

/** A reader with the words of some answers, as a study has one. */
export function readerOf(texts: readonly string[], language: string): WordReader {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { start, end } of tokenise(text)) {
      const word = foldDiacritics(foldCase(text.slice(start, end)), language);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const dictionary = dictionaries.get(language) ?? dictionaryForTest(language);
  dictionaries.set(language, dictionary);
  return createWordReader(language, createVocabulary(language, { dictionary, counts, keywords: [] }));
}

const dictionaries = new Map<string, ReturnType<typeof dictionaryForTest>>();

/** An answer of the sample study with its reference coding. */
export interface SampleAnswer {
  readonly text: string;
  readonly themes: readonly string[];
}

/** The sample study's answers. */
export function sampleAnswers(): SampleAnswer[] {
  const file = readFileSync(new URL("../../../db/sample/reference-coding.jsonl", import.meta.url), "utf8");
  return file
    .trimEnd()
    .split("\n")
    .map((line) => {
      const read: unknown = JSON.parse(line);
      if (typeof read !== "object" || read === null) throw new Error(`Not a coded answer: ${line}`);
      const { text, themes } = { text: "", themes: [], ...read };
      return { text: String(text), themes: [...themes].map(String) };
    });
}
