import dutch from "natural/lib/natural/stemmers/porter_stemmer_nl.js";
import type { Codebook, Theme } from "../codebook/theme.ts";
import { randomNumbers } from "../random-numbers.ts";
import { emptyDictionary } from "../text/index.ts";
import { type CodedAnswer, Engine, type Learned } from "./index.ts";
import { type Model, modelText, parseModel } from "./model-file.ts";

/**
 * The full model: suggestions from keywords and what was learned, against a plain loop of natural's
 * tokenizeAndStem over the same answers; learning from decisions, one decision's update, and the
 * model file. Seeded, so that every run has the same answers.
 */
const seed = 20;
const answerCount = 50_000;
const wordsPerAnswer = 15;
const vocabularySize = 20_000;
const themeCount = 23;
const learnedCounts = [300, 5_000];
const rounds = 3;

const letters = {
  starts: "b d g h k l m n p r s st t v w z br tr".split(" "),
  middles: "a e i o u aa ee oo ie oe ei ui ij".split(" "),
};
const ends = ["n", "r", "s", "t", "l", "k", "d", "ng", "st", ""];
const endings = ["", "", "en", "e", "ing", "heid", "lijk", "t", "s", "heden"];

const random = randomNumbers(seed);
const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
const syllable = () => pick(letters.starts) + pick(letters.middles) + pick(ends);
const words = Array.from(
  { length: vocabularySize },
  () => (random() < 0.5 ? syllable() : syllable() + syllable()) + pick(endings),
);
// Zipf: the chance of a rank is as 1/rank, whose distribution function is about its logarithm.
const draw = () => words[Math.floor(words.length ** random()) - 1] ?? "";

/** Words of rank 40 and up, nine a theme: neither everywhere nor nowhere. */
const keywords = Array.from({ length: themeCount }, (_, theme) =>
  words.slice(40 + 9 * theme, 49 + 9 * theme),
);

const codebook: Codebook = {
  languages: ["nl"],
  themes: keywords.map((list, position): Theme => {
    const texts = { definition: {}, useWhen: "", doNotUseWhen: "", example: "", colour: "#000000" };
    const name = { nl: `theme ${position}` };
    return {
      id: `theme${position}`,
      parent: null,
      position,
      number: null,
      name,
      keywords: { nl: list },
      ...texts,
    };
  }),
};

// Through JSON, as answers come: a string joined from parts is read more slowly than one that was read in.
const answers: string[] = JSON.parse(
  JSON.stringify(
    Array.from({ length: answerCount }, () => Array.from({ length: wordsPerAnswer }, draw).join(" ")),
  ),
);

/** A coder who confirms the themes of most keywords, and now and then another. */
const coded = answers.slice(0, Math.max(...learnedCounts)).map((text): CodedAnswer => {
  const own = new Set(text.split(" "));
  const confirmed = codebook.themes.filter(
    ({ keywords }) =>
      random() < 0.02 || ((keywords.nl ?? []).some((word) => own.has(word)) && random() < 0.8),
  );
  return { text, confirmed: confirmed.map(({ id }) => id), rejected: [], isFinished: true };
});

/** Printed at the end, so that no work is optimised away. */
let sink = 0;

/** Times in seconds of so many runs. */
function timed(count: number, work: () => number): number[] {
  return Array.from({ length: count }, () => {
    const from = performance.now();
    sink += work();
    return (performance.now() - from) / 1000;
  });
}

function report(name: string, times: readonly number[], of?: number): number {
  const best = Math.min(...times);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const deviation = Math.sqrt(times.reduce((sum, time) => sum + (time - mean) ** 2, 0) / times.length);
  const figures = `min ${best.toFixed(4)} s, mean ${mean.toFixed(4)} ± ${deviation.toFixed(4)} s`;
  const rate = of === undefined ? "" : `, ${Math.round(of / mean).toLocaleString("en")} answers/s`;
  console.log(`${name}: ${figures}${rate}`);
  return mean;
}

const dictionary = emptyDictionary("nl");
const setup = { codebook, language: "nl", wordCounts: new Map<string, number>() };

console.log(
  `Full model: ${answerCount} answers of ${wordsPerAnswer} words, ${themeCount} themes, seed ${seed}`,
);
const stemAll = () => answers.reduce((sum, text) => sum + dutch.tokenizeAndStem(text, false).length, 0);
timed(1, stemAll);
const baseline = report("natural's tokenizeAndStem alone", timed(rounds, stemAll), answerCount);

for (const count of learnedCounts) {
  const engine = new Engine({ ...setup, dictionary });
  let learned: Learned | undefined;
  const learning = timed(1, () => {
    learned = engine.learn(coded.slice(0, count));
    return learned.examples;
  });
  if (!learned) throw new Error("Nothing was learned.");
  report(`${count} decisions learned from, every word new`, learning);
  const { suggest } = engine.suggester(learned);
  const suggestAll = () => answers.reduce((sum, text) => sum + suggest(text).length, 0);
  report("  suggesting, first time over", timed(1, suggestAll), answerCount);
  const mean = report("  suggesting", timed(rounds, suggestAll), answerCount);
  console.log(`    ratio ${(baseline / mean).toFixed(2)}`);
  modelFile({ ...setup, dictionaryWords: dictionary.size, learned });
  let moved = learned;
  const updates = coded.slice(0, 20).map((answer) => {
    const [time = 0] = timed(1, () => {
      moved = engine.adjust(moved, answer);
      return engine.suggester(moved).suggest(answer.text).length;
    });
    return time;
  });
  report("  one decision more, and its answer suggested for again", updates);
}
console.log(`(checksum ${sink})`);

/** How large a model's file is, and how long it takes. */
function modelFile(model: Model): void {
  let text = "";
  const writing = timed(1, () => {
    const written = modelText(model);
    if (written.ok) text = written.value;
    return text.length;
  });
  report(`  writing the model, ${(text.length / 1e6).toFixed(1)} MB`, writing);
  report(
    "  reading it",
    timed(1, () => (parseModel(text, "model").ok ? 1 : 0)),
  );
}
