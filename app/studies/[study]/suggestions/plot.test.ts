import { expect, test } from "vitest";
import { gridValues, placeOf } from "./plot.ts";

test("gridlines are round, few, and reach above the highest value", () => {
  for (const most of [0, 0.03, 0.1, 0.4, 1, 1.7, 3, 12.5]) {
    const values = gridValues(most);
    expect(values[0]).toBe(0);
    expect(values.at(-1)).toBeGreaterThanOrEqual(most - 1e-9);
    expect(values.length).toBeGreaterThan(1);
    expect(values.length).toBeLessThanOrEqual(6);
  }
  expect(gridValues(1)).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

test("a value lies between its ends", () => {
  expect(placeOf(0, 2, 10, 110)).toBe(10);
  expect(placeOf(1, 2, 10, 110)).toBe(60);
  expect(placeOf(1, 0, 10, 110)).toBe(10);
});
