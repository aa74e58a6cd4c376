import { expect, test } from "vitest";
import { calibrated, fitCalibration, initialCalibration, type JudgedScore } from "./calibration.ts";

const even = { isHit: false, relativeRate: 1 };

test("without decisions a keyword's score of one half means about one half", () => {
  const probability = calibrated(initialCalibration, { score: 0.5, isHit: true, relativeRate: 1 });
  expect(probability).toBeGreaterThan(0.45);
  expect(probability).toBeLessThan(0.6);
  expect(calibrated(initialCalibration, { score: 0.03, ...even })).toBeLessThan(0.1);
});

test("a higher score is never less likely", () => {
  let before = 0;
  for (let score = -0.5; score <= 1.5; score += 0.05) {
    const probability = calibrated(initialCalibration, { score, ...even });
    expect(probability).toBeGreaterThanOrEqual(before);
    before = probability;
  }
});

test("no decisions leave it as it was", () => {
  expect(fitCalibration([])).toEqual([...initialCalibration]);
});

test("many decisions teach how often scores come true", () => {
  const judged = [0.1, 0.4, 0.8].flatMap((score): JudgedScore[] =>
    Array.from({ length: 1000 }, (_, count) => ({ score, ...even, isPresent: count < 1000 * score ** 2 })),
  );
  const fitted = fitCalibration(judged);
  for (const score of [0.1, 0.4, 0.8])
    expect(calibrated(fitted, { score, ...even })).toBeCloseTo(score ** 2, 1);
});

test("stays finite when decisions are all alike", () => {
  const judged = Array.from({ length: 500 }, (): JudgedScore => ({ score: 1, ...even, isPresent: true }));
  const fitted = fitCalibration(judged);
  expect(fitted.every(Number.isFinite)).toBe(true);
  expect(calibrated(fitted, { score: 1, ...even })).toBeGreaterThan(0.9);
});
