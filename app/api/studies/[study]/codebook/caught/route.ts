import { readCodebook } from "../../../../../../db/codebook.ts";
import { keywordCatch } from "../../../../../../db/keyword-catch.ts";
import { requireAccess } from "../../../../../../db/members.ts";
import { problem } from "../../../../../../lib/problems/index.ts";
import { failure, success } from "../../../../../../lib/result.ts";
import { answerRead } from "../../../../../respond.ts";
import { currentMember, database, studyIdFrom } from "../../../../../server.ts";

/**
 * GET: what the keywords of the theme `?theme=` catch among the study's answers, and what
 * `&keyword=` in the list of `&language=` does, or would do.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/studies/[study]/codebook/caught">,
): Promise<Response> {
  const study = studyIdFrom((await params).study);
  const asked = new URL(request.url).searchParams;
  const id = asked.get("theme") ?? "";
  const keyword = asked.get("keyword")?.trim() ?? "";
  const typed = keyword === "" ? undefined : { keyword, language: asked.get("language") ?? "" };
  return answerRead(() => {
    const member = currentMember().id;
    requireAccess(database(), study, member, "read study");
    const theme = readCodebook(database(), study).themes.find((theme) => theme.id === id);
    if (!theme) return failure(problem("themeUnknown", { theme: id }));
    return success(keywordCatch(database(), member, study, theme, typed));
  });
}
