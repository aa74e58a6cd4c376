import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { problem } from "../problems/index.ts";
import { failure, type Result, success } from "../result.ts";

/** Bytes that can be read from the start more than once, a chunk at a time. */
export interface ByteSource {
  /** What a person calls it: the file's name. */
  readonly name: string;
  /** Length in bytes. */
  readonly size: number;
  /** Reads from the start; each chunk is the reader's to keep. */
  chunks(): AsyncIterable<Uint8Array>;
}

// Larger chunks become strings that the garbage collector handles far slower.
const chunkLength = 64 * 1024;

/**
 * A file on the disk as a source; nothing of it is read yet.
 *
 * @param name to be used in messages, if not the file's own (an upload lies under another name).
 * @returns a problem if it is missing, a folder, or may not be read.
 */
export async function fileSource(path: string, name = basename(path)): Promise<Result<ByteSource>> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return failure(problem("fileIsFolder", { file: name }));
    const handle = await open(path, "r");
    await handle.close();
    return success({ name, size: found.size, chunks: () => fileChunks(path) });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return failure(problem("fileMissing", { file: path }));
    if (code === "EACCES" || code === "EPERM") return failure(problem("fileUnreadable", { file: path }));
    throw error;
  }
}

async function* fileChunks(path: string): AsyncIterable<Uint8Array> {
  const file = await open(path, "r");
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(chunkLength), 0, chunkLength);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Bytes in memory as a source, in chunks of a given length. */
export function bytesSource(name: string, bytes: Uint8Array, length = chunkLength): ByteSource {
  return {
    name,
    size: bytes.length,
    async *chunks() {
      for (let start = 0; start < bytes.length; start += length) {
        yield bytes.subarray(start, start + length);
      }
    },
  };
}
