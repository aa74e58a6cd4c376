import { problem } from "../../lib/problems/index.ts";
import { failure, type Result, success } from "../../lib/result.ts";
import type { Suggester } from "../../lib/suggest/index.ts";

/** Longest line of the input, in bytes: far beyond any answer, and what memory is bounded by. */
const longestLine = 64 * 1024 * 1024;
/** UTF-16 units of output that are gathered before they are written. */
const outputChunk = 64 * 1024;
const lineFeed = 0x0a;

interface AnswerLine {
  readonly id: string | number;
  readonly text: string;
}

interface NumberedLine {
  /** From 1. */
  readonly line: number;
  readonly bytes: Uint8Array;
}

/**
 * Reads answers as JSON lines `{"id","text"}` and writes their suggestions as JSON lines
 * `{"id","suggestions":[{"theme","p","ticked","evidence":[{"start","end","weight","keyword"}]}]}`: one a line, in
 * order, in constant memory. Empty lines are passed over.
 *
 * @param input UTF-8, cut into chunks anywhere.
 * @param write takes output when it resolves to true; false says that nobody reads it any more.
 */
export async function suggestLines(
  input: AsyncIterable<Uint8Array>,
  { suggest }: Suggester,
  write: (text: string) => Promise<boolean>,
): Promise<Result<void>> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let output = "";
  for await (const read of linesOf(input)) {
    const answer = read.ok ? answerOf(read.value, decoder) : read;
    if (!answer.ok) {
      await write(output);
      return answer;
    }
    if (answer.value) output += lineFor(answer.value, suggest);
    if (output.length < outputChunk) continue;
    if (!(await write(output))) return failure(problem("outputClosed"));
    output = "";
  }
  return (await write(output)) ? success(undefined) : failure(problem("outputClosed"));
}

function lineFor({ id, text }: AnswerLine, suggest: Suggester["suggest"]): string {
  const suggestions = suggest(text).map(({ theme, probability, isTicked, evidence }) => ({
    theme,
    p: probability,
    ticked: isTicked,
    evidence,
  }));
  return `${JSON.stringify({ id, suggestions })}\n`;
}

/** The answer of a line; undefined for an empty one. */
function answerOf({ line, bytes }: NumberedLine, decoder: TextDecoder): Result<AnswerLine | undefined> {
  let source: string;
  try {
    source = decoder.decode(bytes);
  } catch {
    return failure(problem("answerLineNotUtf8", { line }));
  }
  if (source.trim() === "") return success(undefined);
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return failure(problem("answerLineMalformed", { line }));
  }
  if (!isAnswerLine(value)) return failure(problem("answerLineMalformed", { line }));
  const isExact = typeof value.id === "string" || Math.abs(value.id) <= Number.MAX_SAFE_INTEGER;
  return isExact ? success(value) : failure(problem("answerIdInexact", { line }));
}

function isAnswerLine(value: unknown): value is AnswerLine {
  if (typeof value !== "object" || value === null || !("id" in value) || !("text" in value)) return false;
  return (typeof value.id === "string" || typeof value.id === "number") && typeof value.text === "string";
}

/** The lines between line feeds; not those that other characters, such as U+2028, make in an answer. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Result<NumberedLine>> {
  let line = 1;
  let pending: Uint8Array[] = [];
  let length = 0;
  const tooLong = () => failure(problem("answerLineTooLong", { line, most: longestLine / 1024 / 1024 }));
  for await (const chunk of input) {
    let from = 0;
    for (;;) {
      const found = chunk.indexOf(lineFeed, from);
      const part = chunk.subarray(from, found < 0 ? chunk.length : found);
      if (part.length > 0) pending.push(part);
      length += part.length;
      if (length > longestLine) {
        yield tooLong();
        return;
      }
      if (found < 0) break;
      yield success({ line, bytes: joined(pending, length) });
      line++;
      pending = [];
      length = 0;
      from = found + 1;
    }
  }
  if (length > 0) yield success({ line, bytes: joined(pending, length) });
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
