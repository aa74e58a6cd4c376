import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A Verbatim of its own, as `npm start` starts it, on a fresh database. */
export interface RunningServer {
  readonly address: string;
  readonly database: string;
  /** Everything it printed so far. */
  output(): string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Ends it as Ctrl-C does; its exit code. */
  stop(): Promise<number | null>;
}

/** A path for a database that doesn't exist yet, in a folder of its own. */
export function freshDatabasePath(): string {
  return join(mkdtempSync(join(tmpdir(), "verbatim-e2e-")), "verbatim.db");
}

/**
 * Starts a server and waits until it says its address.
 *
 * @param port to try first; 0 for any free one.
 * @throws Error with what it printed, if it ends before it serves.
 */
export async function startServer({ database = freshDatabasePath(), port = 0 } = {}): Promise<RunningServer> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "app/start/index.ts", "--db", database, "--port", String(port)],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  const address = await addressOf(child, () => output);
  return {
    address,
    database,
    output: () => output,
    kill: () => end(child, "SIGKILL"),
    stop: () => stop(child),
  };
}

function addressOf(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output());
      if (found) resolve(found[0]);
    };
    child.stdout?.on("data", look);
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}: ${output()}`)));
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}

async function stop(child: ChildProcess): Promise<number | null> {
  await end(child, "SIGINT");
  return child.exitCode;
}

/** What a call of the command line gave. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line on a database. */
export async function verbatim(
  database: string,
  words: readonly string[],
  input = "",
): Promise<CommandResult> {
  const child = spawn(process.execPath, ["app/cli/run.mjs", ...words], {
    cwd: root,
    env: { ...process.env, VERBATIM_DB: database },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdin.end(input);
  await once(child, "close");
  return { code: child.exitCode, stdout, stderr };
}
