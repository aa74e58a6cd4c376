import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase, type VerbatimDatabase } from "../../db/client.ts";
import { recoverJobs } from "../../db/jobs.ts";
import { singleMember } from "../../db/members.ts";
import { databaseProblem, migrateDatabase } from "../../db/migrate.ts";
import { ensureSampleStudy } from "../../db/sample/index.ts";
import { type Problem, problem, problemText } from "../../lib/problems/index.ts";
import { migrationsFolder } from "../migrations-folder.ts";
import { buildIfNeeded } from "./build.ts";
import { listenOnLoopback } from "./listen.ts";
import { startHelp, startOptions } from "./options.ts";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
await start();

/** Builds if needed, brings the database up to date, loads the sample into an empty one, serves until stopped. */
async function start(): Promise<void> {
  const options = startOptions(process.argv.slice(2), process.env);
  if (!options.ok) return fail(options.problem);
  if (options.value.help) {
    process.stdout.write(`${startHelp}\n`);
    return;
  }
  const { database, port } = options.value;
  const prepared = await prepareDatabase(database);
  if (prepared) return fail(prepared);
  if (!buildIfNeeded(root)) {
    process.exitCode = 1;
    return;
  }
  process.env.VERBATIM_DB = database;
  await serve(port);
}

async function prepareDatabase(path: string): Promise<Problem | undefined> {
  let db: VerbatimDatabase | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const migrated = migrateDatabase(path, migrationsFolder);
    if (!migrated.ok) return migrated.problem;
    if (migrated.value.backup)
      process.stdout.write(`Updated ${path}; a copy from before is ${migrated.value.backup}\n`);
    db = openDatabase(path);
    recoverJobs(db);
    await ensureSampleStudy(db, singleMember(db));
    return undefined;
  } catch (error) {
    return isFolderError(error)
      ? problem("databaseUnwritable", { file: path })
      : databaseProblem(error, path);
  } finally {
    db?.sqlite.close();
  }
}

function isFolderError(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    ["EACCES", "EEXIST", "ENOTDIR", "EROFS"].includes(String(error.code))
  );
}

async function serve(wantedPort: number): Promise<void> {
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: root, hostname: "127.0.0.1" });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => void handle(request, response));
  const port = await listenOnLoopback(server, wantedPort);
  if (port === undefined) return fail(problem("portsBusy", { port: wantedPort }));
  if (wantedPort !== 0 && port !== wantedPort)
    process.stdout.write(`Port ${wantedPort} is busy, so ${port} is used.\n`);
  process.stdout.write(
    `Verbatim is at http://127.0.0.1:${port}\nData: ${process.env.VERBATIM_DB}\nStop with Ctrl-C.\n`,
  );
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

function fail(reason: Problem): void {
  process.stderr.write(`${problemText(reason, "en")}\n`);
  process.exitCode = 1;
}
