import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { csvRows, fileSource, peekCsv } from "../lib/readers/index.ts";
import { writeMadeSurvey } from "../lib/readers/made-survey.ts";

/**
 * Import of a survey through the command line, start of the program included, against
 * `sqlite3 .import` of the same file into one table without types, in turn.
 */
const rows = Number(process.argv[2] ?? 1_000_000);
const runs = Number(process.argv[3] ?? 3);
const seed = 7;
const hasSqlite = spawnSync("sqlite3", ["--version"]).status === 0;
const baseline = hasSqlite ? "sqlite3 .import" : "better-sqlite3, one prepared insert a row";

const folder = mkdtempSync(join(tmpdir(), "verbatim-bench-"));
const file = join(folder, "survey.csv");
await writeMadeSurvey(file, rows, seed);
const size = (statSync(file).size / 1e6).toFixed(0);
console.log(`Import: ${rows} rows, ${size} MB, seed ${seed}, ${runs} runs after a warm-up.`);

let largestMemory = 0;
const ours: number[] = [];
const theirs: number[] = [];
for (let run = 0; run <= runs; run++) {
  const own = await timed(importByCommand);
  const other = await timed(hasSqlite ? importBySqlite : importByInserts);
  if (run === 0) continue;
  ours.push(own);
  theirs.push(other);
}
print("verbatim import", ours);
print(baseline, theirs);
console.log(
  `Time against ${baseline}: ${(Math.min(...ours) / Math.min(...theirs)).toFixed(2)} (the fastest runs).`,
);
if (largestMemory > 0) console.log(`Largest memory of the import: ${largestMemory.toFixed(0)} MB.`);
rmSync(folder, { recursive: true });

async function timed(work: (database: string) => Promise<void>): Promise<number> {
  const database = join(mkdtempSync(join(folder, "run-")), "study.db");
  const start = performance.now();
  await work(database);
  return performance.now() - start;
}

async function importByCommand(database: string): Promise<void> {
  const words = ["import", file, "--study", "Made", "--db", database, "--json"];
  const child = spawn(process.execPath, ["--import", "tsx", "app/cli/index.ts", ...words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const polling = setInterval(() => noteMemory(child.pid), 50);
  let printed = "";
  for await (const piece of child.stdout) printed += piece;
  clearInterval(polling);
  const report: { respondents: number } = JSON.parse(printed);
  if (report.respondents !== rows) throw new Error(`Not all rows came in: ${printed}`);
}

/** The most memory that a process had so far, where the system tells (Linux). */
function noteMemory(pid: number | undefined): void {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    largestMemory = Math.max(largestMemory, Number(kilobytes ?? 0) / 1024);
  } catch {
    // The process has ended, or this isn't Linux.
  }
}

async function importBySqlite(database: string): Promise<void> {
  const { status } = spawnSync("sqlite3", [
    database,
    "-cmd",
    ".mode csv",
    `.import '${file}' survey`,
    "SELECT 1",
  ]);
  if (status !== 0) throw new Error("sqlite3 .import failed.");
}

async function importByInserts(database: string): Promise<void> {
  const source = await fileSource(file);
  if (!source.ok) throw new Error(source.problem.code);
  const peek = await peekCsv(source.value);
  if (!peek.ok) throw new Error(peek.problem.code);
  const sqlite = new Database(database);
  sqlite.exec("CREATE TABLE survey (a TEXT, b TEXT, c TEXT, d TEXT); BEGIN");
  const insert = sqlite.prepare("INSERT INTO survey VALUES (?, ?, ?, ?)");
  for await (const batch of csvRows(source.value, peek.value).batches()) {
    if (!batch.ok) throw new Error(batch.problem.code);
    for (const row of batch.value.rows) insert.run(row);
  }
  sqlite.exec("COMMIT");
  sqlite.close();
}

function print(what: string, times: readonly number[]): void {
  const fastest = Math.min(...times);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const variance = times.reduce((sum, time) => sum + (time - mean) ** 2, 0) / Math.max(times.length - 1, 1);
  const perSecond = Math.round((rows / fastest) * 1_000).toLocaleString("en");
  const spread = `mean ${mean.toFixed(0)} ± ${Math.sqrt(variance).toFixed(0)} ms`;
  console.log(`${what}: min ${fastest.toFixed(0)} ms, ${spread}, ${perSecond} rows/s`);
}
