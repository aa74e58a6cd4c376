import { createHash } from "node:crypto";
import type { MemberId, StudyId } from "../lib/ids.ts";
import {
  byteOrderMark,
  type CodedDataForm,
  type CodedDataWriter,
  codedDataWriter,
  csvRow,
  toSpreadsheetSafe,
} from "../lib/writers/index.ts";
import { openDatabase, transaction, type VerbatimDatabase } from "./client.ts";
import { codebookVersion, readCodebook } from "./codebook.ts";
import { codedRespondents, type DataQuestion, studyColumns } from "./coded-respondents.ts";
import { appendEvent } from "./events.ts";
import { requireAccess } from "./members.ts";

export interface ExportOptions {
  /** Whether the answers' texts are in the file. */
  readonly withText: boolean;
  /** Whether the file starts with the mark by which Excel knows UTF-8. */
  readonly withByteOrderMark: boolean;
}

/** What was exported, as the event log keeps it. */
export interface ExportSummary extends ExportOptions {
  readonly format: "csv";
  readonly respondents: number;
  readonly codebookVersion: number;
  readonly bytes: number;
  /** SHA-256 of all bytes, as hexadecimal digits. */
  readonly sha256: string;
}

/** Respondents a chunk: some 200 KB, a few milliseconds of work. */
const respondentsPerChunk = 500;

/**
 * Exports the coded data set of a study as CSV, in UTF-8: one row a respondent in the order of the file,
 * with the final sets as they are when the first chunk is taken, whatever is coded meanwhile. When the
 * last chunk has been taken, the event `export.write` is in the log.
 *
 * @param onDone is told what was exported, after the last chunk.
 * @returns the chunks; memory doesn't grow with their number. Stopping early is fine.
 * @throws AccessRefused, at once, if the member may not export the study's data.
 */
export function exportStudy(
  db: VerbatimDatabase,
  acting: MemberId,
  study: StudyId,
  options: ExportOptions,
  onDone: (summary: ExportSummary) => void = () => {},
): Generator<Uint8Array, void> {
  requireAccess(db, study, acting, "export data");
  return chunks(db, acting, study, options, onDone);
}

function* chunks(
  db: VerbatimDatabase,
  acting: MemberId,
  study: StudyId,
  options: ExportOptions,
  onDone: (summary: ExportSummary) => void,
): Generator<Uint8Array, void> {
  const hash = createHash("sha256");
  let bytes = 0;
  let respondents = 0;
  const encoded = (text: string): Uint8Array => {
    const chunk = Buffer.from(text, "utf8");
    hash.update(chunk);
    bytes += chunk.length;
    return chunk;
  };
  // A connection of its own: its open transaction holds one state of the data, and stops nobody.
  const snapshot = openDatabase(db.sqlite.name);
  try {
    snapshot.sqlite.exec("BEGIN");
    const version = codebookVersion(snapshot, study);
    const { writer, questions } = writerFor(snapshot, study, options.withText);
    yield encoded((options.withByteOrderMark ? byteOrderMark : "") + csvRow(headerOf(writer)));
    for (const rows of codedRespondents(snapshot, study, questions, respondentsPerChunk)) {
      respondents += rows.length;
      yield encoded(rows.map(writer.line).join(""));
    }
    const sha256 = hash.digest("hex");
    const { withText, withByteOrderMark } = options;
    const summary: ExportSummary = {
      ...{ format: "csv", withText, withByteOrderMark, respondents },
      ...{ codebookVersion: version, bytes, sha256 },
    };
    transaction(db, () => {
      requireAccess(db, study, acting, "export data");
      appendEvent(db, { study, member: acting, kind: "export.write", payload: summary });
    });
    onDone(summary);
  } finally {
    snapshot.sqlite.close();
  }
}

/** The first rows of an export, as its file has them. */
export interface ExportPreview {
  readonly columns: readonly string[];
  /** Columns that an export without texts leaves out, as indexes of `columns`. */
  readonly textColumns: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The first rows of a study's export, with texts.
 *
 * @param count rows, at most.
 * @throws AccessRefused if the member may not export the study's data.
 */
export function previewExport(
  db: VerbatimDatabase,
  acting: MemberId,
  study: StudyId,
  count: number,
): ExportPreview {
  requireAccess(db, study, acting, "export data");
  const { writer, questions } = writerFor(db, study, true);
  const [first = []] = codedRespondents(db, study, questions, count);
  return { columns: headerOf(writer), textColumns: writer.textColumns, rows: first.map(writer.cells) };
}

function writerFor(
  db: VerbatimDatabase,
  study: StudyId,
  withText: boolean,
): { writer: CodedDataWriter; questions: readonly DataQuestion[] } {
  const { attributes, hasWeight, questions } = studyColumns(db, study);
  const form: CodedDataForm = {
    ...{ attributes, hasWeight, withText },
    questions: questions.map(({ name }) => name),
    themes: readCodebook(db, study).themes,
  };
  return { writer: codedDataWriter(form), questions };
}

function headerOf(writer: CodedDataWriter): string[] {
  return writer.columns.map(toSpreadsheetSafe);
}
