import { writeFile } from "node:fs/promises";
import { readCodebook } from "../../../db/codebook.ts";
import { codebookCsv, codebookJson } from "../../../lib/codebook/index.ts";
import { codebookExtension } from "../../../lib/codebook/read-file.ts";
import { problem } from "../../../lib/problems/index.ts";
import { failure, type Result, success } from "../../../lib/result.ts";
import type { Command, CommandInput } from "../command.ts";
import { studyNamed } from "../study-named.ts";

/** `codebook export FILE --study NAME`: writes a study's codebook to a file. */
export const command: Command = {
  name: "codebook export",
  summary: "Writes the codebook of a study to FILE, as JSON or CSV by its extension.",
  positionals: ["FILE"],
  options: {
    study: { type: "string", required: true, value: "NAME", about: "name of the study" },
  },
  run: exportCodebook,
};

async function exportCodebook(input: CommandInput): Promise<Result<void>> {
  const [file = ""] = input.positionals;
  const extension = codebookExtension(file);
  if (!extension) return failure(problem("codebookExtension", { file }));
  const db = input.database();
  const study = studyNamed(db, input.member(), input.option("study") ?? "");
  if (!study.ok) return study;
  const codebook = readCodebook(db, study.value.id);
  const written = await write(file, extension === "json" ? codebookJson(codebook) : codebookCsv(codebook));
  if (!written.ok) return written;
  const themes = codebook.themes.length;
  input.print(input.json ? JSON.stringify({ themes }) : `Themes written to ${file}: ${themes}.`);
  return success(undefined);
}

async function write(file: string, text: string): Promise<Result<void>> {
  try {
    return success(await writeFile(file, text));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EISDIR") return failure(problem("fileIsFolder", { file }));
    if (code === "ENOENT" || code === "EACCES" || code === "EPERM" || code === "EROFS") {
      return failure(problem("fileUnwritable", { file }));
    }
    if (code === "ENOSPC") return failure(problem("diskFull", { file }));
    throw error;
  }
}
