import { NextResponse } from "next/server";
import type { ZodType } from "zod";
import { AccessRefused } from "../db/members.ts";
import { databaseProblem } from "../db/migrate.ts";
import { type Problem, problem, problemText } from "../lib/problems/index.ts";
import type { Result } from "../lib/result.ts";
import { databasePath } from "./server.ts";
import { interfaceLanguage } from "./text/language.ts";

/** Most bytes of a JSON body; a batch of decisions is far smaller. */
const mostBodyBytes = 5 * 1024 * 1024;

/**
 * Answers a write: the request must come from our own pages, its JSON body must have the form that
 * `schema` gives, and what is refused gets a sentence. `work` checks the member's access through db.
 */
export async function answerWrite<Body, Value>(
  request: Request,
  schema: ZodType<Body>,
  work: (body: Body) => Result<Value> | Promise<Result<Value>>,
): Promise<NextResponse> {
  if (!isFromOurPages(request)) return refuse(problem("requestForeign"), 403);
  const text = await request.text();
  if (text.length > mostBodyBytes) return refuse(problem("requestTooLarge"), 413);
  const body = schema.safeParse(parseJson(text));
  if (!body.success) return refuse(problem("requestMalformed", { where: where(body.error) }), 400);
  return answer(() => work(body.data));
}

/** Answers a read with JSON; what is refused gets a sentence. */
export async function answerRead<Value>(
  work: () => Result<Value> | Promise<Result<Value>>,
): Promise<NextResponse> {
  return answer(work);
}

/**
 * Whether the browser says that one of our own pages sent the request. Browsers send
 * Sec-Fetch-Site with every request and Origin with every write; a script without either isn't a browser.
 */
export function isFromOurPages(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = request.headers.get("origin");
  return origin === null || (URL.canParse(origin) && new URL(origin).host === request.headers.get("host"));
}

/** A refusal as JSON: the problem, and its sentence in the reader's language. */
export async function refuse(reason: Problem, status: number): Promise<NextResponse> {
  const message = problemText(reason, await interfaceLanguage());
  return NextResponse.json({ problem: reason, message }, { status });
}

async function answer<Value>(work: () => Result<Value> | Promise<Result<Value>>): Promise<NextResponse> {
  try {
    const result = await work();
    return result.ok ? NextResponse.json(result.value) : refuse(result.problem, 422);
  } catch (error) {
    if (error instanceof AccessRefused) return refuse(problem("accessRefused"), 403);
    return refuse(databaseProblem(error, databasePath()), 503);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the schema then refuses `undefined` with the same kind of sentence.
    return undefined;
  }
}

function where(error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }): string {
  return error.issues[0]?.path.map(String).join(".") || "body";
}
