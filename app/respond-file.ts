import type { Result } from "../lib/result.ts";
import { success } from "../lib/result.ts";
import { attachment, safeFileName } from "../lib/writers/index.ts";
import { answerRead } from "./respond.ts";

/** A file to be downloaded. */
export interface FileAnswer {
  /** What it is called, without extension; made safe here. */
  readonly name: string;
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  readonly body: string | ReadableStream<Uint8Array>;
}

/** Answers a read with a file to be saved; what is refused gets a sentence, as `answerRead` does. */
export async function answerFile(
  work: () => Result<FileAnswer> | Promise<Result<FileAnswer>>,
): Promise<Response> {
  let file: FileAnswer | undefined;
  const refusal = await answerRead(async () => {
    const result = await work();
    if (!result.ok) return result;
    file = result.value;
    return success(null);
  });
  if (!file) return refusal;
  const { name, extension, type, body } = file;
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": attachment(safeFileName(name, extension)),
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
