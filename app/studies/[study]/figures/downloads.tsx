"use client";

import { useState } from "react";
import { ErrorNotice } from "../../../components/error-notice.tsx";
import { useText } from "../../../text/use-text.tsx";
import styles from "./figures.module.css";
import { saveAsPng } from "./save-as-png.ts";

/** The figure as files. */
export function Downloads({ study, query, name }: { study: number; query: string; name: string }) {
  const { t } = useText();
  const [hasFailed, setFailed] = useState(false);
  const address = `/api/studies/${study}/figures`;
  const chart = `${address}/chart?${query}`;
  const savePng = async () => setFailed(!(await saveAsPng(chart, `${name}.png`)));
  return (
    <div className={styles.downloads}>
      <fieldset className="buttons">
        <legend className="visually-hidden">{t("figures.downloads")}</legend>
        <a className="button" href={chart} download>
          {t("figures.asSvg")}
        </a>
        <button type="button" onClick={savePng}>
          {t("figures.asPng")}
        </button>
        <a className="button" href={`${address}/table?${query}`} download>
          {t("figures.asCsv")}
        </a>
      </fieldset>
      {hasFailed && <ErrorNotice message={t("figures.pngFailed")} />}
    </div>
  );
}
