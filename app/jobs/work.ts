import { openDatabase, type VerbatimDatabase } from "../../db/client.ts";
import { deleteStudy } from "../../db/delete-study.ts";
import { finishJob, type JobEnd, type JobReporter, jobReporter } from "../../db/jobs.ts";
import { AccessRefused } from "../../db/members.ts";
import { databaseProblem } from "../../db/migrate.ts";
import { suggestForStudy } from "../../db/suggestions.ts";
import type { JobId, MemberId, StudyId } from "../../lib/ids.ts";
import { type Problem, problem } from "../../lib/problems/index.ts";
import { type ImportTask, importUpload } from "./import.ts";

/** Work for a worker thread; plain data, since it is copied there. */
export type JobTask =
  | ({ readonly kind: "import" } & ImportTask)
  | { readonly kind: "suggest"; readonly study: StudyId }
  | { readonly kind: "delete"; readonly study: StudyId };

export interface WorkerTask {
  /** Path of the database; a thread needs a connection of its own. */
  readonly database: string;
  readonly job: JobId;
  readonly member: MemberId;
  readonly task: JobTask;
}

/** Does a job from beginning to end, and notes in its row how it went. */
export async function doJob({ database, job, member, task }: WorkerTask): Promise<void> {
  const db = openDatabase(database);
  try {
    finishJob(db, job, await work(db, member, jobReporter(db, job), task));
  } catch (error) {
    finishJob(db, job, { state: "failed", problem: problemBehind(error, database) });
  } finally {
    db.sqlite.close();
  }
}

async function work(
  db: VerbatimDatabase,
  member: MemberId,
  reporter: JobReporter,
  task: JobTask,
): Promise<JobEnd> {
  switch (task.kind) {
    case "import":
      return importUpload(db, member, reporter, task);
    case "delete":
      await deleteStudy(db, member, task.study, { onProgress: reporter.progress });
      return { state: "done", result: null };
    case "suggest": {
      const { progress: onProgress, isCancelled } = reporter;
      const suggested = await suggestForStudy(db, member, task.study, { onProgress, isCancelled });
      if (suggested.ok) return { state: "done", result: suggested.value };
      return isCancelled() ? { state: "cancelled" } : { state: "failed", problem: suggested.problem };
    }
  }
}

function problemBehind(error: unknown, database: string): Problem {
  if (error instanceof AccessRefused) return problem("accessRefused");
  try {
    return databaseProblem(error, database);
  } catch (unexpected) {
    return problem("jobFailed", {
      reason: unexpected instanceof Error ? unexpected.message : String(unexpected),
    });
  }
}
