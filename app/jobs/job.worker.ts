import { workerData } from "node:worker_threads";
import { doJob, type WorkerTask } from "./work.ts";

// Copied here by app/jobs/run.ts, which alone starts this thread.
const task: WorkerTask = workerData;
await doJob(task);
