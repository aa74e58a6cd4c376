import fc from "fast-check";
import { expect, test } from "vitest";
import { initialThreshold, tickThresholds } from "./thresholds.ts";

test("without anything judged every theme has the initial threshold", () => {
  expect(tickThresholds([[], []])).toEqual([initialThreshold, initialThreshold]);
});

test("where probabilities are near 0 or 1, the threshold lies between", () => {
  const sure = [...Array<number>(100).fill(0.98), ...Array<number>(900).fill(0.01)];
  const [threshold = 0] = tickThresholds([sure]);
  expect(threshold).toBeGreaterThan(0.3);
  expect(threshold).toBeLessThan(0.6);
});

test("a rare theme that is never likely is ticked from a lower probability on than a common one", () => {
  const common = Array<number>(500).fill(0.8);
  const rare = [...Array<number>(5).fill(0.3), ...Array<number>(495).fill(0.01)];
  const [first = 0, second = 0] = tickThresholds([common, rare]);
  expect(second).toBeLessThan(first);
});

test("a threshold always lies between 0.1 and 1, and there is one for each theme", () => {
  const themes = fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(themes, (probabilities) => {
      const thresholds = tickThresholds(probabilities);
      expect(thresholds).toHaveLength(probabilities.length);
      for (const threshold of thresholds) {
        expect(threshold).toBeGreaterThanOrEqual(0.1);
        expect(threshold).toBeLessThanOrEqual(1);
      }
    }),
  );
});
