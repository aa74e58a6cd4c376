import type { Problem } from "../../lib/problems/index.ts";
import { failure, type Result, success } from "../../lib/result.ts";

/** Longest line of the input, in bytes: far beyond any answer, and what memory is bounded by. */
export const longestLine = 64 * 1024 * 1024;
/** Lines are worked on in blocks of about so many bytes. */
const blockSize = 64 * 1024;
const lineFeed = 0x0a;

/** Whole lines of an input, one after the other. */
export interface LineBlock {
  /** Number of the first line, from 1. */
  readonly line: number;
  /** Nobody else's, so that they can be handed to a thread. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface NumberedLine {
  /** From 1. */
  readonly line: number;
  readonly bytes: Uint8Array;
}

/**
 * Cuts an input into blocks of whole lines. What is cut depends on the chunks; the lines don't.
 *
 * @param input cut into chunks anywhere.
 * @param tooLong the problem of a line that is longer than `longestLine`; the lines before it come first.
 */
export async function* lineBlocks(
  input: AsyncIterable<Uint8Array>,
  tooLong: (line: number) => Problem,
): AsyncGenerator<Result<LineBlock>> {
  let line = 1;
  let whole = new Parts();
  let open = new Parts();
  for await (const chunk of input) {
    const first = chunk.indexOf(lineFeed);
    if (open.length + (first < 0 ? chunk.length : first) > longestLine) {
      const bytes = whole.joined();
      if (bytes.length > 0) yield success({ line, bytes });
      yield failure(tooLong(line + countLines(bytes)));
      return;
    }
    if (first < 0) {
      open.add(chunk);
      continue;
    }
    const end = chunk.lastIndexOf(lineFeed) + 1;
    whole.addAll(open);
    whole.add(chunk.subarray(0, end));
    open = new Parts();
    open.add(chunk.subarray(end));
    if (whole.length < blockSize) continue;
    const bytes = whole.joined();
    // Counted before they go: who gets the bytes may give them to a thread.
    const next = line + countLines(bytes);
    yield success({ line, bytes });
    line = next;
    whole = new Parts();
  }
  whole.addAll(open);
  if (whole.length > 0) yield success({ line, bytes: whole.joined() });
}

/** The lines between line feeds; not those that other characters, such as U+2028, make in an answer. */
export function* linesOf({ line, bytes }: LineBlock): Generator<NumberedLine> {
  let number = line;
  for (let from = 0; from < bytes.length; number++) {
    const found = bytes.indexOf(lineFeed, from);
    const end = found < 0 ? bytes.length : found;
    yield { line: number, bytes: bytes.subarray(from, end) };
    from = end + 1;
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count++;
  return count;
}

/** Pieces that are put together once. */
class Parts {
  #parts: Uint8Array[] = [];
  length = 0;

  add(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#parts.push(part);
    this.length += part.length;
  }

  addAll(others: Parts): void {
    for (const part of others.#parts) this.add(part);
  }

  joined(): Uint8Array<ArrayBuffer> {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}
