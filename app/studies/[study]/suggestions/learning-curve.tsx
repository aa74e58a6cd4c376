import type { QualityBlock } from "../../../../lib/suggest/index.ts";
import { pageText } from "../../../text/page-text.ts";
import { gridValues, placeOf, plot } from "./plot.ts";
import { rateText, shareText } from "./shares.ts";
import styles from "./suggestions.module.css";

/** Corrections per answer, block by block of coding. */
export async function LearningCurve({ blocks }: { blocks: readonly QualityBlock[] }) {
  const { t } = await pageText();
  return (
    <section className={styles.section} aria-labelledby="quality-curve">
      <h2 id="quality-curve">{t("quality.curve")}</h2>
      <p className="hint">{t("quality.curveHint")}</p>
      {blocks.length > 1 && <Curve blocks={blocks} />}
      <details className={styles.numbers} open={blocks.length === 1}>
        <summary>{t("quality.inNumbers")}</summary>
        <BlockTable blocks={blocks} />
      </details>
    </section>
  );
}

async function Curve({ blocks }: { blocks: readonly QualityBlock[] }) {
  const { t, language } = await pageText();
  const grid = gridValues(Math.max(...blocks.map(({ corrections }) => corrections)));
  const most = grid.at(-1) ?? 1;
  const last = blocks.at(-1)?.last ?? 1;
  const points = blocks.map((block) => ({
    block,
    x: placeOf((block.first + block.last) / 2, last, plot.start, plot.end),
    y: placeOf(block.corrections, most, plot.bottom, plot.top),
  }));
  return (
    <svg
      className={styles.plot}
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      role="img"
      aria-label={t("quality.curve")}
    >
      {grid.map((value) => {
        const y = placeOf(value, most, plot.bottom, plot.top);
        return (
          <g key={value}>
            <path className={styles.gridline} d={`M${plot.start} ${y}H${plot.end}`} />
            <text className={styles.axis} x={plot.start - 6} y={y + 4} textAnchor="end">
              {rateText(language, value)}
            </text>
          </g>
        );
      })}
      <path className={styles.line} d={`M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`} />
      {points.map(({ block, x, y }) => (
        <g key={block.first}>
          <circle className={styles.dot} cx={x} cy={y} r={4} />
          <text className={styles.axis} x={x} y={plot.bottom + 16} textAnchor="middle">
            {block.last}
          </text>
        </g>
      ))}
      <text className={styles.axis} x={plot.end} y={plot.height - 8} textAnchor="end">
        {t("quality.curveAxis")}
      </text>
    </svg>
  );
}

async function BlockTable({ blocks }: { blocks: readonly QualityBlock[] }) {
  const { t, language } = await pageText();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("quality.columnAnswers")}</th>
          {(["columnN", "columnCorrections", "columnPrecision", "columnRecall"] as const).map((column) => (
            <th key={column} scope="col" className="number">
              {t(`quality.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {blocks.map(({ first, last, answers, corrections, precision, recall }) => (
          <tr key={first}>
            <th scope="row">{t("quality.blockOf", { first, last })}</th>
            <td className="number">{answers}</td>
            <td className="number">{rateText(language, corrections)}</td>
            <td className="number">{shareText(t, language, precision)}</td>
            <td className="number">{shareText(t, language, recall)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
