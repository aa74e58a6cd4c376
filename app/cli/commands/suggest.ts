import { suggestForStudy } from "../../../db/suggestions.ts";
import { problem } from "../../../lib/problems/index.ts";
import { failure, type Result, success } from "../../../lib/result.ts";
import type { Command, CommandInput } from "../command.ts";
import { studyNamed } from "../study-named.ts";
import { streamOptions, suggestStream } from "../suggest-stream.ts";

/** `suggest --study NAME` stores suggestions; with `--codebook` or `--model` it pipes answers through. */
export const command: Command = {
  name: "suggest",
  summary:
    'Suggests themes for answers: of a study, stored in it (--study), or of JSON lines {"id","text"} on stdin, ' +
    'which may have a "question", as lines {"id","suggestions":[{"theme","p","ticked","evidence":[{"start","end",' +
    '"weight","keyword"}]}]} on stdout (--codebook or --model). start and end count UTF-16 units of the text; ' +
    "evidence without a keyword was learned, a weight below 0 speaks against the theme.",
  positionals: [],
  options: {
    study: { type: "string", value: "NAME", about: "compute and store the suggestions of this study" },
    codebook: {
      type: "string",
      value: "FILE",
      about: "suggest by this codebook (.json or .csv), without a database",
    },
    confirmed: {
      type: "string",
      value: "FILE",
      about:
        'learn from these coded answers, JSON lines {"id","text","themes":[ids]}; "question" as in the answers; ' +
        '"finished":false and "rejected":[ids] for one whose other themes are undecided',
    },
    language: {
      type: "string",
      value: "CODE",
      about: "language of the answers on stdin, such as nl (the codebook's first)",
    },
    "save-model": {
      type: "string",
      value: "FILE",
      about: "write the codebook and what was learned to one file, for --model; then go on with stdin",
    },
    model: {
      type: "string",
      value: "FILE",
      about: "suggest by a saved model, in place of --codebook, --confirmed and --language",
    },
    threads: {
      type: "string",
      value: "N",
      about: "share the work of --codebook or --model among N threads (1); the output is the same",
    },
  },
  run: suggest,
};

async function suggest(input: CommandInput): Promise<Result<void>> {
  const study = input.option("study");
  const streams = input.option("codebook") !== undefined || input.option("model") !== undefined;
  if ((study !== undefined) === streams) return failure(problem("suggestNeedsSource"));
  if (study === undefined) return suggestStream(input);
  const foreign = streamOptions.find((name) => input.option(name) !== undefined);
  if (foreign !== undefined) return failure(problem("suggestOptionOfCodebook", { option: `--${foreign}` }));
  return suggestStudy(input, study);
}

async function suggestStudy(input: CommandInput, name: string): Promise<Result<void>> {
  const db = input.database();
  const member = input.member();
  const study = studyNamed(db, member, name);
  if (!study.ok) return study;
  const suggested = await suggestForStudy(db, member.id, study.value.id);
  if (!suggested.ok) return suggested;
  const { answers, suggestions } = suggested.value;
  const line = `${suggestions} suggestions stored for ${answers} answers.`;
  input.print(input.json ? JSON.stringify({ answers, suggestions }) : line);
  return success(undefined);
}
