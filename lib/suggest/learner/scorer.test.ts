import { expect, test } from "vitest";
import { createVocabulary, emptyDictionary } from "../../text/index.ts";
import { learn, priorScore } from "./learn.ts";
import { AnswerReader } from "./read-answer.ts";
import { addScores } from "./ridge.ts";
import { Scorer } from "./scorer.ts";
import { sparseRows } from "./sparse-rows.ts";

const vocabulary = createVocabulary("nl", {
  dictionary: emptyDictionary("nl"),
  counts: new Map(),
  keywords: [],
});
const reader = new AnswerReader(
  [
    { theme: 0, keyword: "salaris" },
    { theme: 1, keyword: "rooster" },
  ],
  vocabulary,
  "nl",
);

const texts = [
  "Het salaris is niet goed, het salaris is laag",
  "geen goed rooster",
  "rooster, salaris en herrie",
  "herrie in het gebouw",
  "",
];
const learned = learn(
  texts.map((text, at) => ({
    answer: reader.read(text, at % 2 === 0 ? "one" : "two"),
    confirmed: new Set([at % 3]),
    rejected: new Set<number>(),
    isFinished: true,
  })),
  3,
);
const scorer = new Scorer(learned);

test.each([...texts, "een salaris dat niemand zag", "niet niet niet goed goed"])(
  "%j is scored word by word as its row of features is",
  (text) => {
    for (const question of ["one", undefined]) {
      const answer = reader.read(text, question);
      const rows = sparseRows([learned.space.row(answer)], learned.space.size);
      const expected = Float32Array.from(learned.columns, (theme) => priorScore(answer, theme));
      addScores(rows, 0, learned.weights, learned.columns.length, expected, 0);
      const scores = scorer.scores(answer);
      for (const [column, score] of scores.entries()) expect(score).toBeCloseTo(expected[column] ?? 0, 5);
    }
  },
);

test("what the words add is the score, apart from keywords, question and what is always there", () => {
  const answer = reader.read("herrie en geen rooster");
  const bare = reader.read("");
  const weights = scorer.explain(answer, 2).reduce((sum, { weight }) => sum + weight, 0);
  const [column] = learned.columns.flatMap((theme, place) => (theme === 2 ? place : []));
  const score = scorer.scores(answer)[column ?? 0] ?? 0;
  const always = scorer.scores(bare)[column ?? 0] ?? 0;
  const keyword = learned.space.numberOf("k:1");
  const ofKeyword = (learned.weights[keyword * learned.columns.length + (column ?? 0)] ?? 0) * Math.sqrt(0.3);
  expect(weights).toBeCloseTo(score - always - ofKeyword, 4);
});
