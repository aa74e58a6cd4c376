import { type Example, isDecided } from "./learn.ts";
import type { Learned } from "./learned.ts";
import { noise } from "./ridge.ts";
import { Scorer } from "./scorer.ts";

/**
 * What was learned, moved by one more example in a few milliseconds: one step of the fit, along the
 * example (a row action of Kaczmarz, 1937). It serves until the next `learn`, which knows new words,
 * themes and rates too. The weights are changed in place; what was given isn't to be used any more.
 */
export function adjust(learned: Learned, example: Example): Learned {
  const { space, columns, weights } = learned;
  const scores = new Scorer(learned).scores(example.answer);
  const { indices, values } = space.row(example.answer);
  const likeness = values.reduce((sum, value) => sum + value ** 2, 0);
  columns.forEach((theme, column) => {
    if (!isDecided(example, theme)) return;
    const wrong = (example.confirmed.has(theme) ? 1 : 0) - (scores[column] ?? 0);
    const pull = wrong / (likeness + noise);
    indices.forEach((feature, at) => {
      const place = feature * columns.length + column;
      weights[place] = (weights[place] ?? 0) + pull * (values[at] ?? 0);
    });
  });
  return { ...learned, examples: learned.examples + 1 };
}
