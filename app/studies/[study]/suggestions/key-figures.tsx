import type { QualityBlock } from "../../../../lib/suggest/index.ts";
import { pageText } from "../../../text/page-text.ts";
import { rateText, shareText } from "./shares.ts";
import styles from "./suggestions.module.css";

/** How much was right, how much was found, and how much had to be corrected; each with its base. */
export async function KeyFigures({ whole }: { whole: QualityBlock }) {
  const { t, language } = await pageText();
  const { right, ticked, confirmed, answers } = whole;
  const wrong = ticked + confirmed - 2 * right;
  const figures = [
    {
      name: t("quality.precision"),
      value: shareText(t, language, whole.precision),
      base: t("quality.precisionOf", { right, ticked }),
    },
    {
      name: t("quality.recall"),
      value: shareText(t, language, whole.recall),
      base: t("quality.recallOf", { right, confirmed }),
    },
    {
      name: t("quality.corrections"),
      value: rateText(language, whole.corrections),
      base: t("quality.correctionsOf", { wrong, count: answers }),
    },
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value, base }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={styles.value}>{value}</dd>
          <dd className="hint">{base}</dd>
        </div>
      ))}
    </dl>
  );
}
