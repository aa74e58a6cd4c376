import "server-only";
import { Worker } from "node:worker_threads";
import { cancelJob, finishJob, jobOf, runningJob, startJob, studiesToRemove } from "../../db/jobs.ts";
import { suggestionsAreBehind } from "../../db/studies.ts";
import type { JobId, MemberId, StudyId } from "../../lib/ids.ts";
import { problem } from "../../lib/problems/index.ts";
import { database, databasePath } from "../server.ts";
import type { JobTask, WorkerTask } from "./work.ts";

/** Begins long work in a thread of its own; the job's row tells how far it is and how it ended. */
export function runJob(member: MemberId, task: JobTask): JobId {
  const job = startJob(database(), member, task.kind, task.kind === "import" ? null : task.study);
  const workerData: WorkerTask = { database: databasePath(), job, member, task };
  try {
    const worker = new Worker(new URL("./job.worker.ts", import.meta.url), { workerData });
    watch(worker, member, job, task);
  } catch (error) {
    failIfRunning(member, job, error);
  }
  return job;
}

/** Sees to it that the job's row says how the thread ended, however it ended. */
function watch(worker: Worker, member: MemberId, job: JobId, task: JobTask): void {
  let fault: unknown = "the thread ended early";
  worker.on("error", (error) => {
    fault = error;
  });
  worker.on("exit", () => {
    failIfRunning(member, job, fault);
    goOn(member, job, task);
  });
}

function failIfRunning(member: MemberId, job: JobId, fault: unknown): void {
  if (jobOf(database(), member, job)?.state !== "running") return;
  const reason = fault instanceof Error ? fault.message : String(fault);
  finishJob(database(), job, { state: "failed", problem: problem("jobFailed", { reason }) });
}

/** What follows a job by itself. */
function goOn(member: MemberId, job: JobId, task: JobTask): void {
  const ended = jobOf(database(), member, job);
  if (task.kind === "import") {
    if (ended?.state === "done" && ended.study !== null) refreshSuggestions(member, ended.study);
    else removeAbandonedStudies();
  }
  if (task.kind === "suggest" && ended?.state !== "failed" && suggestionsAreBehind(database(), task.study)) {
    refreshSuggestions(member, task.study);
  }
}

/** Computes a study's suggestions anew in the background; to be called after its codebook changed. */
export function refreshSuggestions(member: MemberId, study: StudyId): void {
  const running = runningJob(database(), study, "suggest");
  // The one that runs works with an older codebook: when it has stopped, goOn starts anew.
  if (running) cancelJob(database(), member, running);
  else runJob(member, { kind: "suggest", study });
}

/** Computes a study's suggestions if they are behind its codebook, and nobody does so yet. */
export function catchUpSuggestions(member: MemberId, study: StudyId): void {
  if (!suggestionsAreBehind(database(), study)) return;
  if (!runningJob(database(), study, "suggest")) runJob(member, { kind: "suggest", study });
}

/** Removes what interrupted imports and deletions left; to be called when the server starts. */
export function removeAbandonedStudies(): void {
  for (const { study, owner } of studiesToRemove(database())) runJob(owner, { kind: "delete", study });
}
