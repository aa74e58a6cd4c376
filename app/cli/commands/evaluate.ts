import { existsSync } from "node:fs";
import { join } from "node:path";
import { dictionaryOf } from "../../../db/dictionary-files.ts";
import { isLanguageCode } from "../../../lib/codebook/index.ts";
import { readCodebookFile } from "../../../lib/codebook/read-file.ts";
import { problem } from "../../../lib/problems/index.ts";
import { fileSource } from "../../../lib/readers/byte-source.ts";
import { failure, type Result, success } from "../../../lib/result.ts";
import {
  type Evaluation,
  evaluate,
  type ReferenceAnswer,
  type ReferenceSet,
} from "../../../lib/suggest/evaluate/evaluate.ts";
import { type CodedLine, readCodedLines } from "../coded-lines.ts";
import type { Command, CommandInput } from "../command.ts";
import { evaluationHead, evaluationRow } from "../evaluation-lines.ts";

/** How many confirmed answers it is measured after. */
const sizes = [0, 10, 25, 50, 100, 200, 500];
const mostSeeds = 1000;
const leastAnswers = 10;
/** Files with coded answers, the first of which that is there counts. */
const answersFile = "answers.jsonl";
const referenceFile = "reference-coding.jsonl";

/** `evaluate DIR` measures suggestions on coded answers. */
export const command: Command = {
  name: "evaluate",
  summary:
    "Measures suggestions on coded answers: DIR holds codebook.json and answers.jsonl (or " +
    'reference-coding.jsonl), JSON lines {"id","text","themes":[ids]}, which may have a "question". Each seed ' +
    "shuffles the answers, keeps 30 percent to measure on, and confirms the first 0, 10, 25, 50, 100, 200 and " +
    "500 of the rest; figures are means over the seeds.",
  positionals: ["DIR"],
  options: {
    seeds: { type: "string", value: "N", about: "how many shuffles to take the mean of (5)" },
    language: {
      type: "string",
      value: "CODE",
      about: "language of the answers, such as nl (the codebook's first)",
    },
  },
  run: evaluateFolder,
};

async function evaluateFolder(input: CommandInput): Promise<Result<void>> {
  const seeds = seedsOf(input.option("seeds"));
  if (!seeds.ok) return seeds;
  const reference = await referenceOf(input.positionals[0] ?? "", input.option("language"));
  if (!reference.ok) return reference;
  const rows: Evaluation[] = [];
  if (!input.json) input.print(evaluationHead);
  for (const row of evaluate(reference.value, sizes, seeds.value)) {
    rows.push(row);
    input.note(`${row.confirmed} confirmed, ${row.method}: done`);
    if (!input.json) input.print(evaluationRow(row));
  }
  if (input.json) input.print(evaluationJson(reference.value, seeds.value, rows));
  return success(undefined);
}

function evaluationJson(
  { language, answers, codebook }: ReferenceSet,
  seeds: readonly number[],
  rows: readonly Evaluation[],
): string {
  return JSON.stringify({
    language,
    answers: answers.length,
    themes: codebook.themes.length,
    seeds,
    results: rows.map(({ method, confirmed, metrics }) => ({ method, confirmed, ...metrics })),
  });
}

function seedsOf(text: string | undefined): Result<number[]> {
  const count = Number(text ?? 5);
  if (!Number.isInteger(count) || count < 1 || count > mostSeeds) {
    return failure(problem("seedsMalformed", { seeds: text ?? "", most: mostSeeds }));
  }
  return success(Array.from({ length: count }, (_, index) => index + 1));
}

async function referenceOf(folder: string, language: string | undefined): Promise<Result<ReferenceSet>> {
  if (language !== undefined && !isLanguageCode(language)) {
    return failure(problem("languageMalformed", { language }));
  }
  const file = await fileSource(join(folder, "codebook.json"));
  if (!file.ok) return file;
  const codebook = await readCodebookFile(file.value);
  if (!codebook.ok) return codebook;
  const name = [answersFile, referenceFile].find((candidate) => existsSync(join(folder, candidate)));
  if (name === undefined) return failure(problem("evaluateNothing", { folder }));
  const source = await fileSource(join(folder, name));
  if (!source.ok) return source;
  const coded = await readCodedLines(source.value, new Set(codebook.value.themes.map(({ id }) => id)));
  if (!coded.ok) return coded;
  const finished = coded.value.filter(({ isFinished }) => isFinished);
  if (finished.length < leastAnswers) {
    return failure(problem("evaluateTooFew", { file: name, count: finished.length, least: leastAnswers }));
  }
  const answered = language ?? codebook.value.languages[0] ?? "";
  return success({
    codebook: codebook.value,
    language: answered,
    dictionary: dictionaryOf(answered),
    dictionaryOf,
    answers: finished.map((line) => answerOf(line, name === referenceFile)),
  });
}

/** @param isReference whether the id is the respondent's, a colon, and the question. */
function answerOf({ id, text, question, confirmed }: CodedLine, isReference: boolean): ReferenceAnswer {
  const colon = isReference && typeof id === "string" ? id.indexOf(":") : -1;
  const named = colon >= 0 && typeof id === "string" ? id.slice(colon + 1) : undefined;
  return { text, question: question ?? named, themes: confirmed };
}
