import { resolve } from "node:path";
import { readCodebook } from "../../../db/codebook.ts";
import { type ExportSummary, exportStudy } from "../../../db/export-study.ts";
import { codebookCsv } from "../../../lib/codebook/index.ts";
import { problem } from "../../../lib/problems/index.ts";
import { failure, type Result, success } from "../../../lib/result.ts";
import type { Command, CommandInput } from "../command.ts";
import { studyNamed } from "../study-named.ts";
import { type FileToWrite, writeWholeFiles } from "../write-whole-files.ts";

/** `export --study NAME --out FILE`: writes the coded data set, and the codebook if asked. */
export const command: Command = {
  name: "export",
  summary: "Writes the coded data set of a study as CSV: one row a respondent, a 0/1 column a theme.",
  positionals: [],
  options: {
    study: { type: "string", required: true, value: "NAME", about: "name of the study" },
    out: { type: "string", required: true, value: "FILE", about: "file for the data set" },
    "no-text": { type: "boolean", about: "leave out the texts of the answers" },
    bom: { type: "boolean", about: "start with the mark by which Excel knows UTF-8" },
    "codebook-out": { type: "string", value: "FILE", about: "file for the codebook, as CSV" },
  },
  run: exportData,
};

async function exportData(input: CommandInput): Promise<Result<void>> {
  const out = input.option("out") ?? "";
  const codebookOut = input.option("codebook-out");
  if (codebookOut !== undefined && resolve(codebookOut) === resolve(out)) {
    return failure(problem("exportSameFile", { file: out }));
  }
  const db = input.database();
  const member = input.member();
  const study = studyNamed(db, member, input.option("study") ?? "");
  if (!study.ok) return study;
  const options = { withText: !input.flag("no-text"), withByteOrderMark: input.flag("bom") };
  let summary: ExportSummary | undefined;
  const chunks = exportStudy(db, member.id, study.value.id, options, (done) => {
    summary = done;
  });
  const files: FileToWrite[] = [{ path: out, chunks }];
  if (codebookOut !== undefined) {
    const codebook = codebookCsv(readCodebook(db, study.value.id));
    // First, so that the log tells of the data only when all else is on the disk.
    files.unshift({ path: codebookOut, chunks: [Buffer.from(codebook, "utf8")] });
  }
  const written = writeWholeFiles(files);
  if (!written.ok) return written;
  if (input.json) input.print(JSON.stringify({ file: out, ...summary }));
  else input.print(`Respondents written to ${out}: ${summary?.respondents ?? 0}.`);
  if (codebookOut !== undefined) input.note(`The codebook is in ${codebookOut}.`);
  return success(undefined);
}
