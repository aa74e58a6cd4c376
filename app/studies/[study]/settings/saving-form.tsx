"use client";

import { type ReactNode, useState, useTransition } from "react";
import { ErrorNotice } from "../../../components/error-notice.tsx";
import { attempt, type Outcome } from "../../../outcome.ts";
import { useText } from "../../../text/use-text.tsx";
import styles from "./settings.module.css";

/** A form with one field and one button, that says when what was typed is saved, or why it isn't. */
export function SavingForm(props: {
  value: string;
  button: string;
  saved: string;
  save: (value: string) => Promise<Outcome<void>>;
  children: (value: string, onChange: (value: string) => void) => ReactNode;
}) {
  const { t } = useText();
  const [value, setValue] = useState(props.value);
  const [outcome, setOutcome] = useState<Outcome<void>>();
  const [isSaving, startSaving] = useTransition();

  function change(changed: string) {
    setValue(changed);
    setOutcome(undefined);
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isSaving) return;
        startSaving(async () => setOutcome(await attempt(props.save(value), t("common.connectionLost"))));
      }}
    >
      {props.children(value, change)}
      <button type="submit" aria-disabled={isSaving}>
        {props.button}
      </button>
      <p role="status" className={styles.saved} hidden={!outcome?.ok}>
        {outcome?.ok && `✓ ${props.saved}`}
      </p>
      {outcome && !outcome.ok && <ErrorNotice message={outcome.message} />}
    </form>
  );
}
