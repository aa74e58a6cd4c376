"use server";

import { z } from "zod";
import { cancelJob, type Job, jobOf } from "../../db/jobs.ts";
import { idOf, type JobId } from "../../lib/ids.ts";
import { problem } from "../../lib/problems/index.ts";
import { failure, success } from "../../lib/result.ts";
import { outcomeOf } from "../act.ts";
import type { Outcome } from "../outcome.ts";
import { currentMember, database } from "../server.ts";

const jobNumber = z.int().positive();

/** Asks one's own running job to stop. */
export async function stopJob(sent: unknown): Promise<Outcome<void>> {
  return outcomeOf(() => {
    const id = jobNumber.safeParse(sent);
    if (id.success) cancelJob(database(), currentMember().id, idOf<JobId>(id.data));
    return success(undefined);
  });
}

/** How far one's own job is. */
export async function readJob(sent: unknown): Promise<Outcome<Job>> {
  return outcomeOf(() => {
    const id = jobNumber.safeParse(sent);
    const job = id.success ? jobOf(database(), currentMember().id, idOf<JobId>(id.data)) : undefined;
    return job ? success(job) : failure(problem("jobUnknown", { job: String(sent) }));
  });
}
