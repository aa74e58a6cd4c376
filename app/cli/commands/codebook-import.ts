import { changeCodebook, readCodebook } from "../../../db/codebook.ts";
import { affectsSuggestions, replaceCodebook, summaryOf } from "../../../lib/codebook/index.ts";
import { readCodebookFile } from "../../../lib/codebook/read-file.ts";
import { fileSource } from "../../../lib/readers/byte-source.ts";
import { type Result, success } from "../../../lib/result.ts";
import type { Command, CommandInput } from "../command.ts";
import { studyNamed } from "../study-named.ts";

/** `codebook import FILE --study NAME`: brings a codebook file into a study, as one change. */
export const command: Command = {
  name: "codebook import",
  summary:
    "Brings a codebook (.json or .csv) into a study: themes with the same id are replaced, new ones added.",
  positionals: ["FILE"],
  options: {
    study: { type: "string", required: true, value: "NAME", about: "name of the study" },
    replace: {
      type: "boolean",
      about: "delete the themes that the file doesn't have; without it they are kept",
    },
  },
  run: importCodebook,
};

async function importCodebook(input: CommandInput): Promise<Result<void>> {
  const [path = ""] = input.positionals;
  const source = await fileSource(path);
  if (!source.ok) return source;
  const incoming = await readCodebookFile(source.value);
  if (!incoming.ok) return incoming;
  const db = input.database();
  const member = input.member();
  const study = studyNamed(db, member, input.option("study") ?? "");
  if (!study.ok) return study;
  const { id } = study.value;
  const missing = input.flag("replace") ? "delete" : "keep";
  const change = replaceCodebook(readCodebook(db, id), incoming.value, missing);
  const { added, changed, removed } = summaryOf(change);
  if (change.length > 0) {
    const outcome = changeCodebook(db, member.id, id, change);
    if (!outcome.ok) return outcome;
    if (affectsSuggestions(change)) input.note("Run “suggest” to compute the suggestions anew.");
  }
  if (input.json) input.print(JSON.stringify({ added, changed, removed }));
  else input.print(`Themes: ${added} added, ${changed} changed, ${removed} deleted.`);
  return success(undefined);
}
