import { figuresVersion } from "../../../../../db/frequencies.ts";
import { success } from "../../../../../lib/result.ts";
import { answerRead } from "../../../../respond.ts";
import { currentMember, database, studyIdFrom } from "../../../../server.ts";
import type { FigureData } from "../../../../studies/[study]/figures/figure-data.ts";
import { interfaceLanguage } from "../../../../text/language.ts";
import { requestedFigure } from "./figure-request.ts";

/** GET `?question=2&by=gender`: a question's figures; 304 while nothing happened in the study since. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/studies/[study]/figures">,
): Promise<Response> {
  const study = studyIdFrom((await params).study);
  const language = await interfaceLanguage();
  let version = "";
  let isSeen = false;
  const response = await answerRead<FigureData | null>(() => {
    const member = currentMember().id;
    version = `"${figuresVersion(database(), member, study)}"`;
    isSeen = request.headers.get("if-none-match") === version;
    return isSeen ? success(null) : requestedFigure(request, member, study, language);
  });
  const headers = { ETag: version, "Cache-Control": "private, no-cache" };
  if (isSeen) return new Response(null, { status: 304, headers });
  if (response.ok) for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
