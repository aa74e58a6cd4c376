import { idOf, type JobId, type MemberId, type StudyId } from "../lib/ids.ts";
import { type Problem, problem } from "../lib/problems/index.ts";
import { transaction, type VerbatimDatabase } from "./client.ts";

export type JobKind = "import" | "suggest" | "delete" | "export";

/** How a job ended: with a report that its kind defines, with a problem, or because it was told to stop. */
export type JobEnd =
  | { readonly state: "done"; readonly result: unknown }
  | { readonly state: "failed"; readonly problem: Problem }
  | { readonly state: "cancelled" };

/** Long work as its member sees it. */
export interface Job {
  readonly id: JobId;
  readonly study: StudyId | null;
  readonly kind: JobKind;
  readonly state: "running" | "done" | "failed" | "cancelled";
  /** Units done and in all; a total of 0 means that it isn't known yet. */
  readonly done: number;
  readonly total: number;
  /** The report of a job that is done, else null. */
  readonly result: unknown;
  /** Why a job failed, else null. */
  readonly problem: Problem | null;
}

interface JobRow {
  readonly id: number;
  readonly studyId: number | null;
  readonly kind: JobKind;
  readonly state: Job["state"];
  readonly done: number;
  readonly total: number;
  readonly result: string | null;
}

/** A running job of another process that was silent for so long is taken as dead, its process id as reused. */
const longestSilence = 10 * 60 * 1000;

/** Notes that a member's job begins in this process. The work itself checks access and appends its event. */
export function startJob(
  db: VerbatimDatabase,
  member: MemberId,
  kind: JobKind,
  study: StudyId | null,
): JobId {
  const now = Date.now();
  const { lastInsertRowid } = db.sqlite
    .prepare<[number | null, number, string, number, number, number]>(
      `INSERT INTO jobs (study_id, member_id, kind, state, pid, started_at, changed_at)
       VALUES (?, ?, ?, 'running', ?, ?, ?)`,
    )
    .run(study, member, kind, process.pid, now, now);
  return idOf<JobId>(Number(lastInsertRowid));
}

/** What a worker tells of its job while it runs. */
export interface JobReporter {
  progress(done: number, total: number): void;
  /** Whether the member asked to stop; to be asked between two chunks of work. */
  isCancelled(): boolean;
  /** Notes the study that an import made, so that it can be removed if the import is interrupted. */
  study(study: StudyId): void;
}

/** A reporter of a running job. */
export function jobReporter(db: VerbatimDatabase, job: JobId): JobReporter {
  const write = db.sqlite.prepare<[number, number, number, number]>(
    "UPDATE jobs SET done = ?, total = ?, changed_at = ? WHERE id = ?",
  );
  const read = db.sqlite.prepare<[number], number>("SELECT cancel_requested FROM jobs WHERE id = ?").pluck();
  return {
    progress: (done, total) => {
      write.run(done, total, Date.now(), job);
    },
    isCancelled: () => read.get(job) === 1,
    study: (study) => {
      db.sqlite.prepare<[number, number]>("UPDATE jobs SET study_id = ? WHERE id = ?").run(study, job);
    },
  };
}

/** Notes how a job ended. A study that an import left half made is marked for removal. */
export function finishJob(db: VerbatimDatabase, job: JobId, end: JobEnd): void {
  const result = end.state === "done" ? end.result : end.state === "failed" ? end.problem : null;
  transaction(db, () => {
    db.sqlite
      .prepare<[string, string | null, number, number]>(
        "UPDATE jobs SET state = ?, result = ?, changed_at = ? WHERE id = ?",
      )
      .run(end.state, result === null ? null : JSON.stringify(result), Date.now(), job);
    db.sqlite
      .prepare<[number]>(
        `UPDATE studies SET state = 'deleting'
         WHERE state = 'importing' AND id = (SELECT study_id FROM jobs WHERE id = ? AND kind = 'import')`,
      )
      .run(job);
  });
}

