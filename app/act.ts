import "server-only";
import { AccessRefused } from "../db/members.ts";
import { databaseProblem } from "../db/migrate.ts";
import { type Problem, problem, problemText } from "../lib/problems/index.ts";
import type { Result } from "../lib/result.ts";
import type { Outcome } from "./outcome.ts";
import { databasePath } from "./server.ts";
import { interfaceLanguage } from "./text/language.ts";

/**
 * What a server action answers: the value, or the sentence of the problem in the reader's language.
 * Next itself refuses a server action that another site sent. `work` checks access through db.
 */
export async function outcomeOf<Value>(
  work: () => Result<Value> | Promise<Result<Value>>,
): Promise<Outcome<Value>> {
  try {
    const result = await work();
    return result.ok ? result : refusal(result.problem);
  } catch (error) {
    return refusal(
      error instanceof AccessRefused ? problem("accessRefused") : databaseProblem(error, databasePath()),
    );
  }
}

async function refusal(reason: Problem): Promise<Outcome<never>> {
  return { ok: false, code: reason.code, message: problemText(reason, await interfaceLanguage()) };
}
