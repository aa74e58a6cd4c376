"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { Outcome } from "../../../outcome.ts";

/** What was typed and isn't saved, and the saved text that it started from. */
interface Draft {
  readonly text: string;
  readonly base: string;
}

const DraftsContext = createContext<Map<string, Draft>>(new Map());

/** Keeps what was typed and isn't saved, also of themes that aren't shown; the page can't be left with it unasked. */
export function DraftsProvider({ children }: { children: ReactNode }) {
  const drafts = useMemo(() => new Map<string, Draft>(), []);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (drafts.size > 0) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [drafts]);
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

/** A field that is saved when it is left. */
export interface DraftField {
  readonly text: string;
  readonly isDirty: boolean;
  /** Why it couldn't be saved. */
  readonly error: string | undefined;
  /** What was saved from elsewhere while this was typed; undefined if nothing was. */
  readonly elsewhere: string | undefined;
  type(text: string): void;
  /** Saves what was typed, if it differs; not while it was changed elsewhere too. */
  leave(): void;
  keepMine(): void;
  takeTheirs(): void;
}

/**
 * @param key names the field on the page.
 * @param saved the text as it is saved.
 * @param commit saves a text.
 */
export function useDraft(
  key: string,
  saved: string,
  commit: (text: string) => Promise<Outcome<unknown>>,
): DraftField {
  const drafts = useContext(DraftsContext);
  const [draft, setDraft] = useState(() => drafts.get(key));
  const [error, setError] = useState<string | undefined>(undefined);

  function keep(next: Draft | undefined): void {
    if (next) drafts.set(key, next);
    else drafts.delete(key);
    setDraft(next);
  }

  async function store(text: string): Promise<void> {
    const outcome = await commit(text);
    setError(outcome.ok ? undefined : outcome.message);
    // What was typed while it was being saved stays a draft.
    const typed = drafts.get(key);
    if (outcome.ok) keep(typed && typed.text !== text ? { ...typed, base: text } : undefined);
  }

  const isDirty = draft !== undefined && draft.text !== saved;
  const wasChangedElsewhere = isDirty && draft.base !== saved;
  return {
    text: draft?.text ?? saved,
    isDirty,
    error,
    elsewhere: wasChangedElsewhere ? saved : undefined,
    type(text) {
      if (text !== saved) return keep({ text, base: draft?.base ?? saved });
      setError(undefined);
      keep(undefined);
    },
    leave() {
      if (isDirty && !wasChangedElsewhere) void store(draft.text);
    },
    keepMine() {
      if (draft) void store(draft.text);
    },
    takeTheirs() {
      setError(undefined);
      keep(undefined);
    },
  };
}