/** Asks a member's own running job to stop; it does so between two chunks. Another's job is left alone. */
export function cancelJob(db: VerbatimDatabase, member: MemberId, job: JobId): void {
  db.sqlite
    .prepare<[number, number]>(
      "UPDATE jobs SET cancel_requested = 1 WHERE id = ? AND member_id = ? AND state = 'running'",
    )
    .run(job, member);
}

/** A member's own job; undefined if there is none, or it is another's. */
export function jobOf(db: VerbatimDatabase, member: MemberId, job: JobId): Job | undefined {
  const row = db.sqlite
    .prepare<[number, number], JobRow>(
      `SELECT id, study_id AS studyId, kind, state, done, total, result FROM jobs WHERE id = ? AND member_id = ?`,
    )
    .get(job, member);
  return row && fromRow(row);
}

/** A study's running job of a kind, whoever started it; undefined if none runs. */
export function runningJob(db: VerbatimDatabase, study: StudyId, kind: JobKind): JobId | undefined {
  const id = db.sqlite
    .prepare<[number, string], number>(
      "SELECT id FROM jobs WHERE study_id = ? AND kind = ? AND state = 'running' ORDER BY id DESC LIMIT 1",
    )
    .pluck()
    .get(study, kind);
  return id === undefined ? undefined : idOf<JobId>(id);
}

function fromRow({ studyId, result, ...row }: JobRow): Job {
  const content: unknown = result === null ? null : JSON.parse(result);
  return {
    ...row,
    id: idOf<JobId>(row.id),
    study: studyId === null ? null : idOf<StudyId>(studyId),
    result: row.state === "done" ? content : null,
    problem: row.state === "failed" && isProblem(content) ? content : null,
  };
}

// Written by finishJob only, from a Problem.
function isProblem(content: unknown): content is Problem {
  return typeof content === "object" && content !== null && "code" in content && "values" in content;
}

/**
 * At the start of a process: running jobs whose process is gone are marked as failed, and what an
 * interrupted import left is marked for removal; `studiesToRemove` lists it.
 *
 * @param startedAt when this process started, in milliseconds since 1970: an older job with its
 *   process id belongs to an earlier process with the same id.
 */
export function recoverJobs(db: VerbatimDatabase, startedAt = Date.now() - 1000 * process.uptime()): void {
  transaction(db, () => {
    const running = db.sqlite
      .prepare<[], RunningRow>(
        `SELECT id, pid, started_at AS startedAt, changed_at AS changedAt FROM jobs WHERE state = 'running'`,
      )
      .all();
    for (const job of running) {
      if (isAlive(job, startedAt)) continue;
      finishJob(db, idOf<JobId>(job.id), { state: "failed", problem: problem("jobInterrupted") });
    }
  });
}

interface RunningRow {
  readonly id: number;
  readonly pid: number;
  readonly startedAt: number;
  readonly changedAt: number;
}

function isAlive(job: RunningRow, startedAt: number): boolean {
  if (job.pid === process.pid) return job.startedAt >= startedAt;
  return processExists(job.pid) && Date.now() - job.changedAt < longestSilence;
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, but another user's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Studies that are to be removed, with an owner to act for, and that no running job is removing. */
export function studiesToRemove(db: VerbatimDatabase): { study: StudyId; owner: MemberId }[] {
  return db.sqlite
    .prepare<[], { study: number; owner: number }>(
      `SELECT studies.id AS study, min(study_members.member_id) AS owner
       FROM studies JOIN study_members ON study_members.study_id = studies.id AND study_members.role = 'owner'
       WHERE studies.state = 'deleting' AND NOT EXISTS (
         SELECT 1 FROM jobs WHERE jobs.study_id = studies.id AND jobs.kind = 'delete' AND jobs.state = 'running')
       GROUP BY studies.id`,
    )
    .all()
    .map(({ study, owner }) => ({ study: idOf<StudyId>(study), owner: idOf<MemberId>(owner) }));
}
