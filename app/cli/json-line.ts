import type { Problem } from "../../lib/problems/index.ts";
import { failure, type Result, success } from "../../lib/result.ts";
import type { NumberedLine } from "./line-blocks.ts";

/** What is said of a line that can't be read, by its number. */
export interface LineProblems {
  notUtf8(line: number): Problem;
  malformed(line: number): Problem;
  tooLong(line: number): Problem;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The JSON of a line; undefined for an empty one. */
export function jsonOfLine({ line, bytes }: NumberedLine, problems: LineProblems): Result<unknown> {
  let source: string;
  try {
    source = decoder.decode(bytes);
  } catch {
    return failure(problems.notUtf8(line));
  }
  if (source.trim() === "") return success(undefined);
  try {
    return success(JSON.parse(source));
  } catch {
    return failure(problems.malformed(line));
  }
}
