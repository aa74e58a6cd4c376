"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import {
  chartType,
  type FrequencyChartLayout,
  layoutFrequencyChart,
  type PlacedBar,
  type PlacedText,
  type PlacedTheme,
} from "../../../../lib/survey/index.ts";
import { useText } from "../../../text/use-text.tsx";
import { axisText, type ChartRows } from "./figure-model.ts";
import styles from "./frequency-chart.module.css";
import { useWidth } from "./use-width.ts";

interface FrequencyChartProps {
  readonly rows: ChartRows["rows"];
  /** Id of the element that names the chart. */
  readonly labelledBy: string;
  /** Where the answers of a theme, and of a group's index if the chart is split, are shown. */
  readonly answersAt: (theme: string, group: number | undefined) => string;
}

/** The frequencies as horizontal bars; each leads to its answers. */
export function FrequencyChart({ rows, labelledBy, answersAt }: FrequencyChartProps) {
  const { language } = useText();
  const [element, width] = useWidth<HTMLDivElement>(960);
  const chart = layoutFrequencyChart(rows, { width, axisLabel: (percent) => axisText(percent, language) });
  const isSplit = rows.some(({ bars }) => bars.length > 1 || bars.some(({ group }) => group !== ""));
  return (
    <div ref={element} className={styles.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links that is drawn can't be a fieldset. */}
      <svg
        className={styles.chart}
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        role="group"
        aria-labelledby={labelledBy}
      >
        <Gridlines chart={chart} />
        {chart.themes.map((theme) =>
          isSplit ? (
            <SplitTheme key={theme.theme} theme={theme} width={chart.width} answersAt={answersAt} />
          ) : (
            <WholeTheme
              key={theme.theme}
              theme={theme}
              width={chart.width}
              address={answersAt(theme.theme, undefined)}
            />
          ),
        )}
      </svg>
    </div>
  );
}

function Gridlines({ chart }: { chart: FrequencyChartLayout }) {
  return (
    <g>
      {chart.gridlines.map(({ x, y1, y2, label }) => (
        <g key={x}>
          <path className={styles.gridline} d={`M${x} ${y1}V${y2}`} />
          <Words at={label} size={chartType.axis} className={styles.axis} />
        </g>
      ))}
    </g>
  );
}

/** A theme with one bar: its whole strip is the link. */
function WholeTheme({ theme, width, address }: { theme: PlacedTheme; width: number; address: string }) {
  const { t } = useText();
  const [bar] = theme.bars;
  if (!bar) return null;
  const name = t("figures.showAnswers", { theme: theme.name, value: bar.value.text });
  return (
    <BarLink address={address} name={name}>
      <rect className={styles.strip} x={0} y={theme.y} width={width} height={theme.height} rx={4} />
      <ThemeLabel theme={theme} />
      <Bar bar={bar} colour={theme.colour} />
    </BarLink>
  );
}

interface SplitThemeProps extends Pick<FrequencyChartProps, "answersAt"> {
  readonly theme: PlacedTheme;
  readonly width: number;
}

/** A theme with a bar for each group: each bar is a link. */
function SplitTheme({ theme, width, answersAt }: SplitThemeProps) {
  const { t } = useText();
  return (
    <g>
      <ThemeLabel theme={theme} />
      {theme.bars.map((bar, index) => {
        const group = bar.group?.text ?? "";
        const name = t("figures.showAnswersOf", { theme: theme.name, group, value: bar.value.text });
        return (
          <BarLink key={bar.y} address={answersAt(theme.theme, index)} name={name}>
            <rect
              className={styles.strip}
              x={bar.x}
              y={bar.y - 1}
              width={width - bar.x}
              height={bar.height + 2}
            />
            {bar.group && <Words at={bar.group} size={chartType.value} className={styles.group} />}
            <Bar bar={bar} colour={theme.colour} />
          </BarLink>
        );
      })}
    </g>
  );
}

function BarLink({ address, name, children }: { address: string; name: string; children: ReactNode }) {
  return (
    <Link className={styles.link} href={address} aria-label={name} prefetch={false}>
      {children}
    </Link>
  );
}

function ThemeLabel({ theme: { label, name, isNet } }: { theme: PlacedTheme }) {
  return (
    <Words at={label} size={chartType.label} className={isNet ? styles.netLabel : styles.label}>
      <title>{name}</title>
    </Words>
  );
}

function Bar({ bar, colour }: { bar: PlacedBar; colour: string }) {
  return (
    <>
      <rect className={styles.bar} x={bar.x} y={bar.y} width={bar.width} height={bar.height} fill={colour} />
      <Words at={bar.value} size={chartType.value} className={styles.value} />
    </>
  );
}

interface WordsProps {
  readonly at: PlacedText;
  /** In pixels, as the layout counts on. */
  readonly size: number;
  readonly className: string | undefined;
  readonly children?: ReactNode;
}

function Words({ at, size, className, children }: WordsProps) {
  return (
    <text className={className} x={at.x} y={at.y} fontSize={size} textAnchor={at.anchor}>
      {at.text}
      {children}
    </text>
  );
}
