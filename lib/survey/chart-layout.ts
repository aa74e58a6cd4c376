import type { ThemeId } from "../ids.ts";
import { percentAxis } from "./chart-rows.ts";
import { boldFactor, estimatedTextWidth, fitText } from "./text-width.ts";

/** One bar to be drawn. */
interface ChartBar {
  /** Name of the group in a chart that is split, else empty. */
  readonly group: string;
  /** 0 to 100; null where nobody is coded. */
  readonly percent: number | null;
  /** What stands behind the bar, such as `13 (31.7%)`. */
  readonly value: string;
}

/** A theme with its bars: one, or one a group. */
export interface ChartTheme {
  readonly theme: ThemeId;
  readonly name: string;
  readonly isNet: boolean;
  /** Steps that the name is set in. */
  readonly depth: number;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly bars: readonly ChartBar[];
}

/** A text at its baseline; `anchor` says which end of it is at x. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly text: string;
}

export interface PlacedBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly group: PlacedText | undefined;
  readonly value: PlacedText;
}

export interface PlacedTheme {
  readonly theme: ThemeId;
  /** The name in full; the label may be cut short. */
  readonly name: string;
  readonly isNet: boolean;
  readonly colour: string;
  /** The strip of the chart that belongs to the theme, over its whole width. */
  readonly y: number;
  readonly height: number;
  readonly label: PlacedText;
  readonly bars: readonly PlacedBar[];
}

/** A chart of horizontal bars, in pixels from its top left corner. */
export interface FrequencyChartLayout {
  readonly width: number;
  readonly height: number;
  readonly gridlines: readonly {
    readonly x: number;
    readonly y1: number;
    readonly y2: number;
    readonly label: PlacedText;
  }[];
  readonly themes: readonly PlacedTheme[];
}

/** Sizes of type in pixels; whoever draws the chart uses the same. */
export const chartType = { label: 13, value: 12, axis: 12 } as const;

/** Most groups that bars side by side can show; with more, a table reads better. */
export const mostChartGroups = 6;

const axisHeight = 24;
const gap = 8;
const indent = 14;
const themeGap = 10;
const barHeight = 18;
const groupBarHeight = 14;
const groupBarGap = 2;
/** Below this width a theme's name stands above its bars, not beside them. */
const narrow = 560;
/** Room between a baseline and the bottom of the strip that the text stands in, as a share of its size. */
const baseline = 0.35;

/**
 * Lays out a chart of the frequencies of themes: horizontal bars from 0 percent on a scale that all
 * share, each labelled directly.
 *
 * @param themes in the order in which they are drawn, from above.
 * @param width of the whole chart, in pixels; at least 200 is used.
 * @param axisLabel the text of a percentage on the axis.
 */
export function layoutFrequencyChart(
  themes: readonly ChartTheme[],
  { width: wanted, axisLabel }: { readonly width: number; readonly axisLabel: (percent: number) => string },
): FrequencyChartLayout {
  const width = Math.max(200, Math.floor(wanted));
  const columns = columnsFor(themes, width);
  const axis = percentAxis(largestPercent(themes));
  const scale = (percent: number) => (columns.bars * percent) / axis.end;
  const placed: PlacedTheme[] = [];
  let y = axisHeight;
  for (const theme of themes) {
    const next = placeTheme(theme, y, columns, scale);
    placed.push(next);
    y += next.height;
  }
  return {
    ...{ width, height: y + gap, themes: placed },
    gridlines: gridlinesOf(axis, y, columns, scale, axisLabel),
  };
}

/** Where the columns of the chart begin, and how wide they are. */
interface Columns {
  readonly isNarrow: boolean;
  readonly labels: number;
  readonly groups: number;
  /** Left end of all bars. */
  readonly start: number;
  /** Width of a bar that reaches to the end of the axis. */
  readonly bars: number;
}

