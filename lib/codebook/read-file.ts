import { type Problem, problem } from "../problems/index.ts";
import type { ByteSource } from "../readers/byte-source.ts";
import { byteDecoder } from "../readers/decode.ts";
import { findEncoding } from "../readers/find-encoding.ts";
import { failure, type Result, success } from "../result.ts";
import { parseCodebookCsv } from "./read-csv.ts";
import { parseCodebookJson } from "./read-json.ts";
import type { Codebook } from "./theme.ts";

/** Largest codebook file, in bytes. */
export const mostCodebookBytes = 5 * 1024 * 1024;

/** Reads a codebook file by its extension, .json or .csv, in any usual encoding. */
export async function readCodebookFile(source: ByteSource): Promise<Result<Codebook>> {
  const file = source.name;
  const parse = parserFor(file);
  if (!parse) return failure(problem("codebookExtension", { file }));
  if (source.size > mostCodebookBytes) return failure(problem("codebookFileTooLarge", { file }));
  const text = await textOf(source);
  return text.ok ? parse(text.value, file) : text;
}

/** The extension of a codebook file's name in small letters; undefined if it is no codebook's. */
export function codebookExtension(file: string): "json" | "csv" | undefined {
  const [, extension] = /\.(json|csv)$/i.exec(file) ?? [];
  if (extension === undefined) return undefined;
  return extension.toLowerCase() === "json" ? "json" : "csv";
}

function parserFor(file: string): typeof parseCodebookJson | undefined {
  const extension = codebookExtension(file);
  return extension && { json: parseCodebookJson, csv: parseCodebookCsv }[extension];
}

async function textOf(source: ByteSource): Promise<Result<string>> {
  const found = await findEncoding(source, undefined);
  if (!found.ok) return found;
  const decoder = byteDecoder(found.value.encoding);
  const parts: string[] = [];
  const cut: Problem = problem("fileTruncated", { file: source.name });
  for await (const chunk of source.chunks()) {
    const part = decoder.write(chunk);
    if (part === undefined) return failure(cut);
    parts.push(part);
  }
  const end = decoder.end();
  return end === undefined ? failure(cut) : success(parts.join("") + end);
}
