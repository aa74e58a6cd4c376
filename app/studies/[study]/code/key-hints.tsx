"use client";

import type { TextKey } from "../../../text/index.ts";
import { useText } from "../../../text/use-text.tsx";
import type { ActionId } from "./actions.ts";
import { keepFocus } from "./keep-focus.ts";
import styles from "./key-hints.module.css";
import { ActionKeys, useAction } from "./key-label.tsx";

const hints: readonly (readonly [ActionId, Extract<TextKey, `code.hint${string}`>])[] = [
  ["confirm", "code.hintConfirm"],
  ["reject", "code.hintReject"],
  ["done", "code.hintDone"],
  ["allAndDone", "code.hintAll"],
  ["noneAndDone", "code.hintNone"],
  ["search", "code.hintSearch"],
  ["undo", "code.hintUndo"],
];

/** The foot of the page: its most used keys, and the way to all of them. */
export function KeyHints() {
  const { t } = useText();
  const help = useAction("help");
  return (
    <div className={styles.hints}>
      <ul>
        {hints.map(([id, label]) => (
          <Hint key={id} id={id} label={t(label)} />
        ))}
      </ul>
      <button type="button" className="quiet" onMouseDown={keepFocus} onClick={() => help.perform(0)}>
        <ActionKeys action={help} /> {t(help.label)}
      </button>
    </div>
  );
}

function Hint({ id, label }: { id: ActionId; label: string }) {
  return (
    <li>
      <ActionKeys action={useAction(id)} /> {label}
    </li>
  );
}
