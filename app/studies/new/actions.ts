"use server";

import { sampleCodebook } from "../../../db/sample/index.ts";
import { type Codebook, parseCodebookCsv, parseCodebookJson } from "../../../lib/codebook/index.ts";
import type { JobId } from "../../../lib/ids.ts";
import { problem } from "../../../lib/problems/index.ts";
import { fileSource, type Peek, peekCsv } from "../../../lib/readers/index.ts";
import { failure, type Result, success } from "../../../lib/result.ts";
import { outcomeOf } from "../../act.ts";
import { runJob } from "../../jobs/run.ts";
import type { Outcome } from "../../outcome.ts";
import { currentMember } from "../../server.ts";
import { uploadPath } from "../../uploads.ts";
import { type ImportOrder, importOrder, readOptions, uploadedFile } from "./plan.ts";

/** Looks at an uploaded file: how it is to be read, its columns and first rows. Stores nothing. */
export async function peekUpload(sentFile: unknown, sentOptions: unknown): Promise<Outcome<Peek>> {
  return outcomeOf(async () => {
    const file = uploadedFile.safeParse(sentFile);
    const options = readOptions.safeParse(sentOptions);
    if (!file.success || !options.success) return failure(problem("requestMalformed", { where: "file" }));
    const path = uploadPath(file.data.upload);
    const source = path === undefined ? undefined : await fileSource(path, file.data.file);
    if (!source?.ok) return failure(problem("uploadGone"));
    return peekCsv(source.value, options.data);
  });
}

/** Begins the import of an uploaded file as a new study of the member's own. */
export async function startImport(sentOrder: unknown): Promise<Outcome<JobId>> {
  return outcomeOf(async () => {
    const order = importOrder.safeParse(sentOrder);
    const where = order.error?.issues[0]?.path.join(".") ?? "";
    if (!order.success) return failure(problem("requestMalformed", { where }));
    const { upload, file, read, codebook: choice, ...plan } = order.data;
    const path = uploadPath(upload);
    if (path === undefined || !(await fileSource(path)).ok) return failure(problem("uploadGone"));
    const codebook = await chosenCodebook(choice);
    if (!codebook.ok) return codebook;
    return success(
      runJob(currentMember().id, {
        kind: "import",
        path,
        file,
        read,
        plan: { ...plan, codebook: codebook.value },
      }),
    );
  });
}

async function chosenCodebook(choice: ImportOrder["codebook"]): Promise<Result<Codebook | null>> {
  switch (choice.kind) {
    case "empty":
      return success(null);
    case "sample":
      return sampleCodebook();
    case "file":
      return /\.csv$/i.test(choice.name)
        ? parseCodebookCsv(choice.text, choice.name)
        : parseCodebookJson(choice.text, choice.name);
  }
}
