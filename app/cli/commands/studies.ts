import { type Study, studiesOf } from "../../../db/studies.ts";
import { type Result, success } from "../../../lib/result.ts";
import type { Command, CommandInput } from "../command.ts";

/** `studies`: the studies there are, with how far each question is coded. */
export const command: Command = {
  name: "studies",
  summary: "Lists the studies: respondents, and per question how many answers there are and are coded.",
  positionals: [],
  options: {},
  run: listStudies,
};

async function listStudies(input: CommandInput): Promise<Result<void>> {
  const studies = studiesOf(input.database(), input.member().id).map(countsOf);
  if (input.json) input.print(JSON.stringify(studies));
  else for (const study of studies) for (const line of linesOf(study)) input.print(line);
  if (!input.json && studies.length === 0) input.note("There are no studies yet; “import” makes one.");
  return success(undefined);
}

function countsOf({ name, language, respondents, questions }: Study) {
  return {
    ...{ name, language, respondents },
    questions: questions.map(({ name: question, wording, answers, settled }) => ({
      ...{ name: question, wording, answers },
      /** Answers with a final set. */
      coded: settled ?? 0,
    })),
  };
}

function linesOf({ name, language, respondents, questions }: ReturnType<typeof countsOf>): string[] {
  return [
    `${name} (${language}): ${respondents} respondents`,
    ...questions.map(
      (question) => `  ${question.name}: ${question.coded} of ${question.answers} answers coded`,
    ),
  ];
}
