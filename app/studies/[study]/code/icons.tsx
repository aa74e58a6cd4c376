import type { Coding } from "../../../../lib/coding/decision.ts";
import { confirmedThemes } from "../../../../lib/coding/decision.ts";
import { useText } from "../../../text/use-text.tsx";
import styles from "./icons.module.css";

/** How far an answer is, as an icon with its name for who can't see it. */
export function StateIcon({ coding }: { coding: Coding | undefined }) {
  const { t } = useText();
  if (!coding) return null;
  const isEmpty = confirmedThemes(coding).length === 0;
  const state = coding.state === "open" ? "open" : isEmpty ? "doneWithout" : "done";
  const label = {
    open: t("code.stateOpen"),
    done: t("code.stateDone"),
    doneWithout: t("code.stateDoneWithout"),
  };
  return (
    <span className={styles.icon} data-state={state} title={label[state]}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" />
        {state === "done" && <path d="m5 8.2 2.1 2.1L11 6" />}
        {state === "doneWithout" && <path d="M5 8h6" />}
      </svg>
      <span className="visually-hidden">{label[state]}</span>
    </span>
  );
}

/** A flag; filled where it is set. */
export function FlagIcon({ isSet }: { isSet: boolean }) {
  return (
    <svg className={styles.flag} data-set={isSet} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4 14V2.5h7.5L9.8 5.5l1.7 3H4" />
    </svg>
  );
}

/** A tick, for what is confirmed. */
export function TickIcon() {
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
      <path d="m3.5 8.5 3 3 6-7" />
    </svg>
  );
}

/** A cross, for what is taken away. */
export function CrossIcon() {
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
      <path d="m4 4 8 8M12 4l-8 8" />
    </svg>
  );
}

/** An arrow back. */
export function UndoIcon() {
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5l3-3M3 6.5l3 3" />
    </svg>
  );
}
