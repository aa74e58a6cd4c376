"use client";

import { useSyncExternalStore } from "react";
import type { TextKey } from "../../../text/index.ts";
import { useText } from "../../../text/use-text.tsx";
import type { ActionId, CodeAction } from "./actions.ts";
import { useDeskPage } from "./desk-context.tsx";
import styles from "./key-label.module.css";
import type { KeyName, KeyPattern } from "./keys.ts";

const names: Readonly<Record<KeyName, Extract<TextKey, `code.key${string}`>>> = {
  enter: "code.keyEnter",
  space: "code.keySpace",
  backspace: "code.keyBackspace",
  up: "code.keyUp",
  down: "code.keyDown",
  pageUp: "code.keyPageUp",
  pageDown: "code.keyPageDown",
  home: "code.keyHome",
  end: "code.keyEnd",
  letter: "code.keyLetter",
  numberPad: "code.keyNumberPad",
};

/** A key as the reader's keyboard names it. */
function KeyLabel({ pattern, upTo }: { pattern: KeyPattern; upTo?: KeyPattern | undefined }) {
  const { t } = useText();
  const isMac = useIsMac();
  const nameOf = ({ label }: KeyPattern) => (typeof label === "string" ? t(names[label]) : label.text);
  return (
    <span className={styles.keys}>
      {pattern.primary && <kbd>{isMac ? t("code.keyCommand") : t("code.keyControl")}</kbd>}
      {pattern.alt && <kbd>{t("code.keyAlt")}</kbd>}
      {pattern.shift && <kbd>{t("code.keyShift")}</kbd>}
      <kbd>{upTo ? `${nameOf(pattern)}–${nameOf(upTo)}` : nameOf(pattern)}</kbd>
    </span>
  );
}

/** The keys of an action: its first, the ends of its row, or all of them. */
export function ActionKeys({ action, all = false }: { action: CodeAction; all?: boolean }) {
  const { t } = useText();
  const [first, ...others] = action.keys;
  if (!first) return null;
  if (action.keysAreARow) return <KeyLabel pattern={first} upTo={others.at(-1)} />;
  if (!all) return <KeyLabel pattern={first} />;
  return action.keys.map((pattern, index) => (
    <span key={JSON.stringify(pattern)}>
      {index > 0 && ` ${t("code.keyOr")} `}
      <KeyLabel pattern={pattern} />
    </span>
  ));
}

/**
 * An action of the page.
 *
 * @throws Error if the list of actions lacks it.
 */
export function useAction(id: ActionId): CodeAction {
  const action = useDeskPage().actions.find((candidate) => candidate.id === id);
  if (!action) throw new Error(`The page has no action ${id}.`);
  return action;
}

function useIsMac(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => /mac|iphone|ipad/i.test(navigator.userAgent),
    () => false,
  );
}
