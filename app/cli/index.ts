import { problemText } from "../../lib/problems/index.ts";
import type { Command } from "./command.ts";
import { command as codebookExport } from "./commands/codebook-export.ts";
import { command as codebookImport } from "./commands/codebook-import.ts";
import { command as exportData } from "./commands/export.ts";
import { command as frequencies } from "./commands/frequencies.ts";
import { command as importStudy } from "./commands/import.ts";
import { command as studies } from "./commands/studies.ts";
import { command as suggest } from "./commands/suggest.ts";
import { command as tag } from "./commands/tag.ts";
import { commandHelp, overviewHelp } from "./help.ts";
import { parseCommandLine } from "./parse.ts";
import { commandSession } from "./session.ts";

const commands: readonly Command[] = [
  importStudy,
  studies,
  codebookImport,
  codebookExport,
  suggest,
  tag,
  frequencies,
  exportData,
];

process.exitCode = await main(process.argv.slice(2));

/** Runs the command line; the exit code is 0 only on success, 2 for a call that isn't understood. */
async function main(words: readonly string[]): Promise<number> {
  if (words.length === 0 || words[0] === "--help" || words[0] === "help") {
    process.stdout.write(`${overviewHelp(commands)}\n`);
    return words.length === 0 ? 2 : 0;
  }
  const parsed = parseCommandLine(commands, words);
  if (!parsed.ok) {
    process.stderr.write(`${problemText(parsed.problem, "en")}\n`);
    return 2;
  }
  const { command, call } = parsed.value;
  if (call.help) {
    process.stdout.write(`${commandHelp(command)}\n`);
    return 0;
  }
  const session = commandSession(call);
  try {
    const result = await command.run(session.input);
    if (result.ok) return 0;
    process.stderr.write(`${problemText(result.problem, "en")}\n`);
    return 1;
  } catch (error) {
    const reason = session.problemOf(error);
    process.stderr.write(`${problemText(reason, "en")}\n`);
    return 1;
  } finally {
    session.close();
  }
}
