/** Where something is in a file: the row counts from 1 with the header, the column from 1. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Splits delimited text into rows of cells, a piece of text at a time. */
export interface RowSplitter {
  /**
   * The rows that are whole after this piece. Cells are exactly as in the file; a row without any
   * text (a blank line, only delimiters) is none.
   *
   * @param isLast whether the text ends with this piece, so that the last row is whole too.
   */
  push(text: string, isLast: boolean): string[][];
  /** Rows so far. */
  readonly rows: number;
  /** UTF-16 units of the row that isn't whole yet. */
  readonly pending: number;
  /** Where a quote was opened that never closes, once the last piece is in. */
  readonly unclosed: Place | undefined;
  /** Cells with more text after their closing quote, which are kept as written. */
  readonly strayQuotes: number;
  readonly firstStrayQuote: Place | undefined;
  /** The line ends that rows had. */
  readonly lineEnds: ReadonlySet<string>;
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * A splitter for text as RFC 4180 has it, and as it is found: rows end with LF, CR LF or CR, mixed;
 * a quote inside a cell that doesn't begin with one is a letter.
 *
 * @param delimiter one character, or empty if the file has a single column.
 */
export function rowSplitter(delimiter: string): RowSplitter {
  if (delimiter.length > 1) throw new RangeError(`Not a delimiter: “${delimiter}”.`);
  const delimiterCode = delimiter === "" ? -1 : delimiter.charCodeAt(0);
  const lineEnds = new Set<string>();
  let rest = "";
  let parked: string[] = [];
  let parkedLength = 0;
  /** Whether what is left of the text has an open quote. */
  let isInQuotes = false;
  let skipLineFeed = false;
  let rowCount = 0;
  let strayQuotes = 0;
  let firstStrayQuote: Place | undefined;
  let unclosed: Place | undefined;

  /** The pieces of a cell that is still open are joined only when its closing quote may have come. */
  function textWith(piece: string): string {
    const text = rest + parked.join("") + piece;
    parked = [];
    parkedLength = 0;
    return text;
  }

  /** Where the first row of a piece starts: a CR at the end of the last one may belong to its LF. */
  function startOf(text: string, isLast: boolean): number {
    if (!skipLineFeed || (text === "" && !isLast)) return 0;
    skipLineFeed = false;
    const isPair = text.charCodeAt(0) === lineFeed;
    lineEnds.add(isPair ? "\r\n" : "\r");
    return isPair ? 1 : 0;
  }

  /** Where the row after the line end at `end` starts. */
  function afterLineEnd(text: string, end: number, isLast: boolean): number {
    const next = end + 1;
    if (end >= text.length) return next;
    if (text.charCodeAt(end) === lineFeed) {
      lineEnds.add("\n");
      return next;
    }
    if (next === text.length && !isLast) {
      skipLineFeed = true;
      return next;
    }
    const isPair = text.charCodeAt(next) === lineFeed;
    lineEnds.add(isPair ? "\r\n" : "\r");
    return isPair ? next + 1 : next;
  }

  function push(piece: string, isLast: boolean): string[][] {
    if (isInQuotes && !isLast && !piece.includes('"')) {
      parked.push(piece);
      parkedLength += piece.length;
      return [];
    }
    const text = textWith(piece);
    const { length } = text;
    const rows: string[][] = [];
    let at = startOf(text, isLast);
    isInQuotes = false;
    // Where the next one of each is; looked for again only when passed.
    let nextDelimiter = -1;
    let nextLineFeed = -1;
    let nextReturn = -1;
    const cellEnd = (from: number): number => {
      if (nextDelimiter < from) nextDelimiter = delimiterCode < 0 ? length : find(text, delimiter, from);
      if (nextLineFeed < from) nextLineFeed = find(text, "\n", from);
      if (nextReturn < from) nextReturn = find(text, "\r", from);
      const lineEnd = Math.min(nextLineFeed, nextReturn);
      return Math.min(nextDelimiter, lineEnd);
    };
    let rowStart = at;
    let row: string[] = [];
    let isBlank = true;
    let straysInRow = 0;

    while (at < length || row.length > 0) {
      let end: number;
      let cell: string;
      if (text.charCodeAt(at) === quote) {
        const close = closingQuote(text, at + 1);
        if (close < 0 || (close === length - 1 && !isLast)) {
          isInQuotes = close < 0;
          if (isLast) unclosed = { row: rowCount + 1, column: row.length + 1 };
          break;
        }
        end = close + 1;
        const after = text.charCodeAt(end);
        if (end === length || after === delimiterCode || after === lineFeed || after === carriageReturn) {
          cell = text.slice(at + 1, close);
          if (cell.includes('"')) cell = cell.replaceAll('""', '"');
        } else {
          end = cellEnd(end);
          if (end === length && !isLast) break;
          cell = text.slice(at, end);
          straysInRow += 1;
          firstStrayQuote ??= { row: rowCount + 1, column: row.length + 1 };
        }
      } else {
        end = cellEnd(at);
        if (end === length && !isLast) break;
        cell = text.slice(at, end);
      }
      row.push(cell);
      if (cell !== "") isBlank = false;
      at = end + 1;
      if (end < length && text.charCodeAt(end) === delimiterCode) continue;

      if (!isBlank) {
        rows.push(row);
        rowCount += 1;
      }
      row = [];
      isBlank = true;
      strayQuotes += straysInRow;
      straysInRow = 0;
      at = afterLineEnd(text, end, isLast);
      rowStart = at;
    }
    rest = rowStart < length ? text.slice(rowStart) : "";
    return rows;
  }

  return {
    push,
    lineEnds,
    get rows() {
      return rowCount;
    },
    get pending() {
      return rest.length + parkedLength;
    },
    get unclosed() {
      return unclosed;
    },
    get strayQuotes() {
      return strayQuotes;
    },
    get firstStrayQuote() {
      return firstStrayQuote;
    },
  };
}

/** Where `character` is next, or the length of the text. */
function find(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}

/** Where the quote is that closes a cell; doubled quotes are letters. −1 if there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  return at;
}
