import type { VerbatimDatabase } from "../../../db/client.ts";
import { deleteStudy } from "../../../db/delete-study.ts";
import { type ImportReport, importStudy } from "../../../db/import-study.ts";
import { finishJob, jobReporter, recoverJobs, startJob, studiesToRemove } from "../../../db/jobs.ts";
import { problemText } from "../../../lib/problems/index.ts";
import { csvRows, fileSource, peekCsv } from "../../../lib/readers/index.ts";
import { type Result, success } from "../../../lib/result.ts";
import type { Command, CommandInput } from "../command.ts";
import { planFromOptions, readingOptions } from "../import-plan.ts";

/** `import FILE --study NAME`: a new study from a delimited text file. */
export const command: Command = {
  name: "import",
  summary: "Makes a study from a CSV file; what isn't said about the columns is guessed.",
  positionals: ["FILE"],
  options: {
    study: { type: "string", required: true, value: "NAME", about: "name of the new study" },
    id: { type: "string", value: "COL", about: "column with the respondents' ids" },
    question: {
      type: "string",
      multiple: true,
      value: "COL",
      about: "column with answers to an open question",
    },
    attribute: {
      type: "string",
      multiple: true,
      value: "COL",
      about: "column with an attribute of respondents",
    },
    weight: { type: "string", value: "COL", about: "column with survey weights" },
    language: { type: "string", value: "CODE", about: "language of the answers, such as nl" },
    encoding: { type: "string", value: "NAME", about: "encoding of the file, such as windows-1252" },
    delimiter: { type: "string", value: "CHARACTER", about: "what is between two cells; tab for a tab" },
    header: { type: "boolean", about: "the first row holds the names, even if it looks like data" },
    "skip-duplicates": { type: "boolean", about: "leave out rows whose respondent was there already" },
    codebook: { type: "string", value: "FILE", about: "codebook to start from (.json or .csv)" },
  },
  run: importFile,
};

async function importFile(input: CommandInput): Promise<Result<void>> {
  const [path = ""] = input.positionals;
  const source = await fileSource(path);
  if (!source.ok) return source;
  const reading = readingOptions(input);
  if (!reading.ok) return reading;
  const peek = await peekCsv(source.value, reading.value);
  if (!peek.ok) return peek;
  const rows = csvRows(source.value, peek.value);
  const plan = await planFromOptions(input, peek.value, rows);
  if (!plan.ok) return plan;

  const db = input.database();
  await removeInterrupted(db);
  const member = input.member().id;
  const job = startJob(db, member, "import", null);
  const { progress: onProgress, study: onStudy } = jobReporter(db, job);
  const interrupt = interruption();
  const report = await importStudy(db, member, plan.value, rows, {
    ...{ onProgress, onStudy, isCancelled: interrupt.happened },
  }).finally(interrupt.forget);
  finishJob(
    db,
    job,
    report.ok
      ? { state: "done", result: report.value }
      : interrupt.happened()
        ? { state: "cancelled" }
        : { state: "failed", problem: report.problem },
  );
  if (!report.ok) return report;
  const warnings = [...peek.value.warnings, ...report.value.warnings].map((warning) =>
    problemText(warning, "en"),
  );
  if (input.json) input.print(JSON.stringify(asJson(report.value, warnings)));
  else printReport(input, report.value, warnings);
  return success(undefined);
}

/** What imports left whose process was killed would keep their studies' names taken. */
async function removeInterrupted(db: VerbatimDatabase): Promise<void> {
  recoverJobs(db);
  for (const { study, owner } of studiesToRemove(db)) await deleteStudy(db, owner, study);
}

/** Ctrl-C ends the import between two chunks, so that nothing of it stays. */
function interruption() {
  let happened = false;
  const note = () => {
    happened = true;
  };
  process.once("SIGINT", note);
  return { happened: () => happened, forget: () => process.off("SIGINT", note) };
}

function asJson(report: ImportReport, warnings: readonly string[]) {
  const { name: study, respondents, questions, refused } = report;
  const refusedRows = report.refusedRows.map(({ row, problem }) => ({
    row,
    reason: problemText(problem, "en"),
  }));
  return { study, respondents, questions, refused, refusedRows, warnings };
}

const refusedRowsShown = 10;

function printReport(input: CommandInput, report: ImportReport, warnings: readonly string[]): void {
  input.print(`Study “${report.name}”: ${report.respondents} respondents.`);
  for (const { name, answers, empty, identical } of report.questions) {
    input.print(`  ${name}: ${answers} answers, ${empty} empty, ${identical} identical to an earlier one.`);
  }
  if (report.refused > 0) input.print(`  ${report.refused} rows refused.`);
  for (const warning of warnings) input.note(warning);
  for (const { problem } of report.refusedRows.slice(0, refusedRowsShown)) {
    input.note(problemText(problem, "en"));
  }
}
