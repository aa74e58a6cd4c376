import { readFileSync } from "node:fs";
import { randomNumbers } from "../random-numbers.ts";
import { parseDictionary } from "./dictionary.ts";
import { createVocabulary } from "./vocabulary.ts";
import { createWordReader } from "./word-reader.ts";

/**
 * Loading a dictionary, against splitting its file into a set of strings; and reading words with it:
 * words that it has, and the same words with one letter changed. Seeded, so that every run has the
 * same words.
 */
const seed = 4;
const wordCount = 5_000;
const rounds = 5;

/** Milliseconds of each round. */
function times(work: () => number): number[] {
  const milliseconds: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    sink += work();
    milliseconds.push(performance.now() - from);
  }
  return milliseconds;
}

function print(name: string, milliseconds: readonly number[], per = 1, unit = "ms"): void {
  const [first = 0, ...later] = milliseconds.map((each) => (each / per) * (unit === "µs" ? 1000 : 1));
  const best = Math.min(...later);
  console.log(`${name.padEnd(44)} first ${first.toFixed(1)} ${unit}, best later ${best.toFixed(1)} ${unit}`);
}

/** Keeps what is measured from being optimised away. */
let sink = 0;

console.log(`seed ${seed}, ${wordCount} words, ${rounds} rounds`);
for (const language of ["nl", "en", "fr"]) {
  const folder = new URL(`../../node_modules/dictionary-${language}/`, import.meta.url);
  const affixes = readFileSync(new URL("index.aff", folder), "utf8");
  const words = readFileSync(new URL("index.dic", folder), "utf8");
  print(
    `${language}: lines to a Set, no forms (baseline)`,
    times(() => new Set(words.split("\n").map((line) => line.split("/", 1)[0])).size),
  );
  print(
    `${language}: dictionary with all forms`,
    times(() => parseDictionary({ affixes, words }, language).size),
  );
  globalThis.gc?.();
  const before = process.memoryUsage().arrayBuffers;
  const dictionary = parseDictionary({ affixes, words }, language);
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().arrayBuffers - before) / 1e6;
  console.log(`${language}: ${dictionary.size} words, ${megabytes.toFixed(1)} MB`);

  const random = randomNumbers(seed);
  const known: string[] = [];
  const changed: string[] = [];
  while (known.length < wordCount) {
    const word = dictionary.wordAt(Math.floor(random() * dictionary.size));
    if (word.length < 5 || word.length > 12) continue;
    const at = 1 + Math.floor(random() * (word.length - 1));
    known.push(word);
    changed.push(
      word.slice(0, at) + String.fromCharCode(0x61 + Math.floor(random() * 26)) + word.slice(at + 1),
    );
  }
  const counts = new Map(known.slice(0, 500).map((word) => [word, 5]));
  const reader = createWordReader(language, createVocabulary(language, { dictionary, counts, keywords: [] }));
  const readAll = (all: readonly string[]) => () =>
    all.filter((word) => reader.read(word).readAs !== undefined).length;
  print(`${language}: a known word of 5 to 12 letters`, times(readAll(known)), wordCount, "µs");
  print(`${language}: the same with another letter`, times(readAll(changed)), wordCount, "µs");
}
console.log(`(${sink})`);
