"use client";

import { useEffect } from "react";
import { actionForKey, type CodeAction } from "./actions.ts";
import type { KeyPress } from "./keys.ts";

/** Lets keys pressed anywhere on the page do its actions, except where a field or button has its own use for them. */
export function useActionKeys(actions: readonly CodeAction[]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || belongsElsewhere(event)) return;
      const asked = actionForKey(actions, keyPress(event));
      if (!asked) return;
      if (!asked.action.passesKeyOn) event.preventDefault();
      if (asked.action.isEnabled(asked.nth)) asked.action.perform(asked.nth);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [actions]);
}

function keyPress(event: KeyboardEvent): KeyPress {
  const { key, code, shiftKey, ctrlKey, metaKey, altKey } = event;
  return { key, code, shiftKey, ctrlKey, metaKey, altKey, altGraph: event.getModifierState("AltGraph") };
}

function belongsElsewhere(event: KeyboardEvent): boolean {
  if (document.querySelector("dialog[open]")) return true;
  const { target } = event;
  if (!(target instanceof Element)) return false;
  const field = target.closest("input, textarea, select, [contenteditable]");
  if (field) return !(isUndoKey(event) && field instanceof HTMLInputElement && field.value === "");
  return target.closest("button, a") !== null && (event.key === "Enter" || event.key === " ");
}

/** In an empty field there is nothing else to undo. */
function isUndoKey({ ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && /^[zy]$/i.test(key);
}
