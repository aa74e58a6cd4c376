import "server-only";
import { Worker } from "node:worker_threads";
import type { LearnOutcome, LearnTask } from "../../db/learning.ts";
import { databasePath } from "../server.ts";
import { type LearnReply, type LearnRequest, received } from "./learn-message.ts";

type Waiting = Map<number, (outcome: LearnOutcome | undefined) => void>;

interface LearningThread {
  readonly worker: Worker;
  readonly waiting: Waiting;
}

// One for the process: Next may load this module once per bundle.
const holder: typeof globalThis & { verbatimLearner?: LearningThread; verbatimLearnRequests?: number } =
  globalThis;

/** Learns from a study's codings in a thread that keeps what it has read; undefined if that failed. */
export function learnInThread(task: LearnTask): Promise<LearnOutcome | undefined> {
  const request = (holder.verbatimLearnRequests ?? 0) + 1;
  holder.verbatimLearnRequests = request;
  const { worker, waiting } = learningThread();
  const message: LearnRequest = { ...task, request, database: databasePath() };
  return new Promise((resolve) => {
    waiting.set(request, resolve);
    worker.postMessage(message);
  });
}

function learningThread(): LearningThread {
  holder.verbatimLearner ??= startThread();
  return holder.verbatimLearner;
}

function startThread(): LearningThread {
  const waiting: Waiting = new Map();
  const worker = new Worker(new URL("./learn.worker.ts", import.meta.url));
  worker.unref();
  worker.on("message", ({ request, outcome }: LearnReply) => {
    waiting.get(request)?.(outcome && received(outcome));
    waiting.delete(request);
  });
  worker.on("error", (error) => process.stderr.write(`The learning thread ended: ${String(error)}\n`));
  worker.on("exit", () => {
    // The next task starts another thread.
    delete holder.verbatimLearner;
    for (const giveUp of waiting.values()) giveUp(undefined);
    waiting.clear();
  });
  return { worker, waiting };
}
