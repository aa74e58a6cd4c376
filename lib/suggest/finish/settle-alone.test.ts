import fc from "fast-check";
import { expect, test } from "vitest";
import { chanceOf } from "./chance.fixture.ts";
import { certaintyOf, settleAlone } from "./settle-alone.ts";

function judgedOf(count: number, truth: (certainty: number) => number, seed: number) {
  const random = chanceOf(seed);
  return Array.from({ length: count }, () => {
    const certainty = 1 - random() ** 2 * 0.9;
    return { certainty, isRight: random() < truth(certainty) };
  });
}

test("an answer is as certain as all of its suggestions together", () => {
  expect(certaintyOf([])).toBe(1);
  const suggestions = [
    { probability: 0.9, isTicked: true },
    { probability: 0.2, isTicked: false },
  ];
  expect(certaintyOf(suggestions)).toBeCloseTo(0.72, 12);
});

test("without enough decisions nothing is settled", () => {
  const right = Array.from({ length: 40 }, () => ({ certainty: 0.99, isRight: true }));
  expect(settleAlone([], [1, 1], 0.95)).toBeUndefined();
  expect(settleAlone(right, [1, 1], 0.95)).toBeUndefined();
  expect(settleAlone(right, [1, 1], 0.85)).toMatchObject({ answers: 2, share: 1, judged: 40, right: 40 });
  expect(settleAlone(right, [0.5], 0.85)).toBeUndefined();
  expect(() => settleAlone(right, [1], 1)).toThrow(RangeError);
});

test("where certain answers are right and others aren't, the certain part is settled", () => {
  const judged = judgedOf(1000, (certainty) => (certainty > 0.8 ? 0.995 : 0.5), 7);
  const uncoded = judgedOf(5000, () => 1, 8).map(({ certainty }) => certainty);
  const found = settleAlone(judged, uncoded, 0.95);
  expect(found?.threshold).toBeGreaterThan(0.7);
  expect(found?.share).toBeGreaterThan(0.35);
  expect(found?.share).toBeLessThan(0.65);
});

test("what is settled is what is certain enough, and its expected errors lie in their interval", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 50, max: 600 }), (seed, count) => {
      const judged = judgedOf(count, (certainty) => certainty, seed);
      const uncoded = judged.map(({ certainty }) => certainty);
      const accuracies = [0.97, 0.95, 0.9, 0.8];
      const answers = accuracies.map((accuracy) => settleAlone(judged, uncoded, accuracy));
      for (const found of answers) {
        if (!found) continue;
        expect(found.errors.low).toBeLessThanOrEqual(found.errors.expected);
        expect(found.errors.high).toBeGreaterThanOrEqual(found.errors.expected);
        expect(found.answers).toBe(uncoded.filter((certainty) => certainty >= found.threshold).length);
      }
    }),
    { numRuns: 50 },
  );
});

test.each([
  [0.95, 400],
  [0.9, 200],
  [0.8, 100],
])("at a needed accuracy of %d, 5 of 100 studies at most fall short of it", (accuracy, count) => {
  // The certainty says little, and the whole is just too bad: every part that is settled is a mistake.
  const truth = () => accuracy - 0.005;
  let missed = 0;
  for (let study = 1; study <= 400; study++) {
    const judged = judgedOf(count, truth, study);
    if (settleAlone(judged, [1, 0.9, 0.5], accuracy)) missed++;
  }
  expect(missed / 400).toBeLessThanOrEqual(0.06);
});

test("the errors that come lie in their interval in 90 of 100 studies", () => {
  const truth = (certainty: number) => 0.6 + 0.4 * certainty ** 0.3;
  let covered = 0;
  let settled = 0;
  for (let study = 1; study <= 300; study++) {
    const uncoded = judgedOf(2000, truth, 10_000 + study);
    const found = settleAlone(
      judgedOf(400, truth, study),
      uncoded.map(({ certainty }) => certainty),
      0.9,
    );
    if (!found) continue;
    settled++;
    const errors = uncoded.filter(
      ({ certainty, isRight }) => certainty >= found.threshold && !isRight,
    ).length;
    if (errors >= found.errors.low && errors <= found.errors.high) covered++;
  }
  expect(settled).toBeGreaterThan(200);
  expect(covered / settled).toBeGreaterThan(0.9);
});
