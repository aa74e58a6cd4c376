import type { CalibrationBin } from "../../../../lib/suggest/index.ts";
import { pageText } from "../../../text/page-text.ts";
import { placeOf, plot } from "./plot.ts";
import { shareText } from "./shares.ts";
import styles from "./suggestions.module.css";

/** How often suggestions of about one probability came true. */
export async function Calibration({ bins }: { bins: readonly CalibrationBin[] }) {
  const { t } = await pageText();
  if (bins.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="quality-calibration">
      <h2 id="quality-calibration">{t("quality.calibration")}</h2>
      <p className="hint">{t("quality.calibrationHint")}</p>
      <CalibrationPlot bins={bins} />
      <details className={styles.numbers}>
        <summary>{t("quality.inNumbers")}</summary>
        <CalibrationTable bins={bins} />
      </details>
    </section>
  );
}

const marks = [0, 0.25, 0.5, 0.75, 1];

async function CalibrationPlot({ bins }: { bins: readonly CalibrationBin[] }) {
  const { t, language } = await pageText();
  const x = (share: number) => placeOf(share, 1, plot.start, plot.end);
  const y = (share: number) => placeOf(share, 1, plot.bottom, plot.top);
  return (
    <svg
      className={styles.plot}
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      role="img"
      aria-label={t("quality.calibration")}
    >
      {marks.map((share) => (
        <g key={share}>
          <path className={styles.gridline} d={`M${plot.start} ${y(share)}H${plot.end}`} />
          <text className={styles.axis} x={plot.start - 6} y={y(share) + 4} textAnchor="end">
            {shareText(t, language, share)}
          </text>
          <text className={styles.axis} x={x(share)} y={plot.bottom + 16} textAnchor="middle">
            {shareText(t, language, share)}
          </text>
        </g>
      ))}
      <path className={styles.ideal} d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
      {bins.map(({ from, said, confirmed, suggestions }) => (
        <g key={from}>
          <circle className={styles.dot} cx={x(said)} cy={y(confirmed)} r={5} />
          <text className={styles.axis} x={x(said) + 8} y={y(confirmed) - 6}>
            {suggestions}
          </text>
        </g>
      ))}
      <text className={styles.axis} x={plot.start + 6} y={plot.top + 4}>
        {t("quality.calibrationCame")}
      </text>
      <text className={styles.axis} x={plot.end} y={plot.height - 8} textAnchor="end">
        {t("quality.calibrationSaid")}
      </text>
    </svg>
  );
}

async function CalibrationTable({ bins }: { bins: readonly CalibrationBin[] }) {
  const { t, language } = await pageText();
  const percent = (share: number) => shareText(t, language, share);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("quality.columnRange")}</th>
          {(["columnSuggestions", "columnSaid", "columnConfirmed"] as const).map((column) => (
            <th key={column} scope="col" className="number">
              {t(`quality.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bins.map(({ from, to, suggestions, said, confirmed }) => (
          <tr key={from}>
            <th scope="row">{t("quality.rangeOf", { from: percent(from), to: percent(to) })}</th>
            <td className="number">{suggestions}</td>
            <td className="number">{percent(said)}</td>
            <td className="number">{percent(confirmed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
