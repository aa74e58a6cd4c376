import "server-only";
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Problem, problem } from "../lib/problems/index.ts";
import { failure, type Result, success } from "../lib/result.ts";
import { databasePath } from "./server.ts";

const gibibyte = 1024 ** 3;
const mostBytes = gibibyte;
// Much of the body may wait in memory, so that the sender isn't held up by each write.
const bufferBytes = 4 * 1024 * 1024;
const longestStay = 24 * 60 * 60 * 1000;

/** A file that a page sent; its id is random, and the only thing of it that comes back from a page. */
export interface Upload {
  readonly id: string;
  /** Length in bytes. */
  readonly size: number;
}

/** Where uploads lie until they are imported: beside the database. */
function uploadsFolder(): string {
  return join(dirname(databasePath()), "uploads");
}

/** The path of an upload; undefined for what isn't an id of ours, so that no path ever comes from outside. */
export function uploadPath(id: string): string | undefined {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)
    ? join(uploadsFolder(), `${id}.upload`)
    : undefined;
}

/**
 * Streams a request's body into a file of its own.
 *
 * @returns a problem if it is larger than 1 GiB, stops before its end, or fills the disk; nothing is kept then.
 */
export async function storeUpload(request: Request): Promise<Result<Upload>> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > mostBytes) return failure(tooLarge());
  await mkdir(uploadsFolder(), { recursive: true });
  await removeOldUploads();
  const id = randomUUID();
  const path = join(uploadsFolder(), `${id}.upload`);
  const written = await write(request, path);
  if (written.ok && written.value >= announced) return success({ id, size: written.value });
  await rm(path, { force: true });
  return written.ok ? failure(problem("uploadIncomplete")) : written;
}

class TooLarge extends Error {
  override readonly name = "TooLarge";
}

/** Bytes written. */
async function write(request: Request, path: string): Promise<Result<number>> {
  let received = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    const reader = request.body?.getReader();
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) return;
      received += chunk.value.length;
      if (received > mostBytes) throw new TooLarge();
      yield chunk.value;
    }
  }
  try {
    await pipeline(
      Readable.from(counted()),
      createWriteStream(path, { flags: "wx", mode: 0o600, highWaterMark: bufferBytes }),
    );
    return success(received);
  } catch (error) {
    if (error instanceof TooLarge) return failure(tooLarge());
    const isFull = error instanceof Error && "code" in error && error.code === "ENOSPC";
    return failure(isFull ? problem("diskFull", { file: uploadsFolder() }) : problem("uploadIncomplete"));
  }
}

function tooLarge(): Problem {
  return problem("uploadTooLarge", { most: mostBytes / gibibyte });
}

async function removeOldUploads(): Promise<void> {
  for (const name of await readdir(uploadsFolder())) {
    const path = join(uploadsFolder(), name);
    const { mtimeMs } = await stat(path);
    if (name.endsWith(".upload") && Date.now() - mtimeMs > longestStay) await rm(path, { force: true });
  }
}
