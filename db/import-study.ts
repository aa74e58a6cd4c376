import type { MemberId, StudyId } from "../lib/ids.ts";
import { type Problem, problem } from "../lib/problems/index.ts";
import type { RowSource } from "../lib/readers/index.ts";
import { failure, type Result, success } from "../lib/result.ts";
import { openDatabase, transaction, type VerbatimDatabase } from "./client.ts";
import { deleteStudy } from "./delete-study.ts";
import { finishImport } from "./importing/finish.ts";
import { listRespondents } from "./importing/list-respondents.ts";
import { type ImportPlan, planColumns } from "./importing/plan.ts";
import type { ImportReport } from "./importing/report.ts";
import { type RowWriter, rowWriter } from "./importing/row-writer.ts";
import { startImport } from "./importing/start.ts";
import { databaseProblem } from "./migrate.ts";

export type { ImportPlan } from "./importing/plan.ts";
export type { ImportReport } from "./importing/report.ts";

export interface ImportOptions {
  /** Called now and then, and at the end; bytes of the file done and in all. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Asked after each chunk; true removes what came in and ends with a problem. */
  readonly isCancelled?: (() => boolean) | undefined;
  /** Tells the study's id once it is there, still invisible. */
  readonly onStudy?: ((study: StudyId) => void) | undefined;
}

/** Rows a transaction, and bytes at most: the server can write between two. */
const rowsPerTransaction = 10_000;
const bytesPerTransaction = 16 * 1024 * 1024;
const bytesOfUsualRow = 80;

/** Milliseconds between two tellings of progress: each may be a write. */
const progressInterval = 250;

/**
 * Makes a study from a table. It comes in in chunks and is visible to nobody until the last one; a
 * problem, a cancelled import and an error leave nothing of it. The acting member becomes its owner.
 *
 * @returns what came in, or the problem for which nothing did.
 */
export async function importStudy(
  db: VerbatimDatabase,
  acting: MemberId,
  plan: ImportPlan,
  source: RowSource,
  options: ImportOptions = {},
): Promise<Result<ImportReport>> {
  const columns = planColumns(source, plan);
  if (!columns.ok) return columns;
  let study: StudyId | undefined;
  let rows: VerbatimDatabase | undefined;
  try {
    const started = startImport(db, acting, plan, columns.value);
    if (!started.ok) return started;
    study = started.value.study;
    options.onStudy?.(study);
    const { file, bytes } = source;
    const expectedRows = Math.round(bytes / bytesOfUsualRow);
    const about = { file, skipDuplicates: plan.skipDuplicates, expectedRows };
    rows = rowConnection(db);
    const writer = rowWriter(rows, study, started.value.questions, columns.value, about);
    const read = await writeAll(rows, plan, source, writer, options);
    if (!read.ok) {
      await remove(db, acting, study);
      return read;
    }
    await listRespondents(rows, study, writer.written.lastListed);
    return success(finishImport(db, acting, plan, started.value, columns.value, writer.written, read.value));
  } catch (error) {
    // Removing may fail for the same reason; what is left is invisible and removed at the next start.
    if (study !== undefined) await remove(db, acting, study).catch(() => undefined);
    return failure(databaseProblem(error, db.sqlite.name));
  } finally {
    rows?.sqlite.close();
  }
}

/** Writes all rows in chunks; what the reader has to say about the file, or why nothing may stay. */
async function writeAll(
  db: VerbatimDatabase,
  plan: ImportPlan,
  source: RowSource,
  writer: RowWriter,
  { onProgress, isCancelled }: ImportOptions,
): Promise<Result<readonly Problem[]>> {
  const warnings: Problem[] = [];
  let rows: (readonly string[])[] = [];
  let bytesWritten = 0;
  let bytesDone = 0;
  let toldAt = performance.now();
  const writeChunk = () => transaction(db, () => writer.write(rows));
  for await (const batch of source.batches()) {
    if (!batch.ok) return batch;
    for (const row of batch.value.rows) rows.push(row);
    warnings.push(...batch.value.warnings);
    bytesDone = batch.value.bytesDone;
    if (rows.length < rowsPerTransaction && bytesDone - bytesWritten < bytesPerTransaction) continue;
    const refused = writeChunk();
    if (refused) return failure(refused);
    rows = [];
    bytesWritten = bytesDone;
    if (performance.now() - toldAt >= progressInterval) {
      onProgress?.(bytesDone, source.bytes);
      toldAt = performance.now();
    }
    if (isCancelled?.()) return failure(problem("importCancelled", { study: plan.name }));
  }
  const refused = writeChunk();
  if (refused) return failure(refused);
  onProgress?.(source.bytes, source.bytes);
  if (isCancelled?.()) return failure(problem("importCancelled", { study: plan.name }));
  const { respondents, refused: count } = writer.written;
  if (respondents > 0) return success(warnings);
  const { file } = source;
  return failure(count > 0 ? problem("importNothing", { file, count }) : problem("fileNoRows", { file }));
}

/** Takes an unfinished study back: invisible as it was, its name is free at once. */
async function remove(db: VerbatimDatabase, acting: MemberId, study: StudyId): Promise<void> {
  db.sqlite
    .prepare<[number]>(
      "UPDATE studies SET state = 'deleting', name = name || ' (not imported, ' || id || ')' WHERE id = ?",
    )
    .run(study);
  await deleteStudy(db, acting, study);
}

/**
 * A second connection for the rows. What it writes counts only once the study is made visible, by a
 * commit on the other one that reaches the disk and all before it: so its own need not, and it need
 * not check references to rows that it has just made.
 */
function rowConnection(db: VerbatimDatabase): VerbatimDatabase {
  const own = openDatabase(db.sqlite.name);
  own.sqlite.pragma("synchronous = NORMAL");
  own.sqlite.pragma("foreign_keys = OFF");
  own.sqlite.pragma("cache_size = -65536");
  own.sqlite.pragma("wal_autocheckpoint = 4000");
  return own;
}
