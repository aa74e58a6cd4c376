import { type Problem, problem } from "../problems/index.ts";
import { failure, type Result, success } from "../result.ts";
import type { ByteSource } from "./byte-source.ts";
import { byteDecoder } from "./decode.ts";
import { delimiterInstruction, findDelimiter } from "./delimiter.ts";
import type { Encoding } from "./encodings.ts";
import { exportedQuestions, isCodedDataSet, isCodingColumn, unescapeRow } from "./escaped-cells.ts";
import { findEncoding } from "./find-encoding.ts";
import { guessLanguage } from "./guess-language.ts";
import { type ColumnRole, guessRoles } from "./guess-roles.ts";
import { looksLikeData, nameColumns, quoted } from "./header.ts";
import { type RowSplitter, rowSplitter } from "./split-rows.ts";

/** How a delimited text file is to be read. */
interface CsvFormat {
  readonly encoding: Encoding;
  /** One character, or empty for a file of one column. */
  readonly delimiter: string;
  /** UTF-16 units before the header: an instruction line such as `sep=;`. */
  readonly instructionLength: number;
  /** Whether it is a coded data set of ours, whose cells are to be unescaped. */
  readonly isCodedDataSet: boolean;
}

interface PeekColumn {
  /** Unique in the file. */
  readonly name: string;
  /** As in the file; two columns may have the same. */
  readonly header: string;
  readonly role: ColumnRole;
  /** Up to three different values, cut after 200 characters. */
  readonly samples: readonly string[];
}

/** What a file looks like, before it is imported. Plain data, so that it can be sent and stored. */
export interface Peek extends CsvFormat {
  readonly lineEnd: "\n" | "\r\n" | "\r" | "mixed";
  readonly columns: readonly PeekColumn[];
  /** The first 20 rows of data; long cells are cut after 1,000 characters. */
  readonly rows: readonly (readonly string[])[];
  /** Guessed language of the open answers, `en` if nothing tells. */
  readonly language: string;
  readonly warnings: readonly Problem[];
}

/** What a person knows better than the guess. */
export interface PeekOptions {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  /** True: the first row does hold the names, even if it looks like data. */
  readonly hasHeader?: boolean | undefined;
}

const firstSample = 1024 * 1024;
const largestSample = 64 * 1024 * 1024;
const rowsShown = 20;
const rowsGuessedFrom = 1_000;

/**
 * Looks at a delimited text file: all of its bytes for the encoding, its start for the rest.
 *
 * @returns how to read it and what it holds, or a problem if it can't be imported as it is.
 */
export async function peekCsv(source: ByteSource, options: PeekOptions = {}): Promise<Result<Peek>> {
  const found = await findEncoding(source, options.encoding);
  if (!found.ok) return found;
  const { encoding, doubtful } = found.value;
  for (let length = firstSample; ; length *= 8) {
    const sample = await readSample(source, encoding, length);
    if (!sample.ok) return sample;
    const split = splitSample(sample.value, options);
    const enough = split.rows.length > rowsShown || sample.value.isWhole || length >= largestSample;
    if (enough) return peekOf(source.name, encoding, doubtful, sample.value, split, options);
  }
}

interface Sample {
  readonly text: string;
  /** Whether it is the whole file. */
  readonly isWhole: boolean;
}

interface Split {
  readonly delimiter: string;
  readonly instructionLength: number;
  readonly rows: readonly string[][];
  readonly splitter: RowSplitter;
}

async function readSample(source: ByteSource, encoding: Encoding, length: number): Promise<Result<Sample>> {
  const decoder = byteDecoder(encoding);
  const parts: string[] = [];
  const invalid = () => failure(problem("fileEncodingWrong", { file: source.name, encoding, row: 0 }));
  let read = 0;
  for await (const chunk of source.chunks()) {
    const text = decoder.write(chunk);
    if (text === undefined) return invalid();
    parts.push(text);
    read += chunk.length;
    if (read >= length && read < source.size) return success({ text: parts.join(""), isWhole: false });
  }
  const end = decoder.end();
  if (end === undefined) return invalid();
  return success({ text: parts.join("") + end, isWhole: true });
}

