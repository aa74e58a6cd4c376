import { expect, test } from "vitest";
import { type JudgedAnswer, measure } from "./metrics.ts";

function judged(
  themes: number[],
  ...proposals: [theme: number, probability: number, isTicked: boolean][]
): JudgedAnswer {
  return {
    themes: new Set(themes),
    proposals: proposals.map(([theme, probability, isTicked]) => ({ theme, probability, isTicked })),
  };
}

test("counts what is right, wrong and missed", () => {
  const metrics = measure([judged([0, 1], [0, 0.9, true], [2, 0.6, true]), judged([], [1, 0.2, false])], 3);
  expect(metrics.precision).toBe(0.5);
  expect(metrics.recall).toBe(0.5);
  expect(metrics.microF1).toBe(0.5);
  // Theme 0 has 1, theme 1 has 0; theme 2 doesn't occur.
  expect(metrics.macroF1).toBe(0.5);
  expect(metrics.corrections).toBe(1);
  expect(metrics.top3Recall).toBe(0.5);
});

test("the calibration error compares what was said with what came true, bin by bin", () => {
  const right = Array.from({ length: 8 }, () => judged([0], [0, 0.8, true]));
  const wrong = Array.from({ length: 2 }, () => judged([], [0, 0.8, true]));
  expect(measure([...right, ...wrong], 1).calibrationError).toBeCloseTo(0, 10);
  expect(measure(right, 1).calibrationError).toBeCloseTo(0.2, 10);
});

test("says nothing where there is nothing to say", () => {
  expect(measure([judged([])], 2)).toMatchObject({
    microF1: 0,
    macroF1: undefined,
    precision: undefined,
    recall: undefined,
    top3Recall: undefined,
    calibrationError: undefined,
    corrections: 0,
  });
});
