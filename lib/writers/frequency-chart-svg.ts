import {
  boldFactor,
  chartType,
  type FrequencyChartLayout,
  type PlacedBar,
  type PlacedText,
  type PlacedTheme,
  wrapText,
} from "../survey/index.ts";

/** The words around a chart. */
export interface ChartTexts {
  readonly title: string;
  /** The base and whatever else a reader must know. */
  readonly caption: string;
}

/** Colours of print: the picture looks the same whatever it is put into. */
const paper = "#ffffff";
const ink = "#1e1c19";
const softInk = "#5b564e";
const rule = "#dedad3";
const margin = 24;
const titleSize = 16;
const captionSize = 12;
const lineHeight = 1.4;

/**
 * Draws a chart as a picture of its own: SVG 1.1 with a title, a caption and fixed colours on white. It
 * needs no font, style sheet or other file; every text in it is escaped.
 */
export function frequencyChartSvg(chart: FrequencyChartLayout, { title, caption }: ChartTexts): string {
  const width = chart.width + 2 * margin;
  const titleLines = wrapText(title, titleSize * boldFactor, chart.width);
  const captionLines = wrapText(caption, captionSize, chart.width);
  const top = margin + titleLines.length * titleSize * lineHeight + 8;
  const captionTop = top + chart.height + 12;
  const height = Math.ceil(captionTop + captionLines.length * captionSize * lineHeight + margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif" role="img" aria-label="${escaped(title)}">\n`,
    `<title>${escaped(title)}</title>\n<desc>${escaped(caption)}</desc>\n`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>\n`,
    lines(titleLines, margin, titleSize, `fill="${ink}" font-weight="700"`),
    `<g transform="translate(${margin} ${rounded(top)})">\n`,
    ...chart.gridlines.map(
      ({ x, y1, y2, label }) =>
        `<path d="M${rounded(x)} ${y1}V${rounded(y2)}" stroke="${rule}"/>\n${text(label, chartType.axis, softInk)}`,
    ),
    ...chart.themes.map(themeSvg),
    "</g>\n",
    lines(captionLines, captionTop, captionSize, `fill="${softInk}"`),
    "</svg>\n",
  ].join("");
}

function themeSvg({ label, isNet, colour, bars }: PlacedTheme): string {
  const weight = isNet ? ' font-weight="700"' : "";
  return text(label, chartType.label, ink, weight) + bars.map((bar) => barSvg(bar, colour)).join("");
}

function barSvg({ x, y, width, height, group, value }: PlacedBar, colour: string): string {
  const place = `x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${height}"`;
  return (
    (group ? text(group, chartType.value, softInk) : "") +
    `<rect ${place} fill="${escaped(colour)}"/>\n` +
    text(value, chartType.value, ink)
  );
}

function text(placed: PlacedText, size: number, colour: string, more = ""): string {
  const anchor = placed.anchor === "start" ? "" : ` text-anchor="${placed.anchor}"`;
  const place = `x="${rounded(placed.x)}" y="${rounded(placed.y)}" font-size="${size}"`;
  return `<text ${place} fill="${colour}"${anchor}${more}>${escaped(placed.text)}</text>\n`;
}

function lines(texts: readonly string[], top: number, size: number, attributes: string): string {
  return texts
    .map((line, index) => {
      const y = rounded(top + size + index * size * lineHeight);
      return `<text x="${margin}" y="${y}" font-size="${size}" ${attributes}>${escaped(line)}</text>\n`;
    })
    .join("");
}

function rounded(value: number): number {
  return Math.round(100 * value) / 100;
}

const entities: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" },
};

/** A text as XML has it; characters that XML 1.0 can't hold are replaced. */
function escaped(value: string): string {
  return (
    value
      .replace(/\p{Surrogate}/gu, "\ufffd")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML can't hold.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
      .replace(/[&<>"']/g, (character) => entities[character] ?? character)
  );
}
