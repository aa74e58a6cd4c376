"use client";

import { useId, useState } from "react";
import { Dialog } from "../../../components/dialog.tsx";
import { ErrorNotice } from "../../../components/error-notice.tsx";
import { attempt } from "../../../outcome.ts";
import { useText } from "../../../text/use-text.tsx";
import styles from "./codebook-page.module.css";
import type { CodebookRequests } from "./codebook-requests.ts";

interface ImportProps {
  readonly requests: CodebookRequests;
  /** Whether there are themes that could be kept or deleted. */
  readonly hasThemes: boolean;
  /** Called with a sentence that says what came in. */
  onImported(said: string): void;
  onClose(): void;
}

/** Brings in a codebook file: which, and what becomes of themes that it doesn't have. */
export function ImportDialog({ requests, hasThemes, onImported, onClose }: ImportProps) {
  const { t } = useText();
  const [file, setFile] = useState<File | undefined>(undefined);
  const [missing, setMissing] = useState<"keep" | "delete">("keep");
  const [message, setMessage] = useState<string | undefined>(undefined);
  const [isBusy, setIsBusy] = useState(false);
  const id = useId();

  async function bringIn(chosen: File): Promise<void> {
    setIsBusy(true);
    setMessage(undefined);
    const outcome = await attempt(requests.importFile(chosen, missing), t("common.connectionLost"));
    setIsBusy(false);
    if (!outcome.ok) return setMessage(outcome.message);
    const { added, changed, removed } = outcome.value;
    const values = { file: chosen.name, added, changed, removed };
    const isSame = added + changed + removed === 0;
    onImported(isSame ? t("codebook.importSame", { file: chosen.name }) : t("codebook.imported", values));
  }

  return (
    <Dialog title={t("codebook.importTitle")} onClose={onClose}>
      <div className="field">
        <label htmlFor={id}>{t("codebook.importFile")}</label>
        <input
          id={id}
          type="file"
          accept=".json,.csv,application/json,text/csv"
          onChange={({ target }) => setFile(target.files?.[0])}
        />
      </div>
      <p className="hint">{t("codebook.importHint")}</p>
      {hasThemes && (
        <fieldset className="stack">
          <legend>{t("codebook.importMissing")}</legend>
          {(["keep", "delete"] as const).map((choice) => (
            <label key={choice} className={styles.choice}>
              <input type="radio" checked={missing === choice} onChange={() => setMissing(choice)} />
              {t(choice === "keep" ? "codebook.importKeep" : "codebook.importDelete")}
            </label>
          ))}
        </fieldset>
      )}
      {message !== undefined && <ErrorNotice message={message} />}
      <div className="buttons">
        <button
          type="button"
          className="primary"
          disabled={!file || isBusy}
          onClick={() => file && void bringIn(file)}
        >
          {isBusy ? t("codebook.importing") : t("codebook.importButton")}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {t("common.cancel")}
        </button>
      </div>
    </Dialog>
  );
}
