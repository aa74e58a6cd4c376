import fc from "fast-check";
import { expect, test } from "vitest";
import { soundConfusions } from "./confusions.ts";
import { editCosts } from "./edit-cost.ts";

const costOf = editCosts("nl", soundConfusions("nl"));

test.each([
  ["a doubled letter", "sallaris", "salaris", "a letter too many", "salpris"],
  ["letters that changed places", "salarsi", "salaris", "another letter", "salarix"],
  ["a neighbouring key", "salarus", "salaris", "another letter", "salarfs"],
  ["another sound alike", "selvstandig", "zelfstandig", "other letters", "relmstandig"],
  ["another letter inside", "sataris", "salaris", "another first letter", "malaris"],
])("%s (%s for %s) is likelier than %s (%s)", (_, likely, intended, __, unlikely) => {
  expect(costOf(likely, intended)).toBeLessThan(costOf(unlikely, intended));
});

test("is 0 for the same word only", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      expect(costOf(one, one)).toBe(0);
      expect(costOf(one, other) > 0).toBe(one !== other);
    }),
  );
});

test("takes several letters for several", () => {
  const scanned = editCosts("nl", [{ seen: "rn", intended: "m", cost: 0.3 }]);
  expect(scanned("kornmer", "kommer")).toBeCloseTo(0.3);
});
