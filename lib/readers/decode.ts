import { isAscii, isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import type { Encoding } from "./encodings.ts";

/** Turns bytes into text a chunk at a time; characters may be cut anywhere. */
export interface ByteDecoder {
  /** The text of a chunk as far as its characters are whole; undefined if the bytes aren't valid. */
  write(bytes: Uint8Array): string | undefined;
  /** Undefined if the last character isn't whole. */
  end(): string | undefined;
}

/** A decoder; a byte order mark at the start is no text. */
export function byteDecoder(encoding: Encoding): ByteDecoder {
  switch (encoding) {
    case "utf-8":
      return withoutMark(utf8Decoder());
    case "utf-16le":
    case "utf-16be":
      return withoutMark(utf16Decoder(encoding === "utf-16be"));
    case "windows-1252":
      return { write: windows1252Text, end: () => "" };
    case "macintosh": {
      // Unlike iconv-lite's table, the euro sign is where today's Macs have it.
      const decoder = new TextDecoder("macintosh");
      return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
    }
    default: {
      const decoder = iconv.getDecoder(encoding);
      return { write: (bytes) => decoder.write(asBuffer(bytes)), end: () => decoder.end() ?? "" };
    }
  }
}

/** How many bytes at the end begin a UTF-8 character that isn't whole yet, 0 to 3. */
export function unfinishedUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}

/** Bytes as a Buffer over the same memory. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function utf8Decoder(): ByteDecoder {
  let carried: Buffer = Buffer.alloc(0);
  return {
    write(bytes) {
      const all = carried.length > 0 ? Buffer.concat([carried, bytes]) : asBuffer(bytes);
      const whole = all.length - unfinishedUtf8(all);
      carried = Buffer.from(all.subarray(whole));
      const body = all.subarray(0, whole);
      if (isAscii(body)) return body.toString("latin1");
      return isUtf8(body) ? body.toString("utf8") : undefined;
    },
    end: () => (carried.length === 0 ? "" : undefined),
  };
}

function utf16Decoder(bigEndian: boolean): ByteDecoder {
  let carried: Buffer = Buffer.alloc(0);
  return {
    write(bytes) {
      const all = Buffer.concat([carried, bytes]);
      const whole = all.length - (all.length % 2);
      carried = all.subarray(whole);
      const body = all.subarray(0, whole);
      return (bigEndian ? body.swap16() : body).toString("utf16le");
    },
    end: () => (carried.length === 0 ? "" : undefined),
  };
}

function withoutMark(decoder: ByteDecoder): ByteDecoder {
  let atStart = true;
  return {
    write(bytes) {
      const text = decoder.write(bytes);
      if (!atStart || !text) return text;
      atStart = false;
      return text.startsWith("\ufeff") ? text.slice(1) : text;
    },
    end: decoder.end,
  };
}

/** Bytes 0x80 to 0x9F of windows-1252; the five without a character stay control characters. */
const windows1252High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * An own table, because `TextDecoder("windows-1252")` gives control characters for “ ” ’ – € in
 * some releases of Node 20, 22 and 24.
 */
function windows1252Text(bytes: Uint8Array): string {
  return asBuffer(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (character) => windows1252High.charAt(character.charCodeAt(0) - 0x80));
}
