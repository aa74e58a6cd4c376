import { success } from "../../../../../../lib/result.ts";
import { frequencyTableCsv } from "../../../../../../lib/writers/index.ts";
import { answerFile } from "../../../../../respond-file.ts";
import { currentMember, studyIdFrom } from "../../../../../server.ts";
import { shownTheme } from "../../../../../studies/[study]/figures/figure-model.ts";
import { interfaceLanguage } from "../../../../../text/language.ts";
import { requestedFigure } from "../figure-request.ts";

/** GET `?question=2&by=gender`: the table of the figure as CSV. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/studies/[study]/figures/table">,
): Promise<Response> {
  const study = studyIdFrom((await params).study);
  const language = await interfaceLanguage();
  return answerFile(() => {
    const figure = requestedFigure(request, currentMember().id, study, language);
    if (!figure.ok) return figure;
    const { question, base, themes, split } = figure.value;
    const body = frequencyTableCsv({
      ...{ question: question.name, base, themes, split: split ?? undefined },
      nameOf: (theme) => shownTheme(figure.value, theme).name,
    });
    return success({
      ...{ name: question.name, extension: "csv", type: "text/csv; charset=utf-8; header=present", body },
    });
  });
}
