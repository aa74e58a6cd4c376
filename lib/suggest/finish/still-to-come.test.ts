import fc from "fast-check";
import { expect, test } from "vitest";
import { chanceOf } from "./chance.fixture.ts";
import { shareRight, stillToCome } from "./still-to-come.ts";

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const decision = fc.record({ probability, isConfirmed: fc.boolean() });

test("with fewer than ten decisions, or nothing ticked, it is unknown", () => {
  const few = Array.from({ length: 9 }, () => ({ probability: 0.9, isConfirmed: true }));
  expect(stillToCome(few, [0.9])).toBeUndefined();
  expect(shareRight([...few, ...few], [])).toBeUndefined();
});

test("an estimate lies in its interval, and the interval in what is possible", () => {
  fc.assert(
    fc.property(fc.array(decision, { minLength: 10 }), fc.array(probability), (decisions, uncoded) => {
      const found = stillToCome(decisions, uncoded);
      if (!found) throw new Error("Ten decisions are enough.");
      expect(found.low).toBeGreaterThanOrEqual(0);
      expect(found.low).toBeLessThanOrEqual(found.expected + 1e-9);
      expect(found.expected).toBeLessThanOrEqual(found.high + 1e-9);
      expect(found.high).toBeLessThanOrEqual(uncoded.length);
    }),
  );
});

test("a number that is no probability is a wrong call", () => {
  const decisions = Array.from({ length: 10 }, () => ({ probability: 0.5, isConfirmed: true }));
  expect(() => stillToCome(decisions, [Number.NaN])).toThrow(RangeError);
  expect(() => stillToCome(decisions, [1.1])).toThrow(RangeError);
});

test("probabilities without decisions near them keep the interval wide", () => {
  const nothing = Array.from({ length: 500 }, () => ({ probability: 0, isConfirmed: false }));
  const found = stillToCome(
    nothing,
    Array.from({ length: 100 }, () => 0.9),
  );
  expect(found?.low).toBeLessThan(40);
  expect(found?.high).toBeGreaterThan(95);
});

const worlds = {
  calibrated: { coded: 200, uncoded: 1000, spread: 3, truth: (said: number) => said },
  overconfident: { coded: 300, uncoded: 2000, spread: 2, truth: (said: number) => said ** 1.5 },
  "too shy": { coded: 300, uncoded: 500, spread: 3, truth: (said: number) => said ** 0.7 },
  rare: { coded: 150, uncoded: 3000, spread: 12, truth: (said: number) => said * 0.8 + 0.002 },
  "few decisions": { coded: 30, uncoded: 300, spread: 2, truth: (said: number) => said },
};

test.each(Object.entries(worlds))(
  "of 400 %s studies, the interval has what comes in 90 of 100",
  (_, world) => {
    const random = chanceOf(2016);
    let covered = 0;
    for (let study = 0; study < 400; study++) {
      const draw = () => random() ** world.spread;
      const decisions = Array.from({ length: world.coded }, () => {
        const said = draw();
        return { probability: said, isConfirmed: random() < world.truth(said) };
      });
      const uncoded = Array.from({ length: world.uncoded }, draw);
      const came = uncoded.filter((said) => random() < world.truth(said)).length;
      const found = stillToCome(decisions, uncoded);
      if (found && came >= found.low && came <= found.high) covered++;
    }
    expect(covered / 400).toBeGreaterThan(0.9);
  },
);
