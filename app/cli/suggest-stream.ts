import { dictionaryOf } from "../../db/dictionary-files.ts";
import { isLanguageCode } from "../../lib/codebook/index.ts";
import { readCodebookFile } from "../../lib/codebook/read-file.ts";
import { problem } from "../../lib/problems/index.ts";
import { type ByteSource, fileSource } from "../../lib/readers/byte-source.ts";
import { failure, type Result, success } from "../../lib/result.ts";
import { type Model, modelText, mostModelLength, parseModel } from "../../lib/suggest/model-file.ts";
import { readCodedLines } from "./coded-lines.ts";
import type { CommandInput } from "./command.ts";
import type { LineBlock } from "./line-blocks.ts";
import { learnModel, suggesterOf } from "./model-engine.ts";
import { standardOutput } from "./standard-output.ts";
import { suggestBlock } from "./suggest-block.ts";
import { suggestLines } from "./suggest-lines.ts";
import { SuggestThreads } from "./suggest-threads.ts";
import { writeWholeFiles } from "./write-whole-files.ts";

const mostThreads = 256;

/** Options of a call that suggests without a database. */
export const streamOptions = ["codebook", "confirmed", "language", "model", "save-model", "threads"] as const;

/** Suggests for the answers on stdin, by a codebook and coded answers, or by a model made of them. */
export async function suggestStream(input: CommandInput): Promise<Result<void>> {
  const threads = threadsOf(input.option("threads"));
  if (!threads.ok) return threads;
  const model = await modelOf(input);
  if (!model.ok) return model;
  const saved = save(model.value, input.option("save-model"));
  if (!saved.ok) return saved;
  // At a terminal nobody waits for suggestions who asked for a model.
  if (input.option("save-model") !== undefined && process.stdin.isTTY) return success(undefined);
  return suggestAll(model.value, threads.value);
}

async function suggestAll(model: Model, threads: number): Promise<Result<void>> {
  const write = standardOutput();
  if (threads === 1) {
    const suggester = suggesterOf(model);
    const work = (block: LineBlock) => suggestBlock(block, suggester);
    return suggestLines(process.stdin, { atOnce: 1, work }, write);
  }
  const text = modelText(model);
  if (!text.ok) return text;
  const pool = new SuggestThreads(text.value, threads);
  try {
    return await suggestLines(process.stdin, pool, write);
  } finally {
    await pool.close();
  }
}

function threadsOf(text: string | undefined): Result<number> {
  const threads = Number(text ?? 1);
  const isFine = Number.isInteger(threads) && threads >= 1 && threads <= mostThreads;
  return isFine
    ? success(threads)
    : failure(problem("threadsMalformed", { threads: text ?? "", most: mostThreads }));
}

async function modelOf(input: CommandInput): Promise<Result<Model>> {
  const saved = input.option("model");
  if (saved !== undefined) {
    const other = streamOptions.find(
      (name) => !["model", "threads"].includes(name) && input.option(name) !== undefined,
    );
    if (other !== undefined) return failure(problem("suggestModelAlone", { option: `--${other}` }));
    const source = await fileSource(saved);
    return source.ok ? readModel(source.value) : source;
  }
  const language = input.option("language");
  if (language !== undefined && !isLanguageCode(language)) {
    return failure(problem("languageMalformed", { language }));
  }
  const file = await fileSource(input.option("codebook") ?? "");
  if (!file.ok) return file;
  const codebook = await readCodebookFile(file.value);
  if (!codebook.ok) return codebook;
  const confirmed = input.option("confirmed");
  const source = confirmed === undefined ? undefined : await fileSource(confirmed);
  if (source && !source.ok) return source;
  const known = new Set(codebook.value.themes.map(({ id }) => id));
  const coded = source ? await readCodedLines(source.value, known) : success([]);
  if (!coded.ok) return coded;
  return success(learnModel(codebook.value, language ?? codebook.value.languages[0] ?? "", coded.value));
}

async function readModel(source: ByteSource): Promise<Result<Model>> {
  const file = source.name;
  if (source.size > mostModelLength) {
    return failure(problem("modelTooLarge", { file, most: Math.floor(mostModelLength / 1e6) }));
  }
  const parts: Uint8Array[] = [];
  for await (const chunk of source.chunks()) parts.push(chunk);
  // What isn't UTF-8 becomes a replacement character, which the checksum finds.
  const model = parseModel(Buffer.concat(parts).toString("utf8"), file);
  if (!model.ok) return model;
  const { language, dictionaryWords: expected } = model.value;
  const count = dictionaryOf(language).size;
  if (count !== expected) {
    return failure(problem("modelDictionary", { file, language, expected, count }));
  }
  return model;
}

function save(model: Model, path: string | undefined): Result<void> {
  if (path === undefined) return success(undefined);
  const text = modelText(model);
  return text.ok ? writeWholeFiles([{ path, chunks: [Buffer.from(text.value)] }]) : text;
}
