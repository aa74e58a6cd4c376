import { rm } from "node:fs/promises";
import type { VerbatimDatabase } from "../../db/client.ts";
import { type ImportPlan, importStudy } from "../../db/import-study.ts";
import type { JobEnd, JobReporter } from "../../db/jobs.ts";
import type { MemberId } from "../../lib/ids.ts";
import { csvRows, fileSource, type PeekOptions, peekCsv } from "../../lib/readers/index.ts";

/** An upload that is to become a study. */
export interface ImportTask {
  /** Where the upload lies; removed afterwards. */
  readonly path: string;
  /** The file's name as the person knows it, for messages. */
  readonly file: string;
  readonly read: PeekOptions;
  readonly plan: ImportPlan;
}

/** Imports an upload as the job's member; an import that was stopped leaves nothing. */
export async function importUpload(
  db: VerbatimDatabase,
  member: MemberId,
  reporter: JobReporter,
  { path, file, read, plan }: ImportTask,
): Promise<JobEnd> {
  try {
    const source = await fileSource(path, file);
    if (!source.ok) return { state: "failed", problem: source.problem };
    const peek = await peekCsv(source.value, read);
    if (!peek.ok) return { state: "failed", problem: peek.problem };
    const { progress: onProgress, isCancelled, study: onStudy } = reporter;
    const rows = csvRows(source.value, peek.value);
    const report = await importStudy(db, member, plan, rows, { onProgress, isCancelled, onStudy });
    if (report.ok) return { state: "done", result: report.value };
    return isCancelled() ? { state: "cancelled" } : { state: "failed", problem: report.problem };
  } finally {
    await rm(path, { force: true });
  }
}
