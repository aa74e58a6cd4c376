import type { Problem } from "./problems/index.ts";

/** What reading bad input from outside gives: the value, or a problem that a person can act on. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** Wraps a value as the good case of a result. */
export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** Wraps a problem as the bad case of a result. */
export function failure<Value = never>(problem: Problem): Result<Value> {
  return { ok: false, problem };
}
