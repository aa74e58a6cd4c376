import { matchingPositions } from "../../../../../../db/answer-filters.ts";
import { idOf, type QuestionId } from "../../../../../../lib/ids.ts";
import { success } from "../../../../../../lib/result.ts";
import { answerRead } from "../../../../../respond.ts";
import { currentMember, database, studyIdFrom } from "../../../../../server.ts";
import { writeMatches } from "../../../../../studies/[study]/code/matches.ts";
import { readAnswerQuery } from "../answer-query.ts";

/** GET: which answers of a question match a filter, as a set of positions. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/studies/[study]/answers/matches">,
): Promise<Response> {
  const study = studyIdFrom((await params).study);
  return answerRead(async () => {
    const query = readAnswerQuery(new URL(request.url).searchParams);
    if (!query.ok) return query;
    const { question, filter } = query.value;
    const found = await matchingPositions(
      database(),
      currentMember().id,
      study,
      idOf<QuestionId>(question),
      filter,
    );
    return success(writeMatches(found));
  });
}
