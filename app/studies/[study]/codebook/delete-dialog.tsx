"use client";

import { useState } from "react";
import type { ThemeUse } from "../../../../db/theme-use.ts";
import { descendantsOf, type Theme, themeName } from "../../../../lib/codebook/index.ts";
import { Dialog } from "../../../components/dialog.tsx";
import { useText } from "../../../text/use-text.tsx";
import styles from "./codebook-page.module.css";

interface DeleteProps {
  readonly theme: Theme;
  readonly themes: readonly Theme[];
  /** Null where the reader may not see figures. */
  readonly use: ThemeUse | null;
  onDelete(below: "delete" | "lift"): void;
  onClose(): void;
}

/** Says what deleting a theme touches, and asks what becomes of what is below it. */
export function DeleteDialog({ theme, themes, use, onDelete, onClose }: DeleteProps) {
  const { t, language } = useText();
  const [below, setBelow] = useState<"delete" | "lift">("lift");
  const count = descendantsOf(themes, theme.id).length;
  const carried = use && (below === "delete" ? use.within : use.own);
  return (
    <Dialog title={t("codebook.deleteTitle", { theme: themeName(theme, language) })} onClose={onClose}>
      {count > 0 && (
        <fieldset className="stack">
          <legend>{t("codebook.deleteBelow", { count })}</legend>
          {(["lift", "delete"] as const).map((choice) => (
            <label key={choice} className={styles.choice}>
              <input type="radio" checked={below === choice} onChange={() => setBelow(choice)} />
              {t(choice === "lift" ? "codebook.deleteLift" : "codebook.deleteAll")}
            </label>
          ))}
        </fieldset>
      )}
      <p>
        {carried === null && t("codebook.deleteCarriedUnknown")}
        {carried === 0 && t("codebook.deleteNobody")}
        {carried !== null && carried > 0 && t("codebook.deleteCarried", { count: carried })}
      </p>
      <div className="buttons">
        <button type="button" className="danger" onClick={() => onDelete(below)}>
          {t("codebook.deleteButton")}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {t("common.cancel")}
        </button>
      </div>
    </Dialog>
  );
}
