import { parseArgs } from "node:util";
import { problem } from "../../lib/problems/index.ts";
import { failure, type Result, success } from "../../lib/result.ts";
import type { Command, OptionDefinition } from "./command.ts";

/** The words of one call, sorted. */
export interface Call {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly help: boolean;
}

/** Options that every command takes. */
export const commonOptions: Readonly<Record<string, OptionDefinition>> = {
  db: { type: "string", value: "FILE", about: "the study database (VERBATIM_DB, or else data/verbatim.db)" },
  json: { type: "boolean", about: "print the result as JSON" },
  help: { type: "boolean", about: "print this help" },
};

/** The name of the command that the words begin with; undefined if there is none. */
export function commandNamed(names: readonly string[], words: readonly string[]): string | undefined {
  return names.find((name) => name.split(" ").every((word, index) => words[index] === word));
}

/** Sorts the words of a call of a command; or says what isn't understood. */
export function parseCall(command: Command, words: readonly string[]): Result<Call> {
  const args = words.slice(command.name.split(" ").length);
  const unknown = args.find((word) => isUnknownOption(word, command));
  if (unknown !== undefined)
    return failure(problem("optionUnknown", { option: unknown, command: command.name }));
  const parsed = parse(command, args);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const call: Call = { positionals, values, help: values.help === true };
  if (call.help) return success(call);
  const missing = missingPart(command, call);
  if (missing !== undefined)
    return failure(problem("argumentMissing", { argument: missing, command: command.name }));
  const extra = positionals[command.positionals.length];
  if (extra !== undefined)
    return failure(problem("argumentExtra", { argument: extra, command: command.name }));
  return success(call);
}

function isUnknownOption(word: string, { options }: Command): boolean {
  if (!word.startsWith("--") || word === "--") return false;
  const name = word.slice(2).split("=", 1)[0] ?? "";
  return !Object.hasOwn(options, name) && !Object.hasOwn(commonOptions, name);
}

function parse(command: Command, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, ...commonOptions }).map(([name, { type, multiple }]) => [
      name,
      { type, multiple: multiple ?? false },
    ]),
  );
  try {
    return success(parseArgs({ args: [...args], options, allowPositionals: true, strict: true }));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return failure(problem("optionMalformed", { reason: error.message, command: command.name }));
  }
}

function missingPart(command: Command, call: Call): string | undefined {
  const option = Object.entries(command.options).find(
    ([name, { required }]) => required === true && call.values[name] === undefined,
  );
  if (option) return `--${option[0]}`;
  return command.positionals[call.positionals.length];
}
