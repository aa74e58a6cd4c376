import fc from "fast-check";
import { expect, test } from "vitest";
import { addScores, featureWeights, noise, type RidgeProblem, solveRidge } from "./ridge.ts";
import { sparseRows } from "./sparse-rows.ts";

const features = 6;

const problems = fc
  .array(
    fc.record({
      values: fc.array(fc.float({ min: -2, max: 2, noNaN: true }), {
        minLength: features,
        maxLength: features,
      }),
      targets: fc.tuple(
        fc.float({ min: -1, max: 1, noNaN: true }),
        fc.float({ min: -1, max: 1, noNaN: true }),
      ),
      seen: fc.tuple(fc.boolean(), fc.boolean()),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((examples): RidgeProblem => {
    const indices = Array.from({ length: features }, (_, index) => index);
    return {
      rows: sparseRows(
        examples.map(({ values }) => ({ indices, values })),
        features,
      ),
      outcomes: 2,
      observed: Uint8Array.from(examples.flatMap(({ seen }) => seen.map(Number))),
      residuals: Float32Array.from(
        examples.flatMap(({ targets, seen }) =>
          targets.map((target, outcome) => (seen[outcome] ? target : 0)),
        ),
      ),
    };
  });

test("what is left of each observed target is its pull times the noise, as a ridge regression has it", () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const { rows, outcomes, observed, residuals } = problem;
      const pulls = solveRidge(problem, new Float32Array(rows.count * outcomes), 100);
      const weights = featureWeights(rows, pulls, outcomes);
      for (let row = 0; row < rows.count; row++) {
        const scores = new Float32Array(outcomes);
        addScores(rows, row, weights, outcomes, scores, 0);
        for (let outcome = 0; outcome < outcomes; outcome++) {
          const at = row * outcomes + outcome;
          const pull = pulls[at] ?? 0;
          if (observed[at] === 0) expect(pull).toBe(0);
          else expect((scores[outcome] ?? 0) + noise * pull).toBeCloseTo(residuals[at] ?? 0, 1);
        }
      }
    }),
  );
});

test("one example pulls its own score by its likeness to itself beside the noise", () => {
  const rows = sparseRows([{ indices: [0, 2], values: [1, 1] }], 3);
  const problem = { rows, outcomes: 1, observed: Uint8Array.of(1), residuals: Float32Array.of(0.9) };
  expect(solveRidge(problem, new Float32Array(1), 10)[0]).toBeCloseTo(0.9 / (2 + noise), 5);
});

test("beginning at the solution changes nothing", () => {
  const rows = sparseRows(
    [
      { indices: [0], values: [1] },
      { indices: [0, 1], values: [1, 1] },
    ],
    2,
  );
  const problem = { rows, outcomes: 1, observed: Uint8Array.of(1, 1), residuals: Float32Array.of(1, -1) };
  const once = solveRidge(problem, new Float32Array(2), 50);
  const again = solveRidge(problem, once, 50);
  for (const [at, pull] of again.entries()) expect(pull).toBeCloseTo(once[at] ?? 0, 4);
});
