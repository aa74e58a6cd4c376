import { readFileSync } from "node:fs";
import { emptyDictionary, parseDictionary } from "./dictionary.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";
import type { WordList } from "./word-list.ts";

/** The dictionary of nl, en or fr, read from the package; another language's is empty. */
export function dictionaryForTest(language: string): WordList {
  if (!["nl", "en", "fr"].includes(language)) return emptyDictionary(language);
  const file = (name: string) =>
    readFileSync(new URL(`../../node_modules/dictionary-${language}/${name}`, import.meta.url), "utf8");
  return parseDictionary({ affixes: file("index.aff"), words: file("index.dic") }, language);
}

/** A vocabulary with a language's dictionary, words of a study with how often they occur, and keywords. */
export function vocabularyForTest(
  language: string,
  counts: Readonly<Record<string, number>> = {},
  keywords: readonly string[] = [],
): Vocabulary {
  return createVocabulary(language, {
    dictionary: dictionaryForTest(language),
    counts: new Map(Object.entries(counts)),
    keywords,
  });
}
