import dutch from "natural/lib/natural/stemmers/porter_stemmer_nl.js";
import type { Codebook, Theme } from "../codebook/theme.ts";
import { randomNumbers } from "../random-numbers.ts";
import { emptyDictionary } from "../text/index.ts";
import { Engine } from "./index.ts";

/**
 * Suggestions from keywords, against a plain loop of natural's tokenizeAndStem over the same
 * answers. Seeded, so that every run has the same answers: 100,000 with 1.5 million words, drawn by
 * Zipf's law from the commonest Dutch words, keywords and made-up words.
 */
const seed = 20;
const answerCount = 100_000;
const wordsPerAnswer = 15;
const vocabularySize = 30_000;
const rounds = { suggester: 10, natural: 3 };

const common =
  "de het een en van ik te dat in is je niet op zijn met voor er als aan maar om dan ook bij wel nog geen " +
  "naar die door over uit was meer hebben worden moet kan goed veel heel werk mensen klanten je we ze wat";
const keywords = [
  ["salaris", "loon", "uurloon", "betaling", "betaald", "verdienen", "geld", "opslag", "cao"],
  ["contract", "vast dienstverband", "zekerheid", "verlengen", "uitzendbaan", "meer uren"],
  ["werkdruk", "druk", "stress", "burn-out", "wachtrij", "te weinig mensen", "meer personeel", "zwaar"],
  ["rooster", "werktijden", "diensten", "flexibel", "uren", "weekend", "avond", "pauze", "vaste dagen"],
  ["vrijheid", "zelfstandig", "zelf bepalen", "beslissen", "meedenken", "verantwoordelijkheid"],
  ["leidinggevende", "teamleider", "manager", "management", "leiding", "baas", "chef"],
  ["waardering", "gewaardeerd", "compliment", "respect", "serieus", "luisteren naar ons"],
  ["training", "opleiding", "cursus", "inwerken", "coaching", "leren", "begeleiding"],
  ["klanten helpen", "mensen helpen", "oplossing", "service", "luisterend oor", "dankbaar"],
  ["collega's", "sfeer", "team", "gezellig", "verloop"],
];

/** Keywords of every kind, for the first theme beside its plain ones. */
const kinds = [
  "niet … goed",
  "veel & werk",
  "te … voor",
  "klant*",
  "*heid",
  '"mensen"',
  "-geen werk",
  "w?rk",
];

function vocabulary(random: () => number): string[] {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const starts = [
    "b",
    "d",
    "g",
    "h",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "st",
    "t",
    "v",
    "w",
    "z",
    "br",
    "tr",
    "",
  ];
  const middles = ["a", "e", "i", "o", "u", "aa", "ee", "oo", "ie", "oe", "ei", "ui", "ij"];
  const ends = ["n", "r", "s", "t", "l", "k", "d", "ng", "st", ""];
  const endings = ["", "", "en", "e", "ing", "heid", "lijk", "t", "s", "heden"];
  const syllable = () => pick(starts) + pick(middles) + pick(ends);
  const known = [...common.split(" "), ...keywords.flat().flatMap((keyword) => keyword.split(" "))];
  const madeUp = Array.from({ length: vocabularySize - known.length }, () => {
    const stem = random() < 0.5 ? syllable() : syllable() + syllable();
    return stem + pick(endings);
  });
  return [...known, ...madeUp];
}

function madeAnswers(random: () => number): string[] {
  const words = vocabulary(random);
  // Zipf: the chance of a rank is as 1/rank, whose distribution function is about its logarithm.
  const draw = () => words[Math.floor(words.length ** random()) - 1] ?? "";
  return Array.from({ length: answerCount }, () => {
    const drawn = Array.from({ length: wordsPerAnswer }, draw);
    const [first = "", ...rest] = drawn;
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(" ").replace(/^(\S+ \S+)/, "$1,")}.`;
  });
}

function benchCodebook(more: readonly string[]): Codebook {
  const themes = keywords.map(
    (list, position): Theme => ({
      id: `theme${position}`,
      parent: null,
      position,
      number: null,
      name: {},
      definition: {},
      useWhen: "",
      doNotUseWhen: "",
      example: "",
      colour: "#000000",
      keywords: { nl: position === 0 ? [...list, ...more] : list },
    }),
  );
  return { languages: ["nl"], themes };
}

/** Times in seconds. */
function timed(count: number, work: () => number): number[] {
  return Array.from({ length: count }, () => {
    const from = performance.now();
    sink += work();
    return (performance.now() - from) / 1000;
  });
}

function report(name: string, times: readonly number[]): number {
  const best = Math.min(...times);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const deviation = Math.sqrt(times.reduce((sum, time) => sum + (time - mean) ** 2, 0) / times.length);
  const rate = Math.round(answerCount / mean).toLocaleString("en");
  const figures = `min ${best.toFixed(3)} s, mean ${mean.toFixed(3)} ± ${deviation.toFixed(3)} s`;
  console.log(`${name}: ${figures}, ${rate} answers/s`);
  return mean;
}

/** Printed at the end, so that no work is optimised away. */
let sink = 0;
// Through JSON, as answers come: a string joined from parts is read more slowly than one that was read in.
const answers: string[] = JSON.parse(JSON.stringify(madeAnswers(randomNumbers(seed))));

console.log(`Suggesting: ${answerCount} answers of ${wordsPerAnswer} words, seed ${seed}`);
const baseline = report("natural's tokenizeAndStem alone", timedStems());
compare("keywords", benchCodebook([]));
compare("keywords of all kinds", benchCodebook(kinds));
console.log(`(checksum ${sink})`);

/** Times of suggesting, and how many times as fast as the baseline that is. */
function compare(name: string, codebook: Codebook): void {
  const dictionary = emptyDictionary("nl");
  const { suggest } = new Engine({ codebook, language: "nl", dictionary, wordCounts: new Map() }).suggester();
  const suggestAll = () => answers.reduce((sum, text) => sum + suggest(text).length, 0);
  const [first = 0] = timed(1, suggestAll);
  const mean = report(name, timed(rounds.suggester, suggestAll));
  const ratios = `ratio ${(baseline / mean).toFixed(1)}`;
  console.log(
    `  ${ratios}; first time over, every word new: ${first.toFixed(3)} s, ${(baseline / first).toFixed(1)}`,
  );
}

function timedStems(): number[] {
  const stemAll = () => answers.reduce((sum, text) => sum + dutch.tokenizeAndStem(text, false).length, 0);
  timed(1, stemAll);
  return timed(rounds.natural, stemAll);
}
