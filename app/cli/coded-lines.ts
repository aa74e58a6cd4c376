import type { ThemeId } from "../../lib/ids.ts";
import { problem } from "../../lib/problems/index.ts";
import type { ByteSource } from "../../lib/readers/byte-source.ts";
import { failure, type Result, success } from "../../lib/result.ts";
import type { CodedAnswer } from "../../lib/suggest/index.ts";
import { jsonOfLine, type LineProblems } from "./json-line.ts";
import { lineBlocks, linesOf, longestLine } from "./line-blocks.ts";

/** A coded answer with the id that the file has for it. */
export interface CodedLine extends CodedAnswer {
  readonly id: string | number;
}

interface CodedForm {
  readonly id: string | number;
  readonly text: string;
  readonly themes: readonly ThemeId[];
  readonly question?: string;
  readonly rejected?: readonly ThemeId[];
  readonly finished?: boolean;
}

/**
 * Reads coded answers, JSON lines `{"id","text","themes":[ids]}`, in the order of the file. They may
 * have a `question`; and, for answers that the coder isn't done with, `finished: false` and the ids of
 * `rejected` themes. Empty lines are passed over.
 *
 * @param known ids of the codebook's themes.
 */
export async function readCodedLines(
  source: ByteSource,
  known: ReadonlySet<ThemeId>,
): Promise<Result<CodedLine[]>> {
  const problems = problemsOf(source.name);
  const coded: CodedLine[] = [];
  for await (const block of lineBlocks(source.chunks(), problems.tooLong)) {
    if (!block.ok) return block;
    for (const line of linesOf(block.value)) {
      const json = jsonOfLine(line, problems);
      if (!json.ok) return json;
      if (json.value === undefined) continue;
      if (!isCodedForm(json.value)) return failure(problems.malformed(line.line));
      const { id, text, question, themes, rejected = [], finished = true } = json.value;
      const at = { file: source.name, line: line.line };
      const unknown = [...themes, ...rejected].find((theme) => !known.has(theme));
      if (unknown !== undefined) return failure(problem("codedThemeUnknown", { ...at, theme: unknown }));
      const both = themes.find((theme) => rejected.includes(theme));
      if (both !== undefined) return failure(problem("codedThemeBoth", { ...at, theme: both }));
      coded.push({ id, text, question, confirmed: themes, rejected, isFinished: finished });
    }
  }
  return success(coded);
}

function problemsOf(file: string): LineProblems {
  return {
    notUtf8: (line) => problem("codedLineNotUtf8", { file, line }),
    malformed: (line) => problem("codedLineMalformed", { file, line }),
    tooLong: (line) => problem("codedLineTooLong", { file, line, most: longestLine / 1024 / 1024 }),
  };
}

function isCodedForm(value: unknown): value is CodedForm {
  if (typeof value !== "object" || value === null) return false;
  if (!("id" in value) || !("text" in value) || !("themes" in value)) return false;
  if ("question" in value && typeof value.question !== "string") return false;
  if ("rejected" in value && !isIdList(value.rejected)) return false;
  if ("finished" in value && typeof value.finished !== "boolean") return false;
  const isNamed = typeof value.id === "string" || typeof value.id === "number";
  return isNamed && typeof value.text === "string" && isIdList(value.themes);
}

function isIdList(value: unknown): value is readonly ThemeId[] {
  return Array.isArray(value) && value.every((id) => typeof id === "string");
}
