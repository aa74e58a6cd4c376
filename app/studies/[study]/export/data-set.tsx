"use client";

import { useId, useState } from "react";
import type { ExportPreview } from "../../../../db/export-study.ts";
import { useText } from "../../../text/use-text.tsx";
import styles from "./export.module.css";
import { PreviewTable } from "./preview-table.tsx";

interface DataSetProps {
  readonly study: number;
  readonly respondents: number;
  readonly preview: ExportPreview;
  /** Answers without a final set: their cells will be empty. */
  readonly open: number;
}

/** The coded data set: what is in it, its first rows, and the button that saves it. */
export function DataSet({ study, respondents, preview, open }: DataSetProps) {
  const { t } = useText();
  const titleId = useId();
  const [withText, setWithText] = useState(true);
  const columns = preview.columns.length - (withText ? 0 : preview.textColumns.length);
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId}>{t("exporting.dataSet")}</h2>
      <p>{t("exporting.dataSetAbout")}</p>
      {/* A form that is sent by GET: the browser saves the answer to disk without holding it. */}
      <form className={styles.form} action={`/api/studies/${study}/export`} method="get">
        <Option
          name="text"
          label={t("exporting.withText")}
          hint={t("exporting.withTextHint")}
          isChecked={withText}
          onChange={setWithText}
        />
        <Option name="bom" label={t("exporting.forExcel")} hint={t("exporting.forExcelHint")} />
        <div className={styles.save}>
          <button type="submit" className="primary">
            {t("exporting.save")}
          </button>
          <p className="soft">
            {t("exporting.size", { count: respondents, columns })}
            {open > 0 && ` ${t("exporting.open", { count: open })}`}
          </p>
        </div>
      </form>
      <PreviewTable preview={preview} withText={withText} />
    </section>
  );
}

interface OptionProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly isChecked?: boolean;
  readonly onChange?: (isChecked: boolean) => void;
}

/** A choice that is on at first. */
function Option({ name, label, hint, isChecked, onChange }: OptionProps) {
  const id = useId();
  const state = isChecked === undefined ? { defaultChecked: true } : { checked: isChecked };
  return (
    <div className={styles.option}>
      <input
        {...state}
        type="checkbox"
        id={id}
        name={name}
        value="1"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange?.(target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      </div>
    </div>
  );
}
