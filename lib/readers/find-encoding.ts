import { isAscii, isUtf8 } from "node:buffer";
import { type Problem, problem } from "../problems/index.ts";
import { failure, type Result, success } from "../result.ts";
import type { ByteSource } from "./byte-source.ts";
import { asBuffer, unfinishedUtf8 } from "./decode.ts";
import type { Encoding } from "./encodings.ts";

/** The encoding of a file; `doubtful` if another could just as well be meant. */
export interface FoundEncoding {
  readonly encoding: Encoding;
  readonly doubtful: boolean;
}

/**
 * Finds the encoding of a text file from all of its bytes: a byte order mark, else valid UTF-8, else
 * UTF-16 by where its zero bytes are, else windows-1252, or MacRoman where rows end as on old Macs.
 *
 * @param chosen an encoding that a person chose, which is then only checked.
 * @returns a problem for a file that is empty, isn't text, or ends within a character.
 */
export async function findEncoding(
  source: ByteSource,
  chosen: Encoding | undefined,
): Promise<Result<FoundEncoding>> {
  const seen = await look(source);
  if (seen.length <= seen.mark) return failure(problem("fileEmpty", { file: source.name }));
  const encoding = chosen ?? guess(seen);
  const isUtf16 = encoding === "utf-16le" || encoding === "utf-16be";
  if (!isUtf16 && seen.firstZero >= 0) return failure(await notText(source, seen));
  if (isUtf16 && seen.length % 2 === 1) return failure(problem("fileTruncated", { file: source.name }));
  if (encoding === "utf-8" && seen.cutAtEnd && seen.validSoFar) {
    return failure(problem("fileTruncated", { file: source.name }));
  }
  const certain = chosen !== undefined || encoding !== "macintosh";
  return success({ encoding, doubtful: !certain });
}

interface Bytes {
  length: number;
  /** Length of the byte order mark. */
  mark: number;
  marked: Encoding | undefined;
  firstZero: number;
  /** Zero bytes at even and at odd places, and all bytes, of the start of the file. */
  evenZeros: number;
  oddZeros: number;
  counted: number;
  hasLineFeed: boolean;
  hasLetters: boolean;
  validSoFar: boolean;
  /** Whether the last bytes begin a UTF-8 character that isn't whole. */
  cutAtEnd: boolean;
  start: Uint8Array;
}

const bytesCounted = 64 * 1024;

async function look(source: ByteSource): Promise<Bytes> {
  const seen: Bytes = {
    ...{ length: 0, mark: 0, marked: undefined, firstZero: -1 },
    ...{ evenZeros: 0, oddZeros: 0, counted: 0 },
    ...{ hasLineFeed: false, hasLetters: false, validSoFar: true, cutAtEnd: false },
    start: new Uint8Array(0),
  };
  let carried = Buffer.alloc(0);
  for await (const chunk of source.chunks()) {
    if (seen.start.length < 4) seen.start = Buffer.concat([seen.start, chunk.subarray(0, 4)]);
    countZeros(seen, chunk);
    const bytes = carried.length > 0 ? Buffer.concat([carried, chunk]) : asBuffer(chunk);
    if (seen.firstZero < 0) {
      const zero = asBuffer(chunk).indexOf(0);
      if (zero >= 0) seen.firstZero = seen.length + zero;
    }
    seen.hasLineFeed ||= bytes.includes(10);
    if (seen.validSoFar) {
      const whole = bytes.length - unfinishedUtf8(bytes);
      const body = bytes.subarray(0, whole);
      if (!isAscii(body)) {
        seen.validSoFar = isUtf8(body);
        seen.hasLetters ||= seen.validSoFar;
      }
      carried = Buffer.from(bytes.subarray(whole));
    }
    seen.length += chunk.length;
  }
  seen.cutAtEnd = seen.validSoFar && carried.length > 0;
  findMark(seen);
  return seen;
}

function countZeros(seen: Bytes, chunk: Uint8Array): void {
  const end = Math.min(chunk.length, bytesCounted - seen.counted);
  for (let index = 0; index < end; index++) {
    if (chunk[index] !== 0) continue;
    if ((seen.counted + index) % 2 === 0) seen.evenZeros += 1;
    else seen.oddZeros += 1;
  }
  seen.counted += Math.max(end, 0);
}

function findMark(seen: Bytes): void {
  const [first, second, third] = seen.start;
  if (first === 0xef && second === 0xbb && third === 0xbf) mark(seen, "utf-8", 3);
  else if (first === 0xff && second === 0xfe) mark(seen, "utf-16le", 2);
  else if (first === 0xfe && second === 0xff) mark(seen, "utf-16be", 2);
}

function mark(seen: Bytes, encoding: Encoding, length: number): void {
  seen.marked = encoding;
  seen.mark = length;
}

function guess(seen: Bytes): Encoding {
  if (seen.marked !== undefined) return seen.marked;
  const { evenZeros: even, oddZeros: odd } = seen;
  // Line ends, delimiters and Latin letters have one zero byte each, always on the same side.
  if ((even + odd) * 5 >= seen.counted) {
    if (even * 20 <= odd) return "utf-16le";
    if (odd * 20 <= even) return "utf-16be";
  }
  // A single letter cut at the very end is one of windows-1252, unless UTF-8 was seen before it.
  if (seen.validSoFar && (!seen.cutAtEnd || seen.hasLetters)) return "utf-8";
  return seen.hasLineFeed ? "windows-1252" : "macintosh";
}

async function notText(source: ByteSource, { start, firstZero }: Bytes): Promise<Problem> {
  const [first, second] = start;
  const isZip = first === 0x50 && second === 0x4b;
  const isOldOffice = first === 0xd0 && second === 0xcf;
  if (isZip || isOldOffice) return problem("fileSpreadsheet", { file: source.name });
  return problem("fileBinary", { file: source.name, line: await lineAt(source, firstZero) });
}

/** The line, from 1, that holds the byte at `offset`. */
async function lineAt(source: ByteSource, offset: number): Promise<number> {
  let line = 1;
  let done = 0;
  for await (const chunk of source.chunks()) {
    const bytes = asBuffer(chunk.subarray(0, offset - done));
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) line += 1;
    done += chunk.length;
    if (done > offset) break;
  }
  return line;
}
