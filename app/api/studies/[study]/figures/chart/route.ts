import { success } from "../../../../../../lib/result.ts";
import { layoutFrequencyChart } from "../../../../../../lib/survey/index.ts";
import { frequencyChartSvg } from "../../../../../../lib/writers/index.ts";
import { answerFile } from "../../../../../respond-file.ts";
import { currentMember, studyIdFrom } from "../../../../../server.ts";
import {
  axisText,
  captionText,
  chartRows,
  titleText,
} from "../../../../../studies/[study]/figures/figure-model.ts";
import { pageText } from "../../../../../text/page-text.ts";
import { requestedChoices, requestedFigure } from "../figure-request.ts";

/** Width of the picture's chart in pixels. */
const pictureWidth = 900;

/** GET `?question=2&by=gender&sort=size`: the chart as an SVG file with fixed print colours. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/studies/[study]/figures/chart">,
): Promise<Response> {
  const study = studyIdFrom((await params).study);
  const text = await pageText();
  return answerFile(() => {
    const figure = requestedFigure(request, currentMember().id, study, text.language);
    if (!figure.ok) return figure;
    const data = figure.value;
    const { rows, leftOut } = chartRows(data, requestedChoices(request).order, text);
    const axisLabel = (percent: number) => axisText(percent, text.language);
    const chart = layoutFrequencyChart(rows, { width: pictureWidth, axisLabel });
    const words = { title: titleText(data, text), caption: captionText(data, leftOut, text) };
    return success({
      ...{ name: data.question.name, extension: "svg", type: "image/svg+xml; charset=utf-8" },
      body: frequencyChartSvg(chart, words),
    });
  });
}
