import fc from "fast-check";
import { expect, test } from "vitest";
import { atLeast, wilsonInterval } from "./interval.ts";

test("Wilson's interval has the figures of the textbook", () => {
  const { low, high } = wilsonInterval(0.4, 20);
  expect(low).toBeCloseTo(0.2188, 4);
  expect(high).toBeCloseTo(0.6134, 4);
  expect(wilsonInterval(0, 10).low).toBe(0);
  expect(wilsonInterval(0, 10).high).toBeCloseTo(0.2775, 4);
  expect(() => wilsonInterval(0, 0)).toThrow(RangeError);
});

test("Wilson's interval holds the share and narrows with more", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (count, share) => {
        const { low, high } = wilsonInterval(share, count);
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        const more = wilsonInterval(share, 4 * count);
        expect(more.high - more.low).toBeLessThan(high - low);
      },
    ),
  );
});

test("the binomial tail is right where it can be counted by hand", () => {
  expect(atLeast(2, 2, 0.5)).toBeCloseTo(0.25, 12);
  expect(atLeast(1, 3, 0.5)).toBeCloseTo(0.875, 12);
  expect(atLeast(59, 59, 0.95)).toBeCloseTo(0.95 ** 59, 12);
  expect(atLeast(0, 5, 0.1)).toBe(1);
  expect(atLeast(1, 5, 0)).toBe(0);
  expect(atLeast(5, 5, 1)).toBe(1);
  expect(atLeast(500, 1000, 0.5)).toBeCloseTo(0.5126, 4);
});
