import fc from "fast-check";
import { expect, test } from "vitest";
import { readerOf, sampleAnswers } from "../discover/discover.fixture.ts";
import { alikePath } from "./alike-path.ts";
import { answerVectors, typicality } from "./answer-vectors.ts";
import { byTheme, expectedCorrections, mostInformative, mostUncertain } from "./order.ts";

function vectorsOf(texts: readonly string[], language = "nl") {
  return answerVectors(texts, readerOf(texts, language), language);
}

const sure = [{ probability: 0.95, isTicked: true }];
const unsure = [
  { probability: 0.55, isTicked: true },
  { probability: 0.4, isTicked: false },
];

test("the most uncertain answer is the one that will need most corrections", () => {
  expect(expectedCorrections(unsure)).toBeCloseTo(0.85, 12);
  expect(mostUncertain([sure, [], unsure, sure])).toEqual([2, 0, 3, 1]);
});

test("an uncertain answer that is like none is less informative", () => {
  expect(mostInformative([unsure, unsure, sure], [0.01, 0.2, 0.2])).toEqual([1, 2, 0]);
  expect(() => mostInformative([unsure], [])).toThrow(RangeError);
});

test("by theme, the likeliest come first and equals stay in order", () => {
  expect(byTheme([0.1, 0.9, 0.1, 0.5])).toEqual([1, 3, 0, 2]);
});

test("answers of one kind come in a row", () => {
  const texts = [
    "Meer salaris",
    "De werkdruk is hoog",
    "beter loon",
    "hoge werkdruk!",
    "Salaris is te laag",
    "xyz",
    "Lagere werkdruk",
  ];
  const path = alikePath(vectorsOf(texts)).map((place) => texts[place] ?? "");
  const pay = path.map((text, at) => (/salaris|loon/i.test(text) ? at : -1)).filter((at) => at >= 0);
  expect((pay.at(-1) ?? 0) - (pay[0] ?? 0)).toBe(2);
  expect(path.at(-1)).toBe("xyz");
});

test("in the sample study, neighbours share a theme nearly twice as often as in the order of import or more", () => {
  const sample = sampleAnswers();
  const path = alikePath(vectorsOf(sample.map(({ text }) => text)));
  const shared = (order: readonly number[]) =>
    order.filter((place, at) => {
      const before = sample[order[at - 1] ?? -1]?.themes ?? [];
      return sample[place]?.themes.some((theme) => before.includes(theme));
    }).length / order.length;
  expect(shared(path)).toBeGreaterThan(1.9 * shared([...sample.keys()]));
});

test("a path has each answer once, whatever they are, and is the same each time", { timeout: 60_000 }, () => {
  const reader = readerOf(["loon", "meer loon"], "nl");
  const texts = fc.array(
    fc.oneof(fc.string(), fc.constantFrom("loon", "meer loon", "druk werk", "werk", "")),
  );
  fc.assert(
    fc.property(texts, (list) => {
      const vectors = answerVectors(list, reader, "nl");
      const path = alikePath(vectors);
      expect([...path].sort((a, b) => a - b)).toEqual([...list.keys()]);
      expect(alikePath(vectors)).toEqual(path);
    }),
    { numRuns: 10 },
  );
});

test("what many write is typical", () => {
  const typical = typicality(
    vectorsOf(["loon", "meer loon", "beter loon", "parkeren", "ook parkeren", "iets"]),
  );
  expect(typical[0]).toBeGreaterThan(typical[3] ?? 1);
  expect(typical[3]).toBeGreaterThan(typical[5] ?? 1);
  expect(typicality(vectorsOf([]))).toHaveLength(0);
});
