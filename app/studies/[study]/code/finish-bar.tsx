"use client";

import { useText } from "../../../text/use-text.tsx";
import type { ActionId } from "./actions.ts";
import { useCurrentRow, useDesk } from "./desk-context.tsx";
import styles from "./finish-bar.module.css";
import { FlagIcon } from "./icons.tsx";
import { keepFocus } from "./keep-focus.ts";
import { ActionKeys, useAction } from "./key-label.tsx";

/** The buttons under the answer: finish it and go on, flag it, undo. */
export function FinishBar({ onShowThemes }: { onShowThemes: () => void }) {
  const { t } = useText();
  const row = useCurrentRow();
  // So that the buttons follow what can be undone.
  useDesk((state) => state.history);
  const flag = useAction("flag");
  return (
    <div className={styles.bar}>
      <button type="button" className={styles.showThemes} onMouseDown={keepFocus} onClick={onShowThemes}>
        {t("code.addTheme")}
      </button>
      <ActionButton id="done" isPrimary />
      <ActionButton id="allAndDone" />
      <ActionButton id="noneAndDone" />
      <span className={styles.gap} />
      <button
        type="button"
        className={styles.flag}
        aria-pressed={row?.coding.flagged ?? false}
        disabled={!row}
        onMouseDown={keepFocus}
        onClick={() => flag.perform(0)}
      >
        <FlagIcon isSet={row?.coding.flagged ?? false} />
        <span>{t(flag.label)}</span>
        <ActionKeys action={flag} />
      </button>
      <ActionButton id="undo" />
    </div>
  );
}

function ActionButton({ id, isPrimary = false }: { id: ActionId; isPrimary?: boolean }) {
  const { t } = useText();
  const action = useAction(id);
  return (
    <button
      type="button"
      className={isPrimary ? "primary" : undefined}
      data-action={id}
      // Not `disabled`: a button that the focus is on would lose it.
      aria-disabled={!action.isEnabled(0)}
      onMouseDown={keepFocus}
      onClick={() => {
        if (action.isEnabled(0)) action.perform(0);
      }}
    >
      <span>{t(action.label)}</span>
      <ActionKeys action={action} />
    </button>
  );
}
