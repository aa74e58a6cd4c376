import fc from "fast-check";
import { expect, test } from "vitest";
import { type JudgedAnswer, suggestionQuality } from "./quality.ts";

function answer(ticked: string[], confirmed: string[], unsure: string[] = []): JudgedAnswer {
  return {
    learnedFrom: 0,
    confirmed,
    predicted: [
      ...ticked.map((theme) => ({ theme, probability: 0.85, isTicked: true })),
      ...unsure.map((theme) => ({ theme, probability: 0.15, isTicked: false })),
    ],
  };
}

test("counts ticks that were right, wrong ones and themes that were missed", () => {
  const { whole } = suggestionQuality([answer(["pay", "hours"], ["pay"]), answer([], ["team"], ["team"])]);
  expect(whole).toEqual({
    ...{ first: 1, last: 2, answers: 2, ticked: 2, right: 1, confirmed: 2 },
    ...{ precision: 0.5, recall: 0.5, corrections: 1 },
  });
});

test("without answers there is nothing, and no share of nothing", () => {
  const quality = suggestionQuality([]);
  expect(quality).toMatchObject({ blocks: [], themes: [], calibration: [] });
  expect(quality.whole).toMatchObject({ answers: 0, corrections: 0, precision: undefined });
  expect(suggestionQuality([answer([], [])]).whole.recall).toBeUndefined();
});

test("tells themes apart, most confirmed first, and which need better keywords", () => {
  const answers = [
    ...Array.from({ length: 6 }, () => answer([], ["team"])),
    ...Array.from({ length: 7 }, () => answer(["pay", "hours"], ["pay"])),
    answer(["rare"], []),
  ];
  expect(suggestionQuality(answers).themes).toMatchObject([
    { theme: "pay", precision: 1, recall: 1, weakness: undefined },
    { theme: "team", precision: undefined, recall: 0, weakness: "misses" },
    { theme: "hours", ticked: 7, precision: 0, recall: undefined, weakness: "wrong" },
    { theme: "rare", ticked: 1, precision: 0, weakness: undefined },
  ]);
});

test("blocks follow the order of coding and show what was learned", () => {
  const answers = [
    ...Array.from({ length: 10 }, () => answer([], ["pay"])),
    ...Array.from({ length: 15 }, () => answer(["pay"], ["pay"])),
  ];
  expect(suggestionQuality(answers).blocks).toMatchObject([
    { first: 1, last: 13, answers: 13 },
    { first: 14, last: 25, recall: 1, corrections: 0 },
  ]);
});

test("says how often suggestions of about one probability were confirmed", () => {
  const { calibration } = suggestionQuality([answer(["pay", "hours"], ["pay"], ["team"])]);
  expect(calibration).toEqual([
    { from: 0.1, to: 0.2, suggestions: 1, said: 0.15, confirmed: 0 },
    { from: 0.8, to: 0.9, suggestions: 2, said: 0.85, confirmed: 0.5 },
  ]);
});

const anyAnswer = fc
  .tuple(fc.uniqueArray(fc.constantFrom("a", "b", "c")), fc.uniqueArray(fc.constantFrom("a", "b", "c", "d")))
  .map(([ticked, confirmed]) => answer(ticked, confirmed));

test("blocks and themes each add up to the whole", () => {
  fc.assert(
    fc.property(fc.array(anyAnswer, { maxLength: 130 }), (answers) => {
      const { whole, blocks, themes } = suggestionQuality(answers);
      for (const key of ["ticked", "right", "confirmed"] as const) {
        expect(blocks.reduce((sum, block) => sum + block[key], 0)).toBe(whole[key]);
        expect(themes.reduce((sum, theme) => sum + theme[key], 0)).toBe(whole[key]);
      }
      expect(blocks.length).toBeLessThanOrEqual(10);
      expect(blocks.reduce((sum, block) => sum + block.answers, 0)).toBe(answers.length);
    }),
  );
});
