import { dictionaryOf } from "../../db/dictionary-files.ts";
import type { Codebook } from "../../lib/codebook/index.ts";
import { type CodedAnswer, Engine, type Suggester } from "../../lib/suggest/index.ts";
import type { Model } from "../../lib/suggest/model-file.ts";

/** Learns from coded answers, with the dictionary of this machine. */
export function learnModel(codebook: Codebook, language: string, coded: readonly CodedAnswer[]): Model {
  const setup = { codebook, language, wordCounts: new Map<string, number>() };
  const dictionary = dictionaryOf(language);
  const learned = new Engine({ ...setup, dictionary, dictionaryOf }).learn(coded);
  return { ...setup, dictionaryWords: dictionary.size, learned };
}

/** Suggests by a model, with the dictionary of this machine. */
export function suggesterOf({ codebook, language, wordCounts, learned }: Model): Suggester {
  const dictionary = dictionaryOf(language);
  const engine = new Engine({ codebook, language, wordCounts, dictionary, dictionaryOf });
  return engine.suggester(learned);
}
