import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { openDatabase, type VerbatimDatabase } from "../../db/client.ts";
import { AccessRefused, singleMember } from "../../db/members.ts";
import { databaseProblem, migrateDatabase } from "../../db/migrate.ts";
import { type Problem, problem } from "../../lib/problems/index.ts";
import { migrationsFolder } from "../migrations-folder.ts";
import type { CommandInput } from "./command.ts";
import type { Call } from "./parse.ts";

/** A database that couldn't be opened, with the problem for the person. */
class DatabaseRefused extends Error {
  override readonly name = "DatabaseRefused";
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** What one call works with; `close` gives the database back. */
export interface CommandSession {
  readonly input: CommandInput;
  /** The problem behind an error that a command threw; an unexpected error is thrown on. */
  problemOf(error: unknown): Problem;
  close(): void;
}

/** The session of one call: options by name, and a database that is opened when first asked for. */
export function commandSession({ positionals, values }: Call): CommandSession {
  const path = textOf(values.db) ?? process.env.VERBATIM_DB ?? "data/verbatim.db";
  let open: VerbatimDatabase | undefined;
  const database = () => {
    open ??= openMigrated(path);
    return open;
  };
  const input: CommandInput = {
    positionals,
    option: (name) => textOf(values[name]),
    options: (name) => textsOf(values[name]),
    flag: (name) => values[name] === true,
    json: values.json === true,
    database,
    member: () => singleMember(database()),
    print: (line) => process.stdout.write(`${line}\n`),
    note: (line) => process.stderr.write(`${line}\n`),
  };
  return {
    input,
    problemOf(error) {
      if (error instanceof DatabaseRefused) return error.problem;
      if (error instanceof AccessRefused) return problem("accessRefused");
      return databaseProblem(error, path);
    },
    close: () => open?.sqlite.close(),
  };
}

function openMigrated(path: string): VerbatimDatabase {
  mkdirSync(dirname(path), { recursive: true });
  const migrated = migrateDatabase(path, migrationsFolder);
  if (!migrated.ok) throw new DatabaseRefused(migrated.problem);
  return openDatabase(path);
}

function textOf(value: Call["values"][string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function textsOf(value: Call["values"][string]): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((text) => typeof text === "string") : [];
}
