import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { problem } from "../../lib/problems/index.ts";
import { failure, type Result, success } from "../../lib/result.ts";

export interface StartOptions {
  /** Path of the study database. */
  readonly database: string;
  readonly port: number;
  readonly help: boolean;
}

export const startHelp = `Usage: npm start [-- --db FILE] [-- --port N]

  --db FILE  the study database (VERBATIM_DB, or else data/verbatim.db)
  --port N   the first port to try (PORT, or else 3000)`;

/** Reads the words after \`npm start --\` and the environment. */
export function startOptions(words: readonly string[], environment: NodeJS.ProcessEnv): Result<StartOptions> {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { db: { type: "string" }, port: { type: "string" }, help: { type: "boolean" } },
    });
    const port = values.port ?? environment.PORT ?? "3000";
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) return failure(problem("portMalformed", { port }));
    const database = resolve(values.db ?? environment.VERBATIM_DB ?? "data/verbatim.db");
    return success({ database, port: Number(port), help: values.help === true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return failure(problem("optionMalformed", { command: "npm start", reason: error.message }));
  }
}
