import type { Evaluation } from "../../lib/suggest/evaluate/evaluate.ts";

const columns = [
  ["confirmed", 9],
  ["method", 18],
  ["micro-F1", 9],
  ["macro-F1", 9],
  ["precision", 10],
  ["recall", 7],
  ["top-3", 7],
  ["ECE", 7],
  ["corrections", 12],
] as const;
const nameColumn = 1;

/** The names of the columns of a table of evaluations. */
export const evaluationHead = line(columns.map(([name]) => name));

/** One row of it: what can't be said is a dash. */
export function evaluationRow({ method, confirmed, metrics }: Evaluation): string {
  const isNothing = method === "no suggestions";
  const shares = [
    isNothing ? undefined : metrics.microF1,
    isNothing ? undefined : metrics.macroF1,
    metrics.precision,
    isNothing ? undefined : metrics.recall,
    isNothing ? undefined : metrics.top3Recall,
    // Keywords alone say no probability.
    method.endsWith("keywords") ? undefined : metrics.calibrationError,
    metrics.corrections,
  ];
  return line([isNothing ? "–" : `${confirmed}`, method, ...shares.map((share) => share?.toFixed(3) ?? "–")]);
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, at) => {
      const width = columns[at]?.[1] ?? 0;
      return at === nameColumn ? `  ${cell.padEnd(width - 2)}` : cell.padStart(width);
    })
    .join("");
}
