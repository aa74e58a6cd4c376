import { type Problem, problem, problemText } from "../../lib/problems/index.ts";
import type { Command } from "./command.ts";
import { allCommands, commands } from "./commands.ts";
import { commandHelp, overviewHelp } from "./help.ts";
import { type Call, commandNamed, parseCall } from "./parse.ts";
import { commandSession } from "./session.ts";

process.exitCode = await main(process.argv.slice(2));

/** Runs the command line; the exit code is 0 only on success, 2 for a call that isn't understood. */
async function main(words: readonly string[]): Promise<number> {
  if (words.length === 0 || words[0] === "--help" || words[0] === "help") {
    process.stdout.write(`${overviewHelp(await allCommands())}\n`);
    return words.length === 0 ? 2 : 0;
  }
  const name = commandNamed(Object.keys(commands), words);
  const load = name === undefined ? undefined : commands[name];
  if (!load) {
    const names = Object.keys(commands).join(", ");
    return refuse(problem("commandUnknown", { command: words[0] ?? "", names }), 2);
  }
  const { command } = await load();
  const call = parseCall(command, words);
  if (!call.ok) return refuse(call.problem, 2);
  if (call.value.help) {
    process.stdout.write(`${commandHelp(command)}\n`);
    return 0;
  }
  return run(command, call.value);
}

async function run(command: Command, call: Call): Promise<number> {
  const session = commandSession(call);
  try {
    const result = await command.run(session.input);
    return result.ok ? 0 : refuse(result.problem, 1);
  } catch (error) {
    return refuse(session.problemOf(error), 1);
  } finally {
    session.close();
  }
}

function refuse(reason: Problem, code: number): number {
  process.stderr.write(`${problemText(reason, "en")}\n`);
  return code;
}
