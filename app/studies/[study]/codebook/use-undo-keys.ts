"use client";

import { useEffect, useEffectEvent } from "react";

/** Ctrl or Cmd Z undoes and with Shift, or Ctrl Y, redoes; in a field that was typed in, the field does so itself. */
export function useUndoKeys(handlers: { undo?: () => void; redo?: () => void }): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (event.target instanceof HTMLElement && event.target.dataset.dirty === "true") return;
    const key = event.key.toLowerCase();
    const handler =
      key === "z"
        ? event.shiftKey
          ? handlers.redo
          : handlers.undo
        : key === "y"
          ? handlers.redo
          : undefined;
    if (!handler) return;
    event.preventDefault();
    handler();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