function columnsFor(themes: readonly ChartTheme[], width: number): Columns {
  const isNarrow = width < narrow;
  const bars = themes.flatMap((theme) => theme.bars);
  const widest = (texts: readonly string[], size: number) =>
    Math.ceil(texts.reduce((most, text) => Math.max(most, estimatedTextWidth(text, size)), 0));
  const names = themes.reduce(
    (most, theme) => Math.max(most, indentOf(theme) + estimatedTextWidth(theme.name, labelSize(theme))),
    0,
  );
  const labels = isNarrow ? width : Math.min(Math.ceil(names) + gap, Math.floor(0.38 * width));
  const groupNames = widest(
    bars.map(({ group }) => group),
    chartType.value,
  );
  const groups =
    groupNames === 0 ? 0 : Math.min(groupNames + gap, Math.floor((isNarrow ? 0.3 : 0.2) * width));
  const values =
    widest(
      bars.map(({ value }) => value),
      chartType.value,
    ) + gap;
  const start = (isNarrow ? 0 : labels) + groups;
  return { isNarrow, labels, groups, start, bars: Math.max(40, width - start - values) };
}

/** Size of type that a name takes room for: nets are set bold. */
function labelSize({ isNet }: ChartTheme): number {
  return chartType.label * (isNet ? boldFactor : 1);
}

function indentOf({ depth }: ChartTheme): number {
  return indent * Math.min(depth, 4);
}

function largestPercent(themes: readonly ChartTheme[]): number {
  return themes.reduce(
    (most, { bars }) => bars.reduce((largest, { percent }) => Math.max(largest, percent ?? 0), most),
    0,
  );
}

function placeTheme(
  theme: ChartTheme,
  y: number,
  columns: Columns,
  scale: (percent: number) => number,
): PlacedTheme {
  const { name, isNet, colour } = theme;
  const isSplit = columns.groups > 0;
  const height = isSplit ? groupBarHeight : barHeight;
  const labelHeight = columns.isNarrow ? barHeight : 0;
  const top = y + themeGap / 2 + labelHeight;
  const bars = theme.bars.map((bar, index): PlacedBar => {
    const barY = top + index * (height + groupBarGap);
    const middle = barY + height / 2 + baseline * chartType.value;
    const width = scale(bar.percent ?? 0);
    const group: PlacedText = {
      ...{ x: columns.start - gap, y: middle, anchor: "end" },
      text: fitText(bar.group, chartType.value, columns.groups - gap),
    };
    return {
      ...{ x: columns.start, y: barY, width, height },
      group: isSplit ? group : undefined,
      value: { x: columns.start + width + gap / 2, y: middle, anchor: "start", text: bar.value },
    };
  });
  const total = themeGap + labelHeight + bars.length * (height + groupBarGap) - groupBarGap;
  return {
    ...{ theme: theme.theme, name, isNet, colour, y, height: total, bars },
    label: labelOf(theme, y + themeGap / 2, height, columns),
  };
}

function labelOf(theme: ChartTheme, top: number, height: number, columns: Columns): PlacedText {
  const x = indentOf(theme);
  const middle = top + (columns.isNarrow ? barHeight : height) / 2;
  return {
    ...{ x, y: middle + baseline * chartType.label, anchor: "start" },
    text: fitText(theme.name, labelSize(theme), columns.labels - x - gap),
  };
}

function gridlinesOf(
  { end, step }: { readonly end: number; readonly step: number },
  bottom: number,
  columns: Columns,
  scale: (percent: number) => number,
  axisLabel: (percent: number) => string,
): FrequencyChartLayout["gridlines"] {
  const lines = [];
  for (let percent = 0; percent <= end; percent += step) {
    const x = columns.start + scale(percent);
    const anchor = percent === 0 && columns.start === 0 ? "start" : "middle";
    lines.push({
      ...{ x, y1: axisHeight - gap / 2, y2: bottom },
      label: { x, y: axisHeight - gap, anchor, text: axisLabel(percent) } as const,
    });
  }
  return lines;
}
