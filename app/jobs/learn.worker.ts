import { parentPort } from "node:worker_threads";
import { openDatabase, type VerbatimDatabase } from "../../db/client.ts";
import { learnFromCodings } from "../../db/learning.ts";
import { type LearnReply, type LearnRequest, sendable } from "./learn-message.ts";

// Started by app/jobs/learn.ts alone; lives as long as the server, and so keeps what it has read.
let opened: { readonly path: string; readonly db: VerbatimDatabase } | undefined;

parentPort?.on("message", ({ request, database, study, member }: LearnRequest) => {
  parentPort?.postMessage(reply(request, () => learnFromCodings(databaseAt(database), { study, member })));
});

function reply(request: number, learn: () => ReturnType<typeof learnFromCodings>): LearnReply {
  try {
    return { request, outcome: sendable(learn()) };
  } catch (error) {
    // Such as a study that was deleted meanwhile: what is known goes on being used.
    process.stderr.write(`Learning from decisions failed: ${String(error)}\n`);
    return { request };
  }
}

function databaseAt(path: string): VerbatimDatabase {
  if (opened?.path !== path) opened = { path, db: openDatabase(path) };
  return opened.db;
}
