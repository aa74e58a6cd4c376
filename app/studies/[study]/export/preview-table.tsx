"use client";

import type { ExportPreview } from "../../../../db/export-study.ts";
import { useText } from "../../../text/use-text.tsx";
import styles from "./export.module.css";

/** Columns that the preview shows at most: a study's columns go on in the same way. */
const mostColumns = 60;

/** The first rows of the file, as they will be in it. */
export function PreviewTable({ preview, withText }: { preview: ExportPreview; withText: boolean }) {
  const { t } = useText();
  const all = [...preview.columns.keys()].filter(
    (column) => withText || !preview.textColumns.includes(column),
  );
  const shown = all.slice(0, mostColumns);
  const isText = (column: number) => preview.textColumns.includes(column);
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={styles.preview} tabIndex={0} aria-label={t("exporting.preview")}>
        <table>
          <caption>{t("exporting.previewCaption", { count: preview.rows.length })}</caption>
          <thead>
            <tr>
              {shown.map((column) => (
                <th key={column} scope="col">
                  {preview.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row) => (
              <tr key={row[0]}>
                {shown.map((column) => (
                  <td key={column}>
                    <span className={isText(column) ? styles.text : undefined}>{row[column]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {all.length > shown.length && (
        <p className="hint">{t("exporting.moreColumns", { count: all.length - shown.length })}</p>
      )}
    </div>
  );
}
