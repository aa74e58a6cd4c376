import type { VerbatimDatabase } from "../../db/client.ts";
import type { Member } from "../../db/members.ts";
import type { Result } from "../../lib/result.ts";

/** An option of a command, as --help prints it. */
export interface OptionDefinition {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly required?: boolean;
  /** What stands for the value in the help, such as NAME. */
  readonly value?: string;
  readonly about: string;
}

/** What a command is given to work with. */
export interface CommandInput {
  readonly positionals: readonly string[];
  /** The value of an option that was given. */
  option(name: string): string | undefined;
  options(name: string): readonly string[];
  flag(name: string): boolean;
  /** Whether --json was given: results are one JSON text on stdout. */
  readonly json: boolean;
  /** Opens the study database (migrated, backed up) on first use. */
  database(): VerbatimDatabase;
  /** The member that the command acts as: the one of single-user mode. */
  member(): Member;
  /** A line of the result, on stdout. */
  print(line: string): void;
  /** A message for the person, on stderr. */
  note(line: string): void;
}

/** One command of the command line; the help is printed from it. */
export interface Command {
  /** One word or two, such as `codebook import`. */
  readonly name: string;
  readonly summary: string;
  /** Names of the arguments, such as FILE; all are required. */
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, OptionDefinition>>;
  /** A failure is printed as its sentence, with exit code 1. */
  run(input: CommandInput): Promise<Result<void>>;
}
