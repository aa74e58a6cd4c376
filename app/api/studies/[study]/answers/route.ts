import { mostRows } from "../../../../../db/answers.ts";
import { idOf, type QuestionId } from "../../../../../lib/ids.ts";
import { problem } from "../../../../../lib/problems/index.ts";
import { failure, success } from "../../../../../lib/result.ts";
import { answerRead } from "../../../../respond.ts";
import { currentMember, database, studyIdFrom } from "../../../../server.ts";
import { codingRows } from "../../../../studies/[study]/code/coding-rows.ts";
import { readPositions } from "../../../../studies/[study]/code/position-ranges.ts";
import { readAnswerQuery } from "./answer-query.ts";

/** GET `?question=2&positions=1-100`: rows with the own coding and suggestions, and the question's progress. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/studies/[study]/answers">,
): Promise<Response> {
  const study = studyIdFrom((await params).study);
  return answerRead(() => {
    const { searchParams } = new URL(request.url);
    const query = readAnswerQuery(searchParams);
    if (!query.ok) return query;
    const positions = readPositions(searchParams.get("positions") ?? "", mostRows);
    if (!positions) return failure(problem("requestMalformed", { where: "positions" }));
    const question = idOf<QuestionId>(query.value.question);
    return success(codingRows(database(), currentMember().id, study, question, positions));
  });
}
