import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byteDecoder } from "./decode.ts";
import { type Encoding, encodingNamed, encodings } from "./encodings.ts";

function decode(encoding: Encoding, bytes: Uint8Array, length = bytes.length || 1): string | undefined {
  const decoder = byteDecoder(encoding);
  let text = "";
  for (let at = 0; at < bytes.length; at += length) {
    const piece = decoder.write(bytes.subarray(at, at + length));
    if (piece === undefined) return undefined;
    text += piece;
  }
  const end = decoder.end();
  return end === undefined ? undefined : text + end;
}

describe("decoding", () => {
  test("reads “ ” ’ – € of windows-1252, which TextDecoder may not", () => {
    const bytes = Uint8Array.of(0x93, 0x94, 0x92, 0x96, 0x80, 0xe9);
    expect(decode("windows-1252", bytes)).toBe("“”’–€é");
  });

  test("reads the euro sign of today's MacRoman", () => {
    expect(decode("macintosh", Uint8Array.of(0x8e, 0xdb, 0xd2, 0xd0))).toBe("é€“–");
  });

  test.each([
    ["windows-1250", [0xb3, 0x80], "ł€"],
    ["iso-8859-15", [0xa4, 0xe9], "€é"],
    ["cp850", [0x82, 0x8a], "éè"],
  ] as const)("reads %s", (encoding, bytes, text) => {
    expect(decode(encoding, Uint8Array.from(bytes))).toBe(text);
  });

  test("drops one byte order mark at the start and keeps any other", () => {
    const text = "\ufeffa\ufeffb";
    for (const length of [1, 2, 3, 50]) {
      expect(decode("utf-8", Buffer.from(text), length)).toBe("a\ufeffb");
      expect(decode("utf-16le", Buffer.from(text, "utf16le"), length)).toBe("a\ufeffb");
      expect(decode("utf-16be", Buffer.from(text, "utf16le").swap16(), length)).toBe("a\ufeffb");
    }
  });

  test("gives nothing for bytes that aren't UTF-8, and for a character that is cut off", () => {
    expect(decode("utf-8", Uint8Array.of(0x61, 0xe9, 0x62))).toBeUndefined();
    expect(decode("utf-8", Uint8Array.of(0x61, 0xe2, 0x82))).toBeUndefined();
    expect(decode("utf-16le", Uint8Array.of(0x61, 0, 0x62))).toBeUndefined();
  });

  test("gives any text back from UTF-8 and UTF-16, cut anywhere", () => {
    const text = fc.string({ unit: "grapheme" }).filter((value) => !value.startsWith("\ufeff"));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (value, length) => {
        expect(decode("utf-8", Buffer.from(value), length)).toBe(value);
        expect(decode("utf-16le", Buffer.from(value, "utf16le"), length)).toBe(value);
        expect(decode("utf-16be", Buffer.from(value, "utf16le").swap16(), length)).toBe(value);
      }),
    );
  });
});

describe("names of encodings", () => {
  test.each([
    ["UTF8", "utf-8"],
    ["Windows-1252", "windows-1252"],
    ["cp1252", "windows-1252"],
    ["UTF-16", "utf-16le"],
  ] as const)("%s is %s", (name, encoding) => {
    expect(encodingNamed(name)).toBe(encoding);
  });

  test("each encoding is found by its own name, and others are unknown", () => {
    for (const encoding of encodings) expect(encodingNamed(encoding)).toBe(encoding);
    expect(encodingNamed("ebcdic")).toBeUndefined();
    expect(encodingNamed("constructor")).toBeUndefined();
  });
});
