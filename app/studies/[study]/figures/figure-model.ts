import type { ThemeId } from "../../../../lib/ids.ts";
import {
  type ChartOrder,
  type ChartTheme,
  inChartOrder,
  mostChartGroups,
  type ThemeFrequency,
} from "../../../../lib/survey/index.ts";
import { formatNumber } from "../../../text/message.ts";
import type { Text } from "../../../text/use-text.tsx";
import type { FigureData, FigureTheme } from "./figure-data.ts";

/** Most themes that are drawn; the table has all. */
const mostDrawn = 100;

/** A percentage as the page writes it: one decimal, `–` where there is none. */
export function percentText(percent: number | null, language: string): string {
  if (percent === null) return "–";
  return new Intl.NumberFormat(language, {
    ...{ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 },
  }).format(percent / 100);
}

/** A percentage of the axis: whole. */
export function axisText(percent: number, language: string): string {
  return new Intl.NumberFormat(language, { style: "percent" }).format(percent / 100);
}

/** How a theme is shown; one that the figure doesn't know, under its id. */
export function shownTheme(data: FigureData, theme: ThemeId): FigureTheme {
  const known = Object.hasOwn(data.shown, theme) ? data.shown[theme] : undefined;
  return known ?? { name: theme, colour: "#6b7280", isNet: false, depth: 0 };
}

/** Whether the chart is split too; with many groups only the table is. */
export function isChartSplit({ split }: FigureData): boolean {
  return split !== null && split.groups.length <= mostChartGroups;
}

export interface ChartRows {
  readonly rows: readonly ChartTheme[];
  /** Themes that the chart leaves out: nobody has them, or there are too many to draw. */
  readonly leftOut: number;
}

/** The themes that are drawn, in order: those that somebody has. */
export function chartRows(data: FigureData, order: ChartOrder, text: Text): ChartRows {
  const present = data.themes.filter(({ n }) => n > 0);
  const drawn = new Set(
    present.length <= mostDrawn ? present : inChartOrder(present, "size").slice(0, mostDrawn),
  );
  const ordered = inChartOrder(data.themes, order).filter((theme) => drawn.has(theme));
  const groups = isChartSplit(data) ? (data.split?.groups ?? []) : [];
  const byGroup = groups.map(({ value, themes }) => ({
    group: groupName(value, text),
    counted: new Map(themes.map((theme) => [theme.theme, theme])),
  }));
  const rows = ordered.map((theme): ChartTheme => {
    const { name, colour, isNet, depth } = shownTheme(data, theme.theme);
    const bars =
      byGroup.length === 0
        ? [{ group: "", counted: theme }]
        : byGroup.map(({ group, counted }) => ({ group, counted: counted.get(theme.theme) ?? theme }));
    return {
      ...{ theme: theme.theme, name, colour, isNet, depth: order === "size" ? 0 : depth },
      bars: bars.map(({ group, counted }) => ({
        ...{ group, percent: counted.percent, value: valueText(counted, text) },
      })),
    };
  });
  return { rows, leftOut: data.themes.length - rows.length };
}

/** What stands behind a bar, such as `13 (31.7%)`. */
function valueText({ n, percent }: ThemeFrequency, { language }: Text): string {
  return `${formatNumber(n, language)} (${percentText(percent, language)})`;
}

/** The name of a group; respondents without a value have one too. */
export function groupName(value: string | null, { t }: Text): string {
  return value ?? t("figures.noValue");
}

/** What the figure is of: the base, as each caption says it. */
export function baseText({ question, base }: FigureData, { t }: Text): string {
  const { answered, coded, unresolved } = base;
  const text = t("figures.base", { count: answered, question: question.name, coded });
  return unresolved === 0 ? text : `${text}; ${t("figures.unresolved", { count: unresolved })}`;
}

/** The bases of the groups: `Coded: man 17, vrouw 51`. */
function groupBaseText({ split }: FigureData, text: Text): string {
  if (!split) return "";
  const groups = split.groups.map(
    ({ value, base }) => `${groupName(value, text)} ${formatNumber(base.coded, text.language)}`,
  );
  return text.t("figures.groupBases", { by: split.by, groups: groups.join(", ") });
}

/** All that stands under the chart: base, groups' bases, what is left out. */
export function captionText(data: FigureData, leftOut: number, text: Text): string {
  return [
    `${baseText(data, text)}.`,
    isChartSplit(data) ? groupBaseText(data, text) : "",
    leftOut > 0 ? text.t("figures.leftOut", { count: leftOut }) : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** The title of the chart: what was asked, and what it is split by. */
export function titleText(data: FigureData, { t }: Text): string {
  const title = data.question.wording || data.question.name;
  return data.split && isChartSplit(data) ? t("figures.titleBy", { title, by: data.split.by }) : title;
}
