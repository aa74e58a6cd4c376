import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowSplitter } from "./split-rows.ts";

function split(text: string, delimiter = ",") {
  return rowSplitter(delimiter).push(text, true);
}

/** Splits a text that arrives in pieces of `length` UTF-16 units. */
function splitInPieces(text: string, length: number, delimiter = ",") {
  const splitter = rowSplitter(delimiter);
  const rows: string[][] = [];
  for (let at = 0; at < text.length; at += length) {
    rows.push(...splitter.push(text.slice(at, at + length), false));
  }
  rows.push(...splitter.push("", true));
  return { rows, splitter };
}

describe("splitting rows", () => {
  test("ends rows at LF, CR LF and CR, mixed", () => {
    expect(split("a,b\nc,d\r\ne,f\rg,h")).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
      ["g", "h"],
    ]);
  });

  test("keeps delimiters, line breaks and doubled quotes inside quotes", () => {
    expect(split('"a,b","x\r\ny","say ""hi"""\n')).toEqual([["a,b", "x\r\ny", 'say "hi"']]);
  });

  test("takes quotes inside a cell that doesn't begin with one as letters", () => {
    expect(split('een buis van 5" en 8",b')).toEqual([['een buis van 5" en 8"', "b"]]);
  });

  test("keeps a cell with text after its closing quote as written, and counts it", () => {
    const splitter = rowSplitter(",");
    expect(splitter.push('id,a\n1,"goed" vond ik\n2,b\n', true)).toEqual([
      ["id", "a"],
      ["1", '"goed" vond ik'],
      ["2", "b"],
    ]);
    expect(splitter.strayQuotes).toBe(1);
    expect(splitter.firstStrayQuote).toEqual({ row: 2, column: 2 });
  });

  test("keeps spaces, and cells that are only white space", () => {
    expect(split("  a  ,\t, \n")).toEqual([["  a  ", "\t", " "]]);
  });

  test("takes blank lines and rows of empty cells for no rows", () => {
    expect(split('\n\na,b\n,\n"",""\n\r\nc,d\n\n')).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  test("keeps an empty cell at the end of a row and of the text", () => {
    expect(split("a,\nb,")).toEqual([
      ["a", ""],
      ["b", ""],
    ]);
  });

  test("says where a quote opens that never closes", () => {
    const splitter = rowSplitter(",");
    expect(splitter.push('a,b\n1,"x\n2,y\n', true)).toEqual([["a", "b"]]);
    expect(splitter.unclosed).toEqual({ row: 2, column: 2 });
  });

  test("takes a line as one cell without a delimiter", () => {
    expect(split('antwoord\ngoed, leuk; top\n"a\nb"', "")).toEqual([
      ["antwoord"],
      ["goed, leuk; top"],
      ["a\nb"],
    ]);
  });

  test("tells which line ends there were, also when a piece ends between CR and LF", () => {
    for (const length of [1, 2, 3, 100]) {
      expect([...splitInPieces("a,b\r\nc,d\r\n", length).splitter.lineEnds]).toEqual(["\r\n"]);
      expect([...splitInPieces("a,b\rc,d\r", length).splitter.lineEnds]).toEqual(["\r"]);
    }
  });

  test("refuses a delimiter of two characters", () => {
    expect(() => rowSplitter("||")).toThrow("Not a delimiter");
  });

  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(",", ";", '"', "\n", "\r", " ", "a", "'", "é", "😀", "\u2028") }),
  );
  const table = fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc.array(
      fc
        .array(cell, { minLength: columns, maxLength: columns })
        .filter((row) => row.some((text) => text !== "")),
      { maxLength: 8 },
    ),
  );

  test("gives back any table that was written as CSV, in pieces of every length", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        (rows, delimiter, lineEnd, quotesAll, length) => {
          const written = writeCsv(rows, delimiter, lineEnd, quotesAll);
          expect(splitInPieces(written, length, delimiter).rows).toEqual(rows);
          expect(split(written, delimiter)).toEqual(rows);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("gives the same rows and counts for any text, however it is cut", () => {
    const text = fc.string({ unit: fc.constantFrom(",", '"', "\n", "\r", "a", " ") });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 10 }), (anything, length) => {
        const whole = rowSplitter(",");
        const rows = whole.push(anything, true);
        const cut = splitInPieces(anything, length);
        expect(cut.rows).toEqual(rows);
        expect(cut.splitter.strayQuotes).toBe(whole.strayQuotes);
        expect(cut.splitter.unclosed).toEqual(whole.unclosed);
        expect(cut.splitter.lineEnds).toEqual(whole.lineEnds);
      }),
      { numRuns: 2_000 },
    );
  });
});

function writeCsv(
  rows: readonly (readonly string[])[],
  delimiter: string,
  lineEnd: string,
  quotesAll: boolean,
): string {
  const written = (text: string) => {
    const needsQuotes = quotesAll || text.includes(delimiter) || /["\r\n]/.test(text);
    return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(written).join(delimiter) + lineEnd).join("");
}
