import type { Codebook } from "../../codebook/theme.ts";
import type { ThemeId } from "../../ids.ts";
import type { WordList } from "../../text/index.ts";
import { Engine } from "../engine.ts";
import { keywordsFor } from "../keywords.ts";
import { exactKeywords, type Proposer, stemmedKeywords } from "./keyword-baselines.ts";
import { type LabelledText, logisticBaseline } from "./logistic-baseline.ts";
import { type JudgedAnswer, type Metrics, measure } from "./metrics.ts";
import { shuffled } from "./shuffle.ts";

/** A coded answer. */
export interface ReferenceAnswer {
  readonly text: string;
  readonly question: string | undefined;
  readonly themes: readonly ThemeId[];
}

/** Coded answers to measure suggestions on. */
export interface ReferenceSet {
  readonly codebook: Codebook;
  readonly language: string;
  readonly dictionary: WordList;
  /** Of the languages that some answers may be in. */
  readonly dictionaryOf?: (language: string) => WordList;
  readonly answers: readonly ReferenceAnswer[];
}

export const methods = [
  "no suggestions",
  "engine",
  "exact keywords",
  "stemmed keywords",
  "tf-idf + LR",
] as const;
export type Method = (typeof methods)[number];

/** How good a method is after some confirmed answers: the mean over the seeds. */
export interface Evaluation {
  readonly method: Method;
  readonly confirmed: number;
  readonly metrics: Metrics;
}

/** Share of the answers that are kept to measure on. */
const testShare = 0.3;

/**
 * Measures the engine, three baselines and, once, no suggestions at all: the answers are shuffled
 * with each seed, the first 30 percent are kept to measure on, and the first so many of the rest are
 * confirmed.
 *
 * @param sizes how many answers are confirmed; those that the set hasn't enough answers for are left out.
 */
export function* evaluate(
  reference: ReferenceSet,
  sizes: readonly number[],
  seeds: readonly number[],
): Generator<Evaluation> {
  const { answers, codebook } = reference;
  const places = new Map(codebook.themes.map(({ id }, place) => [id, place]));
  const labelled = answers.map(({ text, themes }) => ({
    text,
    themes: new Set(themes.flatMap((theme) => places.get(theme) ?? [])),
  }));
  const held = Math.floor(answers.length * testShare);
  for (const confirmed of sizes) {
    if (confirmed > answers.length - held) continue;
    const runs = seeds.map((seed) => {
      const order = shuffled(answers.length, seed);
      return { test: order.slice(0, held), coded: order.slice(held, held + confirmed) };
    });
    for (const method of methods) {
      if (method === "tf-idf + LR" && confirmed === 0) continue;
      if (method === "no suggestions" && confirmed > 0) continue;
      const measured = runs.map(({ test, coded }) => {
        const propose = proposerOf(method, reference, labelled, coded, places);
        const judged = test.flatMap((place): JudgedAnswer[] => {
          const answer = answers[place];
          const themes = labelled[place]?.themes;
          return answer && themes ? [{ themes, proposals: propose(answer.text, answer.question) }] : [];
        });
        return measure(judged, codebook.themes.length);
      });
      yield { method, confirmed, metrics: meanOf(measured) };
    }
  }
}

type QuestionProposer = (text: string, question: string | undefined) => ReturnType<Proposer>;

function proposerOf(
  method: Method,
  reference: ReferenceSet,
  labelled: readonly LabelledText[],
  coded: readonly number[],
  places: ReadonlyMap<ThemeId, number>,
): QuestionProposer {
  const { codebook, language } = reference;
  switch (method) {
    case "no suggestions":
      return () => [];
    case "engine":
      return engineProposer(reference, coded, places);
    case "exact keywords":
      return exactKeywords(keywordsFor(codebook, language));
    case "stemmed keywords":
      return stemmedKeywords(keywordsFor(codebook, language), language);
    case "tf-idf + LR":
      return logisticBaseline(
        coded.flatMap((place) => labelled[place] ?? []),
        codebook.themes.length,
      );
  }
}

function engineProposer(
  { answers, ...study }: ReferenceSet,
  coded: readonly number[],
  places: ReadonlyMap<ThemeId, number>,
): QuestionProposer {
  const engine = new Engine({ ...study, wordCounts: new Map() });
  const learned = engine.learn(
    coded
      .flatMap((place) => answers[place] ?? [])
      .map(({ text, question, themes }) => ({
        text,
        question,
        confirmed: themes,
        rejected: [],
        isFinished: true,
      })),
  );
  const { suggest } = engine.suggester(learned);
  return (text, question) =>
    suggest(text, question).map(({ theme, probability, isTicked }) => ({
      theme: places.get(theme) ?? -1,
      probability,
      isTicked,
    }));
}

function meanOf(metrics: readonly Metrics[]): Metrics {
  const mean = (of: (one: Metrics) => number | undefined): number | undefined => {
    const values = metrics.flatMap((one) => of(one) ?? []);
    return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
  };
  return {
    answers: metrics[0]?.answers ?? 0,
    microF1: mean(({ microF1 }) => microF1) ?? 0,
    macroF1: mean(({ macroF1 }) => macroF1),
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    top3Recall: mean(({ top3Recall }) => top3Recall),
    calibrationError: mean(({ calibrationError }) => calibrationError),
    corrections: mean(({ corrections }) => corrections) ?? 0,
  };
}
