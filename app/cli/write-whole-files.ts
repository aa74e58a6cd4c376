import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { type Problem, problem } from "../../lib/problems/index.ts";
import { failure, type Result, success } from "../../lib/result.ts";

/** A file to be written, chunk by chunk. */
export interface FileToWrite {
  readonly path: string;
  readonly chunks: Iterable<Uint8Array>;
}

/**
 * Writes files whole or not at all: each to `<path>.partial` first, which gets its name when all are
 * written. What went wrong leaves files of that name as they were.
 */
export function writeWholeFiles(files: readonly FileToWrite[]): Result<void> {
  const partials = files.map(({ path }) => `${path}.partial`);
  for (const [index, { path, chunks }] of files.entries()) {
    try {
      if (isOtherThanFile(path)) {
        removeAll(partials.slice(0, index));
        return failure(problem("fileUnwritable", { file: path }));
      }
      writeAll(partials[index] ?? path, chunks);
    } catch (error) {
      removeAll(partials.slice(0, index + 1));
      return failure(fileProblem(error, path));
    }
  }
  for (const [index, { path }] of files.entries()) {
    try {
      renameSync(partials[index] ?? path, path);
    } catch (error) {
      removeAll(partials.slice(index));
      return failure(fileProblem(error, path));
    }
  }
  return success(undefined);
}

/** A folder can't get a file's name, and a device such as /dev/null must not lose its own to a file. */
function isOtherThanFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
}

function writeAll(path: string, chunks: Iterable<Uint8Array>): void {
  const file = openSync(path, "w");
  try {
    for (const chunk of chunks) {
      for (let written = 0; written < chunk.length; ) written += writeSync(file, chunk, written);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function removeAll(paths: readonly string[]): void {
  // One that was never made is fine; a full disk still lets files be removed.
  for (const path of paths) rmSync(path, { force: true });
}

const unwritable = new Set([
  ...["EACCES", "EPERM", "EROFS", "ENOENT", "ENOTDIR", "EISDIR", "EEXIST", "EBUSY", "ENAMETOOLONG", "ELOOP"],
]);

/** @throws the error itself, if it isn't about the file. */
function fileProblem(error: unknown, file: string): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG") return problem("diskFull", { file });
  if (unwritable.has(code)) return problem("fileUnwritable", { file });
  throw error;
}
