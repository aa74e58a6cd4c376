import { problem } from "../../lib/problems/index.ts";
import { failure, type Result, success } from "../../lib/result.ts";
import { type LineBlock, lineBlocks } from "./line-blocks.ts";
import { answerProblems, type BlockOutput } from "./suggest-block.ts";

/** Does blocks of lines, here or in threads. */
export interface BlockWork {
  /** How many blocks may wait or be done at a time. */
  readonly atOnce: number;
  /** Never rejects: what goes wrong is the output's problem. */
  work(block: LineBlock): BlockOutput | Promise<BlockOutput>;
}

/**
 * Reads answers as JSON lines and writes what comes of them, in order and in constant memory. The
 * output is the same however the input is cut and whoever does the work.
 *
 * @param input UTF-8, cut into chunks anywhere.
 * @param write takes output when it resolves to true; false says that nobody reads it any more.
 */
export async function suggestLines(
  input: AsyncIterable<Uint8Array>,
  { atOnce, work }: BlockWork,
  write: (text: string) => Promise<boolean>,
): Promise<Result<void>> {
  const waiting: (BlockOutput | Promise<BlockOutput>)[] = [];
  const finishFirst = async (): Promise<Result<void>> => {
    const output = await waiting.shift();
    if (!output) return success(undefined);
    const isRead = await write(output.text);
    if (output.problem) return failure(output.problem);
    return isRead ? success(undefined) : failure(problem("outputClosed"));
  };
  const finishTo = async (most: number): Promise<Result<void>> => {
    while (waiting.length > most) {
      const done = await finishFirst();
      if (!done.ok) return done;
    }
    return success(undefined);
  };
  for await (const block of lineBlocks(input, answerProblems.tooLong)) {
    if (!block.ok) {
      const done = await finishTo(0);
      return done.ok ? block : done;
    }
    waiting.push(work(block.value));
    const done = await finishTo(atOnce - 1);
    if (!done.ok) return done;
  }
  return finishTo(0);
}
