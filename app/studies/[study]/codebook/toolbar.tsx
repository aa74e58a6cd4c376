"use client";

import { useText } from "../../../text/use-text.tsx";
import styles from "./codebook-page.module.css";
import type { CodebookRequests } from "./codebook-requests.ts";
import { Icon } from "./icons.tsx";
import type { CodebookStore } from "./use-codebook.ts";

interface ToolbarProps {
  readonly store: CodebookStore;
  readonly readOnly: boolean;
  /** What happened last, such as an undo; read out. */
  readonly said: string;
  readonly requests: CodebookRequests;
  onUndo(): void;
  onRedo(): void;
  onImport(): void;
}

/** The head of the page: how many themes, whether all is saved, undo and redo, files. */
export function Toolbar({ store, readOnly, said, requests, onUndo, onRedo, onImport }: ToolbarProps) {
  const { t } = useText();
  const { themes } = store.state.codebook;
  return (
    <div className={styles.head}>
      <div className={styles.title}>
        <h1>{t("codebook.title")}</h1>
        {themes.length > 0 && (
          <span className="soft">{t("codebook.themeCount", { count: themes.length })}</span>
        )}
        <SaveState store={store} />
        <span className="soft" role="status">
          {said}
        </span>
      </div>
      <div className="buttons">
        {!readOnly && (
          <>
            <IconButton
              name="undo"
              label={t("codebook.undo")}
              keys="Control+Z"
              onPress={store.undo && onUndo}
            />
            <IconButton
              name="redo"
              label={t("codebook.redo")}
              keys="Control+Shift+Z"
              onPress={store.redo && onRedo}
            />
            <button type="button" onClick={onImport}>
              {t("codebook.import")}
            </button>
          </>
        )}
        {themes.length > 0 && (
          <span className={styles.downloads}>
            <span id="export-label" className="soft">
              {t("codebook.export")}
            </span>
            <a
              className="button"
              href={requests.fileAddress("json")}
              download
              aria-label={t("codebook.exportAsJson")}
            >
              JSON
            </a>
            <a
              className="button"
              href={requests.fileAddress("csv")}
              download
              aria-label={t("codebook.exportAsCsv")}
            >
              CSV
            </a>
          </span>
        )}
      </div>
    </div>
  );
}

function SaveState({ store }: { store: CodebookStore }) {
  const { t } = useText();
  switch (store.status) {
    case "still":
      return null;
    case "saving":
      return <span className="soft">{t("codebook.saving")}</span>;
    case "saved":
      return <span className={styles.saved}>✓ {t("codebook.saved")}</span>;
    case "failed":
      return <span className={styles.notSaved}>✗ {t("codebook.notSaved")}</span>;
  }
}

interface IconButtonProps {
  readonly name: Parameters<typeof Icon>[0]["name"];
  readonly label: string;
  readonly keys?: string;
  /** Undefined: there is nothing to do. */
  readonly onPress: (() => void) | undefined;
}

/** A button with a sign; it keeps the focus when there is nothing more to do. */
export function IconButton({ name, label, keys, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className={styles.iconButton}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      aria-keyshortcuts={keys}
      aria-disabled={!onPress}
      onClick={onPress}
    >
      <Icon name={name} className={styles.icon} />
    </button>
  );
}
