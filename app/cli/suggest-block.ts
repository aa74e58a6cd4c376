import { type Problem, problem } from "../../lib/problems/index.ts";
import { failure, type Result, success } from "../../lib/result.ts";
import type { Suggester } from "../../lib/suggest/index.ts";
import { jsonOfLine, type LineProblems } from "./json-line.ts";
import { type LineBlock, linesOf, longestLine, type NumberedLine } from "./line-blocks.ts";

/** What came of a block of lines. */
export interface BlockOutput {
  /** A line for each answer. */
  readonly text: string;
  /** Why the rest of the block, and of the input, isn't done. */
  readonly problem: Problem | undefined;
}

interface AnswerLine {
  readonly id: string | number;
  readonly text: string;
  readonly question?: string;
}

export const answerProblems: LineProblems = {
  notUtf8: (line) => problem("answerLineNotUtf8", { line }),
  malformed: (line) => problem("answerLineMalformed", { line }),
  tooLong: (line) => problem("answerLineTooLong", { line, most: longestLine / 1024 / 1024 }),
};

/**
 * Suggests for the answers of a block: JSON lines `{"id","text","question"}` become lines
 * `{"id","suggestions":[{"theme","p","ticked","evidence":[{"start","end","weight","keyword"}]}]}`, in order.
 * Empty lines are passed over; a line that is wrong ends it.
 */
export function suggestBlock(block: LineBlock, { suggest }: Suggester): BlockOutput {
  let text = "";
  for (const line of linesOf(block)) {
    const answer = answerOf(line);
    if (!answer.ok) return { text, problem: answer.problem };
    if (answer.value) text += lineFor(answer.value, suggest);
  }
  return { text, problem: undefined };
}

function lineFor({ id, text, question }: AnswerLine, suggest: Suggester["suggest"]): string {
  const suggestions = suggest(text, question).map(({ theme, probability, isTicked, evidence }) => ({
    theme,
    p: probability,
    ticked: isTicked,
    evidence,
  }));
  return `${JSON.stringify({ id, suggestions })}\n`;
}

/** The answer of a line; undefined for an empty one. */
function answerOf(line: NumberedLine): Result<AnswerLine | undefined> {
  const json = jsonOfLine(line, answerProblems);
  if (!json.ok || json.value === undefined) return json.ok ? success(undefined) : json;
  const { value } = json;
  if (!isAnswerLine(value)) return failure(answerProblems.malformed(line.line));
  const isExact = typeof value.id === "string" || Math.abs(value.id) <= Number.MAX_SAFE_INTEGER;
  return isExact ? success(value) : failure(problem("answerIdInexact", { line: line.line }));
}

function isAnswerLine(value: unknown): value is AnswerLine {
  if (typeof value !== "object" || value === null || !("id" in value) || !("text" in value)) return false;
  if ("question" in value && typeof value.question !== "string") return false;
  return (typeof value.id === "string" || typeof value.id === "number") && typeof value.text === "string";
}
