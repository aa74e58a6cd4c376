import { expect, test } from "vitest";
import { rowLedger } from "./row-ledger.ts";

test("finds the row of each respondent, also where their numbers have gaps", () => {
  const ledger = rowLedger();
  for (let index = 0; index < 3_000; index++)
    ledger.add(index < 1_500 ? 10 + index : 50_000 + index, 2 * index + 1);
  expect([10, 1_509, 51_500, 52_999].map((respondent) => ledger.rowOf(respondent))).toEqual([
    1, 2_999, 3_001, 5_999,
  ]);
});

test("refuses a respondent who isn't in it", () => {
  expect(() => rowLedger().rowOf(3)).toThrow("Respondent 3");
});
