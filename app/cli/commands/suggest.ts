import { dictionaryOf } from "../../../db/dictionary-files.ts";
import { suggestForStudy } from "../../../db/suggestions.ts";
import { isLanguageCode } from "../../../lib/codebook/index.ts";
import { readCodebookFile } from "../../../lib/codebook/read-file.ts";
import { problem } from "../../../lib/problems/index.ts";
import { fileSource } from "../../../lib/readers/byte-source.ts";
import { failure, type Result, success } from "../../../lib/result.ts";
import { Engine } from "../../../lib/suggest/index.ts";
import type { Command, CommandInput } from "../command.ts";
import { studyNamed } from "../study-named.ts";
import { suggestLines } from "../suggest-lines.ts";

/** `suggest --study NAME` stores suggestions; `suggest --codebook FILE` pipes answers through. */
export const command: Command = {
  name: "suggest",
  summary:
    'Suggests themes for answers: of a study, stored in it (--study), or of JSON lines {"id","text"} on stdin, ' +
    'as lines {"id","suggestions":[{"theme","p","evidence":[{"start","end","keyword"}]}]} on stdout (--codebook). ' +
    "start and end count UTF-16 units of the text.",
  positionals: [],
  options: {
    study: { type: "string", value: "NAME", about: "compute and store the suggestions of this study" },
    codebook: {
      type: "string",
      value: "FILE",
      about: "suggest by this codebook (.json or .csv), without a database",
    },
    language: {
      type: "string",
      value: "CODE",
      about: "language of the answers on stdin, such as nl (the codebook's first)",
    },
    confirmed: {
      type: "string",
      value: "FILE",
      about: 'coded answers {"id","text","themes"} to learn from (not possible yet)',
    },
  },
  run: suggest,
};

async function suggest(input: CommandInput): Promise<Result<void>> {
  const study = input.option("study");
  const codebook = input.option("codebook");
  const confirmed = input.option("confirmed");
  if (confirmed !== undefined) return failure(problem("suggestConfirmedLater", { file: confirmed }));
  if (study !== undefined && codebook === undefined) return suggestStudy(input, study);
  if (study === undefined && codebook !== undefined) return suggestStream(codebook, input.option("language"));
  return failure(problem("suggestNeedsSource"));
}

async function suggestStudy(input: CommandInput, name: string): Promise<Result<void>> {
  if (input.option("language") !== undefined) {
    return failure(problem("suggestOptionOfCodebook", { option: "--language" }));
  }
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

async function suggestStream(file: string, language: string | undefined): Promise<Result<void>> {
  if (language !== undefined && !isLanguageCode(language)) {
    return failure(problem("languageMalformed", { language }));
  }
  const source = await fileSource(file);
  if (!source.ok) return source;
  const codebook = await readCodebookFile(source.value);
  if (!codebook.ok) return codebook;
  const answered = language ?? codebook.value.languages[0] ?? "";
  const dictionary = dictionaryOf(answered);
  const setup = { codebook: codebook.value, language: answered, dictionary, wordCounts: new Map() };
  const suggester = new Engine(setup).suggester();
  return suggestLines(process.stdin, suggester, standardOutput());
}

/** Writes to stdout and waits while its reader is slower; false once the reader has gone. */
function standardOutput(): (text: string) => Promise<boolean> {
  let isOpen = true;
  let goOn: () => void = () => undefined;
  process.stdout.on("drain", () => goOn());
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    isOpen = false;
    goOn();
  });
  return async (text) => {
    if (isOpen && text !== "" && !process.stdout.write(text)) {
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
    }
    return isOpen;
  };
}
