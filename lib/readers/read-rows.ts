import { type Problem, problem } from "../problems/index.ts";
import { failure, type Result, success } from "../result.ts";
import type { ByteSource } from "./byte-source.ts";
import { byteDecoder } from "./decode.ts";
import { unescapeRow } from "./escaped-cells.ts";
import { type Peek, quoteUnclosed } from "./peek-csv.ts";
import { type RowSplitter, rowSplitter } from "./split-rows.ts";

/** Some rows of a table, in the order of the file. */
interface RowBatch {
  /** Cells exactly as in the file; a row may be shorter or longer than the header. */
  readonly rows: readonly (readonly string[])[];
  /** Bytes read so far. */
  readonly bytesDone: number;
  /** What is to be said about the file as a whole; in the last batch only. */
  readonly warnings: readonly Problem[];
}

/** A table that can be read from its first row of data, more than once, in constant memory. */
export interface RowSource {
  /** What a person calls the file. */
  readonly file: string;
  /** Names of the columns, unique. */
  readonly columns: readonly string[];
  /** Names as the file has them, by column. */
  readonly headers: readonly string[];
  readonly bytes: number;
  /** Stops after the first problem. */
  batches(): AsyncIterable<Result<RowBatch>>;
}

/** Longest cell, in UTF-16 units: a quote that never closes would fill the memory. */
const longestCell = 32 * 1024 * 1024;

/** The rows of a delimited text file, read as `peek` found it to be. */
export function csvRows(source: ByteSource, peek: Pick<Peek, keyof CsvShape>): RowSource {
  return {
    file: source.name,
    columns: peek.columns.map(({ name }) => name),
    headers: peek.columns.map(({ header }) => header),
    bytes: source.size,
    batches: () => readBatches(source, peek),
  };
}

type CsvShape = Pick<Peek, "encoding" | "delimiter" | "instructionLength" | "isCodedDataSet" | "columns">;

async function* readBatches(source: ByteSource, shape: CsvShape): AsyncGenerator<Result<RowBatch>> {
  const decoder = byteDecoder(shape.encoding);
  const splitter = rowSplitter(shape.delimiter);
  let toSkip = shape.instructionLength;
  let bytesDone = 0;
  let unescaped = 0;

  const rowsOf = (piece: string, isLast: boolean): string[][] => {
    const skipped = Math.min(toSkip, piece.length);
    toSkip -= skipped;
    const hadHeader = splitter.rows > 0;
    const rows = splitter.push(skipped > 0 ? piece.slice(skipped) : piece, isLast);
    if (!hadHeader) rows.shift();
    if (shape.isCodedDataSet) for (const row of rows) unescaped += unescapeRow(row);
    return rows;
  };

  for await (const chunk of source.chunks()) {
    const text = decoder.write(chunk);
    const fault = text === undefined ? undefined : textFault(source.name, text, splitter);
    if (text === undefined) return yield failure(encodingWrong(source.name, shape, splitter));
    if (fault) return yield failure(fault);
    bytesDone += chunk.length;
    yield success({ rows: rowsOf(text, false), bytesDone, warnings: [] });
    if (splitter.pending > longestCell) return yield failure(cellTooLong(source.name, splitter));
  }
  const end = decoder.end();
  if (end === undefined) return yield failure(problem("fileTruncated", { file: source.name }));
  const rows = rowsOf(end, true);
  if (splitter.unclosed) return yield failure(quoteUnclosed(source.name, splitter.unclosed));
  yield success({ rows, bytesDone, warnings: lastWarnings(splitter, unescaped) });
}

function textFault(file: string, text: string, splitter: RowSplitter): Problem | undefined {
  if (!text.includes("\0")) return undefined;
  return problem("textHasNul", { file, row: rowsDone(splitter) });
}

function encodingWrong(file: string, { encoding }: CsvShape, splitter: RowSplitter): Problem {
  return problem("fileEncodingWrong", { file, encoding, row: rowsDone(splitter) });
}

function cellTooLong(file: string, splitter: RowSplitter): Problem {
  return problem("cellTooLong", { file, row: rowsDone(splitter) + 1, most: longestCell });
}

/** Rows of data that are whole. */
function rowsDone({ rows }: RowSplitter): number {
  return Math.max(rows - 1, 0);
}

function lastWarnings({ strayQuotes, firstStrayQuote }: RowSplitter, unescaped: number): Problem[] {
  const warnings: Problem[] = [];
  if (firstStrayQuote) {
    const { row, column } = firstStrayQuote;
    warnings.push(problem("quotesStray", { count: strayQuotes, row: row - 1, column }));
  }
  if (unescaped > 0) warnings.push(problem("cellsUnescaped", { count: unescaped }));
  return warnings;
}
