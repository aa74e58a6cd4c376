import { z } from "zod";
import { questionsOf } from "../../../../../db/answers.ts";
import { decide } from "../../../../../db/codings.ts";
import { type AnswerId, idOf } from "../../../../../lib/ids.ts";
import { problemText } from "../../../../../lib/problems/index.ts";
import { success } from "../../../../../lib/result.ts";
import { answerWrite } from "../../../../respond.ts";
import { currentMember, database, studyIdFrom } from "../../../../server.ts";
import { interfaceLanguage } from "../../../../text/language.ts";

const decision = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("tag"),
    theme: z.string().min(1).max(500),
    tag: z.enum(["confirmed", "rejected", "none"]),
    source: z.enum(["manual", "suggestion", "bulk", "duplicate"]),
  }),
  z.strictObject({ kind: z.literal("state"), state: z.enum(["open", "done"]) }),
  z.strictObject({ kind: z.literal("flag"), flagged: z.boolean() }),
]);

const body = z.strictObject({
  decisions: z
    .array(
      z.strictObject({
        requestId: z.uuid(),
        answer: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
        decision,
        undoes: z.uuid().optional(),
      }),
    )
    .min(1)
    .max(200),
});

/** POST: stores a batch of decisions in order; answers when they are on the disk. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/studies/[study]/decisions">,
): Promise<Response> {
  const study = studyIdFrom((await params).study);
  const language = await interfaceLanguage();
  return answerWrite(request, body, ({ decisions }) => {
    const member = currentMember().id;
    const sent = decisions.map((sent) => ({ ...sent, answer: idOf<AnswerId>(sent.answer) }));
    const { saved, refused } = decide(database(), member, study, sent);
    return success({
      saved,
      refused: refused.map(({ requestId, problem }) => ({
        requestId,
        message: problemText(problem, language),
      })),
      totals: questionsOf(database(), member, study).map(({ id, answers, done, flagged }) => ({
        question: id,
        answers,
        done,
        flagged,
      })),
    });
  });
}
