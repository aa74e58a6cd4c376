"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { Outcome } from "../../../outcome.ts";

/** What was typed and isn't saved, and the saved text that it started from. */
interface Draft {
  readonly text: string;
  readonly base: string;
}

interface Drafts {
  readonly byKey: Map<string, Draft>;
  onNoneLeft(): void;
}

const DraftsContext = createContext<Drafts>({ byKey: new Map(), onNoneLeft: () => undefined });

/**
 * Keeps what was typed and isn't saved, also of themes that aren't shown; the page can't be left with it
 * unasked. `onNoneLeft` is called when the last of it was saved or given up.
 */
export function DraftsProvider(props: { children: ReactNode; onNoneLeft: () => void }) {
  const { children, onNoneLeft } = props;
  const [byKey] = useState(() => new Map<string, Draft>());
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (byKey.size > 0) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [byKey]);
  const drafts = useMemo(() => ({ byKey, onNoneLeft }), [byKey, onNoneLeft]);
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

/**
 * Saves a text. `showsProblem` tells, when it is refused, whether the field is still there to say why.
 */
export type Commit = (text: string, showsProblem: () => boolean) => Promise<Outcome<unknown>>;

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
export function useDraft(key: string, saved: string, commit: Commit): DraftField {
  const { byKey: drafts, onNoneLeft } = useContext(DraftsContext);
  const [draft, setDraft] = useState(() => drafts.get(key));
  const [error, setError] = useState<string | undefined>(undefined);

  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  function keep(next: Draft | undefined): void {
    if (next) drafts.set(key, next);
    else drafts.delete(key);
    setDraft(next);
    if (drafts.size === 0) onNoneLeft();
  }

  async function store(text: string): Promise<void> {
    const outcome = await commit(text, () => isShown.current);
    setError(outcome.ok ? undefined : outcome.message);
    // What was typed while it was being saved stays a draft.
    const typed = drafts.get(key);
    if (outcome.ok) keep(typed && typed.text !== text ? { ...typed, base: text } : undefined);
  }

  const isSaved = draft !== undefined && draft.text === saved;
  // The page saved it by trying again, or it was saved elsewhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it has become so.
  useEffect(() => {
    if (isSaved) keep(undefined);
  }, [isSaved]);

  const isDirty = draft !== undefined && !isSaved;
  const wasChangedElsewhere = isDirty && draft.base !== saved;
  return {
    text: draft?.text ?? saved,
    isDirty,
    error: isDirty ? error : undefined,
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
