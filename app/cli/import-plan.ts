import type { ImportPlan } from "../../db/import-study.ts";
import { type Codebook, isLanguageCode } from "../../lib/codebook/index.ts";
import { readCodebookFile } from "../../lib/codebook/read-file.ts";
import { problem } from "../../lib/problems/index.ts";
import {
  type ColumnRole,
  encodingNamed,
  encodings,
  fileSource,
  type Peek,
  type PeekOptions,
  type RowSource,
} from "../../lib/readers/index.ts";
import { failure, type Result, success } from "../../lib/result.ts";
import type { CommandInput } from "./command.ts";

/** How the options say that the file is to be read. */
export function readingOptions(input: CommandInput): Result<PeekOptions> {
  const encodingName = input.option("encoding");
  const encoding = encodingName === undefined ? undefined : encodingNamed(encodingName);
  if (encodingName !== undefined && encoding === undefined) {
    return failure(problem("encodingUnknown", { encoding: encodingName, names: encodings.join(", ") }));
  }
  const spelled = input.option("delimiter");
  const delimiter = spelled === "tab" || spelled === "\\t" ? "\t" : spelled;
  if (delimiter !== undefined && !/^[^"\r\n]$/.test(delimiter)) {
    return failure(problem("delimiterUnknown", { delimiter }));
  }
  return success({ encoding, delimiter, hasHeader: input.flag("header") });
}

/**
 * The plan that the options make with the guesses: columns that are named have the role given; if a
 * question is named, no other is guessed.
 */
export async function planFromOptions(
  input: CommandInput,
  peek: Peek,
  source: RowSource,
): Promise<Result<ImportPlan>> {
  const id = input.option("id");
  const weight = input.option("weight");
  const questions = input.options("question");
  const attributes = input.options("attribute");
  const named = [...questions, ...attributes, id, weight].filter((name) => name !== undefined);
  const language = input.option("language") ?? peek.language;
  if (!isLanguageCode(language)) return failure(problem("languageMalformed", { language }));
  const codebook = await codebookOption(input.option("codebook"));
  if (!codebook.ok) return codebook;
  const guessed = (role: ColumnRole) =>
    peek.columns.flatMap(({ name, role: guess }) => (guess === role && !named.includes(name) ? [name] : []));
  const asked = questions.length > 0 ? questions : guessed("question");
  const kept = new Set([...attributes, ...guessed("attribute")]);
  return success({
    name: input.option("study") ?? "",
    language,
    id: id ?? guessed("id")[0] ?? null,
    questions: asked.map((column) => ({ column, wording: column })),
    attributes: [
      ...attributes,
      ...source.columns.filter((name) => kept.has(name) && !attributes.includes(name)),
    ],
    weight: weight ?? guessed("weight")[0] ?? null,
    codebook: codebook.value,
    skipDuplicates: input.flag("skip-duplicates"),
  });
}

async function codebookOption(path: string | undefined): Promise<Result<Codebook | null>> {
  if (path === undefined) return success(null);
  const source = await fileSource(path);
  return source.ok ? readCodebookFile(source.value) : source;
}
