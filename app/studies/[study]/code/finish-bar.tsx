"use client";

import type { ReactNode } from "react";
import { useText } from "../../../text/use-text.tsx";
import type { ActionId } from "./actions.ts";
import { useCurrentRow, useDesk, useDeskPage } from "./desk-context.tsx";
import styles from "./finish-bar.module.css";
import { FlagIcon, UndoIcon } from "./icons.tsx";
import { keepFocus } from "./keep-focus.ts";
import { ActionKeys, useAction } from "./key-label.tsx";
import { useValue } from "./value.ts";

/** The buttons under the answer: finish it and go on, flag it, undo. */
export function FinishBar({ onShowThemes }: { onShowThemes: () => void }) {
  const { t } = useText();
  const row = useCurrentRow();
  // So that the buttons follow what can be undone.
  useDesk((state) => state.history);
  const flag = useAction("flag");
  return (
    <div className={styles.bar}>
      <Warning />
      <div className={styles.buttons}>
        <button type="button" className={styles.showThemes} onMouseDown={keepFocus} onClick={onShowThemes}>
          {t("code.addTheme")}
        </button>
        <ActionButton id="done" isPrimary />
        <ActionButton id="allAndDone" />
        <ActionButton id="noneAndDone" />
        <button
          type="button"
          className={styles.flag}
          title={t(flag.label)}
          aria-pressed={row?.coding.flagged ?? false}
          disabled={!row}
          onMouseDown={keepFocus}
          onClick={() => flag.perform(0)}
        >
          <FlagIcon isSet={row?.coding.flagged ?? false} />
          <span className={styles.sideLabel}>{t(flag.label)}</span>
          <ActionKeys action={flag} />
        </button>
        <ActionButton id="undo" icon={<UndoIcon />} />
      </div>
    </div>
  );
}

/** Why nothing was done; the live region reads it out. */
function Warning() {
  const sentence = useValue(useDeskPage().warning);
  return sentence === null ? null : <p className={styles.warning}>{sentence}</p>;
}

interface ActionButtonProps {
  readonly id: ActionId;
  readonly isPrimary?: boolean;
  /** Stands for the label where there is little room. */
  readonly icon?: ReactNode;
}

function ActionButton({ id, isPrimary = false, icon }: ActionButtonProps) {
  const { t } = useText();
  const action = useAction(id);
  return (
    <button
      type="button"
      className={isPrimary ? "primary" : undefined}
      data-action={id}
      title={icon ? t(action.label) : undefined}
      // Not `disabled`: a button that the focus is on would lose it.
      aria-disabled={!action.isEnabled(0)}
      onMouseDown={keepFocus}
      onClick={() => {
        if (action.isEnabled(0)) action.perform(0);
      }}
    >
      {icon}
      <span className={icon ? styles.sideLabel : undefined}>{t(action.label)}</span>
      <ActionKeys action={action} />
    </button>
  );
}
