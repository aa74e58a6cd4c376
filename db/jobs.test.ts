import { beforeEach, expect, test } from "vitest";
import { idOf, type JobId, type MemberId, type StudyId } from "../lib/ids.ts";
import { problem } from "../lib/problems/index.ts";
import type { VerbatimDatabase } from "./client.ts";
import {
  cancelJob,
  finishJob,
  jobOf,
  jobReporter,
  recoverJobs,
  runningJob,
  startJob,
  studiesToRemove,
} from "./jobs.ts";
import { smallStudy } from "./small-study.ts";
import { temporaryDatabase } from "./temporary-database.ts";

let db: VerbatimDatabase;
let owner: MemberId;
let stranger: MemberId;
let study: StudyId;

beforeEach(() => {
  db = temporaryDatabase();
  ({ owner, stranger, study } = smallStudy(db));
});

test("a job runs, tells how far it is, and ends with its report", () => {
  const job = startJob(db, owner, "suggest", study);
  jobReporter(db, job).progress(2, 3);
  expect(jobOf(db, owner, job)).toMatchObject({ state: "running", done: 2, total: 3, study, result: null });
  expect(runningJob(db, study, "suggest")).toBe(job);
  finishJob(db, job, { state: "done", result: { answers: 3 } });
  expect(jobOf(db, owner, job)).toMatchObject({ state: "done", result: { answers: 3 }, problem: null });
  expect(runningJob(db, study, "suggest")).toBeUndefined();
});

test("a job that fails keeps its problem", () => {
  const job = startJob(db, owner, "import", null);
  finishJob(db, job, { state: "failed", problem: problem("uploadGone") });
  expect(jobOf(db, owner, job)).toMatchObject({
    state: "failed",
    result: null,
    problem: { code: "uploadGone" },
  });
});

test("only its own member sees a job or stops it", () => {
  const job = startJob(db, owner, "suggest", study);
  const reporter = jobReporter(db, job);
  expect(jobOf(db, stranger, job)).toBeUndefined();
  cancelJob(db, stranger, job);
  expect(reporter.isCancelled()).toBe(false);
  cancelJob(db, owner, job);
  expect(reporter.isCancelled()).toBe(true);
});

test("a job whose process is gone is interrupted, and its half-made study is to be removed", () => {
  const job = startJob(db, owner, "import", null);
  jobReporter(db, job).study(study);
  db.sqlite.prepare("UPDATE studies SET state = 'importing'").run();
  belongTo(job, 2 ** 22 + 1);
  recoverJobs(db);
  expect(jobOf(db, owner, job)).toMatchObject({ state: "failed", problem: { code: "jobInterrupted" } });
  expect(studiesToRemove(db)).toEqual([{ study, owner }]);
});

test("a job of an earlier process with the same process id is interrupted too", () => {
  const job = startJob(db, owner, "suggest", study);
  recoverJobs(db, Date.now() + 1);
  expect(jobOf(db, owner, job)?.state).toBe("failed");
});

test("a job that still runs is left alone, here or in another process", () => {
  const here = startJob(db, owner, "suggest", study);
  const elsewhere = startJob(db, owner, "suggest", study);
  belongTo(elsewhere, process.ppid);
  recoverJobs(db);
  expect(jobOf(db, owner, here)?.state).toBe("running");
  expect(jobOf(db, owner, elsewhere)?.state).toBe("running");
});

test("a study that a running job is removing isn't to be removed again", () => {
  db.sqlite.prepare("UPDATE studies SET state = 'deleting'").run();
  expect(studiesToRemove(db)).toHaveLength(1);
  startJob(db, owner, "delete", study);
  expect(studiesToRemove(db)).toEqual([]);
});

test("there is no job with a number that was never given", () => {
  expect(jobOf(db, owner, idOf<JobId>(99))).toBeUndefined();
});

function belongTo(job: JobId, pid: number): void {
  db.sqlite.prepare("UPDATE jobs SET pid = ? WHERE id = ?").run(pid, job);
}