function splitSample({ text, isWhole }: Sample, options: PeekOptions): Split {
  const instruction = delimiterInstruction(text);
  const instructionLength = instruction?.length ?? 0;
  const table = text.slice(instructionLength);
  const delimiter = options.delimiter ?? instruction?.delimiter ?? findDelimiter(table, isWhole);
  const splitter = rowSplitter(delimiter);
  return { delimiter, instructionLength, rows: splitter.push(table, isWhole), splitter };
}

function peekOf(
  file: string,
  encoding: Encoding,
  doubtful: boolean,
  sample: Sample,
  { delimiter, instructionLength, rows, splitter }: Split,
  options: PeekOptions,
): Result<Peek> {
  if (splitter.unclosed) return failure(quoteUnclosed(file, splitter.unclosed));
  const [header, ...data] = rows;
  if (!header) {
    const { pending } = splitter;
    if (pending > 0) return failure(problem("cellTooLong", { file, row: 0, most: largestSample }));
    return failure(problem("fileEmpty", { file }));
  }
  const isCoded = isCodedDataSet(header);
  if (isCoded) for (const row of [header, ...data]) unescapeRow(row);
  if (data.length === 0 && sample.isWhole) return failure(problem("fileNoRows", { file }));
  const guessFrom = data.slice(0, rowsGuessedFrom).map((row) => row.map((cell) => cut(cell, 1_000)));
  if (options.hasHeader !== true && looksLikeData(header, guessFrom)) {
    return failure(problem("fileNoHeader", { file, cells: quoted(header.slice(0, 5)) }));
  }
  const { names, warnings } = nameColumns(header, file);
  const roles = rolesOf(names, guessFrom);
  const questions = roles.flatMap((role, index) => (role === "question" ? [index] : []));
  const answers = [header, ...guessFrom].flatMap((row) => questions.map((index) => row[index] ?? ""));
  return success({
    ...{ encoding, delimiter, instructionLength, isCodedDataSet: isCoded },
    lineEnd: lineEndOf(splitter),
    columns: names.map(({ name, header: text }, index) => ({
      ...{ name, header: text, role: roles[index] ?? "ignore" },
      samples: samplesOf(guessFrom, index),
    })),
    rows: guessFrom.slice(0, rowsShown),
    language: guessLanguage(answers) ?? "en",
    warnings: [...encodingWarnings(file, encoding, doubtful, sample.text), ...warnings],
  });
}

/** The problem of a quote that never closes; the place counts the header as row 1. */
export function quoteUnclosed(file: string, place: { row: number; column: number }): Problem {
  return problem("quoteUnclosed", { file, row: place.row - 1, column: place.column });
}

function rolesOf(
  names: readonly { name: string; header: string }[],
  rows: readonly (readonly string[])[],
): ColumnRole[] {
  const exported = exportedQuestions(names.map(({ name }) => name));
  const guessed = guessRoles(
    names.map(({ header }) => header),
    rows,
  );
  return guessed.map((role, index) => {
    const name = names[index]?.name ?? "";
    if (isCodingColumn(name, exported)) return "ignore";
    if (exported.includes(name)) return "question";
    return exported.length > 0 && role === "question" ? "attribute" : role;
  });
}

function samplesOf(rows: readonly (readonly string[])[], column: number): string[] {
  const samples = new Set<string>();
  for (const row of rows) {
    const cell = row[column] ?? "";
    if (cell.trim() !== "") samples.add(cut(cell, 200));
    if (samples.size === 3) break;
  }
  return [...samples];
}

/** Cuts a long text, not within a surrogate pair. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(length - 1));
  return `${text.slice(0, splitsPair ? length - 1 : length)}…`;
}

function lineEndOf({ lineEnds }: RowSplitter): Peek["lineEnd"] {
  const [only = "\n", another] = lineEnds;
  if (another !== undefined) return "mixed";
  return only === "\r\n" || only === "\r" ? only : "\n";
}

/** UTF-8 that was read as windows-1252 once and saved again: é as Ã©, ’ as â€™. */
const garbled = /Ã[\u0080-\u00bf\u0192\u0160\u0161\u0178\u017d\u017e]|â€[\u0090-\u00bf™œ“”¦]|â‚¬/;

function encodingWarnings(file: string, encoding: Encoding, doubtful: boolean, text: string): Problem[] {
  const warnings: Problem[] = [];
  if (doubtful) warnings.push(problem("encodingDoubtful", { file, encoding }));
  const found = garbled.exec(text);
  if (found) warnings.push(problem("textGarbled", { file, sample: found[0] }));
  return warnings;
}
