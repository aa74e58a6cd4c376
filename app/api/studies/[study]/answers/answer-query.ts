import { z } from "zod";
import type { AnswerFilter } from "../../../../../db/answer-filters.ts";
import { problem } from "../../../../../lib/problems/index.ts";
import { failure, type Result, success } from "../../../../../lib/result.ts";

/** Largest number of a question in an address. */
const questionNumber = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

const filterSchema = z.object({
  question: questionNumber,
  state: z.enum(["open", "done", "flagged"]).optional(),
  theme: z.string().min(1).max(500).optional(),
  attribute: z.string().min(1).max(1000).optional(),
  value: z.string().max(10_000).default(""),
});

/** The question and the filter that an address names: `?question=2&state=open&attribute=age&value=18-24`. */
export function readAnswerQuery(
  parameters: URLSearchParams,
): Result<{ readonly question: number; readonly filter: AnswerFilter }> {
  const read = filterSchema.safeParse(Object.fromEntries(parameters));
  if (!read.success) {
    return failure(
      problem("requestMalformed", { where: read.error.issues[0]?.path.join(".") || "question" }),
    );
  }
  const { question, state, theme, attribute, value } = read.data;
  return success({
    question,
    filter: { state, theme, attribute: attribute === undefined ? undefined : { name: attribute, value } },
  });
}
