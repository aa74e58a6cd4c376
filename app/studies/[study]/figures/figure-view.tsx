"use client";

import Link from "next/link";
import { useId } from "react";
import { EmptyState } from "../../../components/empty-state.tsx";
import { useText } from "../../../text/use-text.tsx";
import { type FigureChoices, figureQuery } from "./choices.ts";
import { Downloads } from "./downloads.tsx";
import type { FigureData } from "./figure-data.ts";
import { baseText, captionText, chartRows, isChartSplit, titleText } from "./figure-model.ts";
import { FigureTable } from "./figure-table.tsx";
import styles from "./figures.module.css";
import { FrequencyChart } from "./frequency-chart.tsx";
import { useLiveFigure } from "./use-live-figure.ts";

interface FigureViewProps {
  readonly study: number;
  readonly chosen: FigureChoices;
  readonly initial: FigureData;
}

/** One figure: chart, its table, and both as files; it follows the coding. */
export function FigureView({ study, chosen, initial }: FigureViewProps) {
  const text = useText();
  const { t } = text;
  const query = figureQuery(chosen);
  const { data, isLive } = useLiveFigure(initial, `/api/studies/${study}/figures?${query}`);
  const status = (
    <p role="status" className={isLive ? "visually-hidden" : styles.old}>
      {isLive ? "" : t("figures.notLive")}
    </p>
  );
  if (data.base.coded === 0) {
    return (
      <>
        {status}
        <EmptyState text={t("figures.empty")}>
          <Link className="button primary" href={`/studies/${study}/code?question=${data.question.id}`}>
            {t("figures.toCode")}
          </Link>
        </EmptyState>
        <p className="soft">{baseText(data, text)}.</p>
      </>
    );
  }
  return (
    <>
      {status}
      <Figure study={study} chosen={chosen} data={data} />
    </>
  );
}

function Figure({ study, chosen, data }: { study: number; chosen: FigureChoices; data: FigureData }) {
  const text = useText();
  const { t } = text;
  const titleId = useId();
  const { rows, leftOut } = chartRows(data, chosen.order, text);
  const answersAt = (theme: string, group: number | undefined) => answersAddress(study, data, theme, group);
  return (
    <>
      <div className={styles.card}>
        <figure className={styles.figure}>
          <h2 id={titleId} className={styles.title}>
            {titleText(data, text)}
          </h2>
          <FrequencyChart rows={rows} labelledBy={titleId} answersAt={answersAt} />
          <figcaption className={styles.caption}>{captionText(data, leftOut, text)}</figcaption>
        </figure>
        <Downloads study={study} query={figureQuery(chosen)} name={data.question.name} />
      </div>
      {data.split && !isChartSplit(data) && (
        <p className="soft">
          {t("figures.manyGroups", { by: data.split.by, count: data.split.groups.length })}
        </p>
      )}
      <FigureTable data={data} order={chosen.order} caption={`${baseText(data, text)}.`} />
    </>
  );
}

/** Where a theme's answers are shown, those of one group if the chart is split. */
function answersAddress(study: number, data: FigureData, theme: string, group: number | undefined): string {
  const parameters = new URLSearchParams({ question: String(data.question.id), theme });
  if (group !== undefined && data.split) {
    parameters.set("attribute", data.split.by);
    parameters.set("value", data.split.groups[group]?.value ?? "");
  }
  return `/studies/${study}/code?${parameters}`;
}
