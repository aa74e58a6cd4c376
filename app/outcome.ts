import type { ProblemCode } from "../lib/problems/index.ts";

/** What a page hears of something it asked for: the value, or a sentence for the person. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string; readonly code?: ProblemCode };

/** The outcome of asking the server, also when it doesn't answer; `silence` is the sentence for that. */
export async function attempt<Value>(ask: Promise<Outcome<Value>>, silence: string): Promise<Outcome<Value>> {
  try {
    return await ask;
  } catch {
    // The connection failed, or the server did: the person can only look and try again.
    return { ok: false, message: silence };
  }
}
