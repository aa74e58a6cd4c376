import { frequenciesOf, type QuestionFrequencies } from "../../../db/frequencies.ts";
import { problem } from "../../../lib/problems/index.ts";
import { failure, type Result, success } from "../../../lib/result.ts";
import type { Command, CommandInput } from "../command.ts";
import { frequencyLines } from "../frequency-lines.ts";
import { studyNamed } from "../study-named.ts";

/** `frequencies --study NAME --question Q`: how many respondents each theme has. */
export const command: Command = {
  name: "frequencies",
  summary: "Prints how many respondents have each theme of a question, and the percentage of the coded.",
  positionals: [],
  options: {
    study: { type: "string", required: true, value: "NAME", about: "name of the study" },
    question: { type: "string", required: true, value: "Q", about: "name of the question" },
    by: { type: "string", value: "ATTRIBUTE", about: "split by the values of this attribute" },
  },
  run: printFrequencies,
};

async function printFrequencies(input: CommandInput): Promise<Result<void>> {
  const db = input.database();
  const study = studyNamed(db, input.member(), input.option("study") ?? "");
  if (!study.ok) return study;
  const name = input.option("question") ?? "";
  const { questions, language } = study.value;
  const question = questions.find((one) => one.name === name);
  if (!question) {
    const names = questions.map((one) => one.name).join(", ");
    return failure(problem("questionNotInStudy", { study: study.value.name, question: name, names }));
  }
  const result = frequenciesOf(db, input.member().id, question.id, { by: input.option("by") });
  if (!result.ok) return result;
  if (input.json) input.print(JSON.stringify(machineForm(result.value)));
  else for (const line of frequencyLines(result.value, language)) input.print(line);
  return success(undefined);
}

function machineForm({ question, base, themes, split }: QuestionFrequencies) {
  return { question: question.name, set: "final", base, themes, ...split };
}
