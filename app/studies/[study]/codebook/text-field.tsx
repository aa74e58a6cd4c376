"use client";

import { type KeyboardEvent, type ReactNode, useId } from "react";
import { useText } from "../../../text/use-text.tsx";
import { type Commit, type DraftField, useDraft } from "./drafts.tsx";
import styles from "./theme-editor.module.css";

export interface TextFieldProps {
  /** Names the field on the page, such as `salaris/example`. */
  readonly draftKey: string;
  readonly label: string;
  readonly saved: string;
  readonly hint?: string;
  /** Language of the text, for reading aloud and spelling. */
  readonly lang?: string | undefined;
  readonly rows?: number;
  readonly numeric?: boolean;
  readonly readOnly: boolean;
  readonly id?: string;
  readonly commit: Commit;
}

/** A text of a theme; saved when the field is left, or with Enter in a field of one line; Escape gives up what was typed. */
export function TextField(props: TextFieldProps) {
  const { draftKey, label, saved, hint, lang, rows = 1, readOnly, commit } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const draft = useDraft(draftKey, saved, commit);
  const control = {
    id,
    lang,
    readOnly,
    value: draft.text,
    "data-dirty": draft.isDirty,
    "aria-invalid": draft.error !== undefined,
    "aria-describedby": `${id}-about`,
    onBlur: draft.leave,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Escape") draft.takeTheirs();
      if (event.key === "Enter" && rows === 1) draft.leave();
    },
  };
  return (
    <div className={styles.textField}>
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...control} rows={rows} onChange={(event) => draft.type(event.target.value)} />
      ) : (
        <input
          {...control}
          className={props.numeric ? styles.short : undefined}
          inputMode={props.numeric ? "numeric" : "text"}
          autoComplete="off"
          onChange={(event) => draft.type(event.target.value)}
        />
      )}
      <DraftNotes id={`${id}-about`} draft={draft} hint={hint} />
    </div>
  );
}

/** What is to be said under a field: a hint, why it wasn't saved, what was saved elsewhere. */
function DraftNotes({ id, draft, hint }: { id: string; draft: DraftField; hint?: ReactNode }) {
  const { t } = useText();
  const { elsewhere, error } = draft;
  return (
    <div id={id} className={styles.notes}>
      {hint && <p className="hint">{hint}</p>}
      {error !== undefined && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      {elsewhere !== undefined && (
        <div className={styles.elsewhere}>
          <p>{elsewhere === "" ? t("codebook.changedElsewhereEmpty") : t("codebook.changedElsewhere")}</p>
          {elsewhere !== "" && <blockquote>{elsewhere}</blockquote>}
          <div className="buttons">
            <button type="button" onClick={draft.keepMine}>
              {t("codebook.keepMine")}
            </button>
            <button type="button" className="quiet" onClick={draft.takeTheirs}>
              {t("codebook.takeTheirs")}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
