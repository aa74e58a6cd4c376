const space = /[ \t\r\n]*/y;
const string = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const numberOrWord = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** A place in a text, both from 1; columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a text stops being JSON (RFC 8259): the start of the first part that doesn't fit, or the end of a
 * text that was cut off. For after JSON.parse refused it, whose messages name a place only at times.
 */
export function jsonFault(text: string): TextPlace {
  const before = text.slice(0, faultOffset(text)).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

type Expected = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "nothing";

function faultOffset(text: string): number {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let offset = skip(space, text, 0);
  while (offset < text.length) {
    const next = text[offset] ?? "";
    const inObject = open.at(-1) === "{";
    let end = offset + 1;
    if (next === (inObject ? "}" : "]") && open.length > 0 && mayClose(expected)) {
      open.pop();
      expected = open.length === 0 ? "nothing" : "comma or end";
    } else if (expected === "comma or end" && next === ",") {
      expected = inObject ? "key" : "value";
    } else if (expected === "colon" && next === ":") {
      expected = "value";
    } else if (expected.startsWith("value") && (next === "{" || next === "[")) {
      open.push(next);
      expected = next === "{" ? "key or end" : "value or end";
    } else if (expected.startsWith("value")) {
      end = skip(next === '"' ? string : numberOrWord, text, offset);
      expected = open.length === 0 ? "nothing" : "comma or end";
    } else if (expected.startsWith("key")) {
      end = skip(string, text, offset);
      expected = "colon";
    } else return offset;
    if (end === offset) return offset;
    offset = skip(space, text, end);
  }
  return text.length;
}

function mayClose(expected: Expected): boolean {
  return expected === "comma or end" || expected === "value or end" || expected === "key or end";
}

/** The offset after what the sticky pattern matches at `offset`; `offset` itself if it matches nothing. */
function skip(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return offset + (pattern.exec(text)?.[0].length ?? 0);
}
