import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { csvRows, fileSource, peekCsv } from "./index.ts";
import { writeMadeSurvey } from "./made-survey.ts";
import { rowSplitter } from "./split-rows.ts";

/** Splitting and reading delimited text, against PapaParse on the same text. */
const rows = Number(process.argv[2] ?? 200_000);
const seed = 7;
const runs = 7;

const folder = mkdtempSync(join(tmpdir(), "verbatim-bench-"));
const path = join(folder, "survey.csv");
await writeMadeSurvey(path, rows, seed);
const text = readFileSync(path, "utf8");
console.log(
  `Delimited text: ${rows} rows, ${(text.length / 1e6).toFixed(0)} MB, seed ${seed}, ${runs} runs after a warm-up.`,
);

/** Counts what was read, so that nothing is optimised away; must be the same for all. */
let cells = 0;

const papa = await measure("PapaParse, text in memory to rows", () => {
  for (const row of Papa.parse<string[]>(text, { skipEmptyLines: true }).data) cells += row.length;
});
const pieceLength = 64 * 1024;
const whole = await measure("rowSplitter, text in memory to rows, in pieces of 64 K", () => {
  const splitter = rowSplitter(",");
  for (let at = 0; at < text.length; at += pieceLength) {
    const piece = text.slice(at, at + pieceLength);
    for (const row of splitter.push(piece, at + pieceLength >= text.length)) cells += row.length;
  }
});
const streamed = await measure("peekCsv and csvRows, file to rows", async () => {
  cells += 4;
  const source = await fileSource(path);
  if (!source.ok) throw new Error(source.problem.code);
  const peek = await peekCsv(source.value);
  if (!peek.ok) throw new Error(peek.problem.code);
  for await (const batch of csvRows(source.value, peek.value).batches()) {
    if (!batch.ok) throw new Error(batch.problem.code);
    for (const row of batch.value.rows) cells += row.length;
  }
});
if (cells !== 3 * (runs + 1) * 4 * (rows + 1)) throw new Error(`Not all rows were read: ${cells} cells.`);
console.log(
  `Speed against PapaParse: ${(papa / whole).toFixed(2)} in memory, ${(papa / streamed).toFixed(2)} from the file.`,
);
rmSync(folder, { recursive: true });

/** Runs the work and prints its times; the fastest, in milliseconds. */
async function measure(what: string, work: () => void | Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    await work();
    if (run > 0) times.push(performance.now() - start);
  }
  const fastest = Math.min(...times);
  const mean = times.reduce((sum, time) => sum + time, 0) / runs;
  const deviation = Math.sqrt(times.reduce((sum, time) => sum + (time - mean) ** 2, 0) / (runs - 1));
  const perSecond = Math.round((rows / fastest) * 1_000).toLocaleString("en");
  console.log(
    `${what}: min ${fastest.toFixed(0)} ms, mean ${mean.toFixed(0)} ± ${deviation.toFixed(0)} ms, ${perSecond} rows/s`,
  );
  return fastest;
}
