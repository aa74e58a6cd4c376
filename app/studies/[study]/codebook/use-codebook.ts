"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import {
  affectsSuggestions,
  applyChange,
  type Codebook,
  type CodebookChange,
  invertChange,
  undoStacks,
} from "../../../../lib/codebook/index.ts";
import type { EventId } from "../../../../lib/ids.ts";
import { problemText } from "../../../../lib/problems/index.ts";
import { attempt, type Outcome } from "../../../outcome.ts";
import { useText } from "../../../text/use-text.tsx";
import type { CodebookRequests } from "./codebook-requests.ts";
import type { CodebookState } from "./codebook-state.ts";

export type SaveStatus = "still" | "saving" | "saved" | "failed";

/** The codebook on the page, and how it is changed. Changes go to the server one after the other. */
export interface CodebookStore {
  readonly state: CodebookState;
  readonly status: SaveStatus;
  /** What went wrong last, until the next success. */
  readonly failure: { readonly message: string; readonly retry?: () => void } | undefined;
  /** Works out a change from the codebook as it is when its turn comes, and saves it. */
  save(
    build: (codebook: Codebook) => CodebookChange,
    /** Whether what asked for it is still there to say why it was refused. */
    showsProblem?: () => boolean,
  ): Promise<Outcome<CodebookChange>>;
  /** Undefined if there is nothing to undo or to redo. */
  readonly undo: (() => Promise<Outcome<CodebookChange>>) | undefined;
  readonly redo: (() => Promise<Outcome<CodebookChange>>) | undefined;
  /** Forgets what went wrong last, where it no longer matters. */
  settle(): void;
  /** Reads everything anew from the server. */
  reload(): Promise<void>;
}

/** Keeps the codebook of a study; `study` is its name, for problems. */
export function useCodebook(
  initial: CodebookState,
  requests: CodebookRequests,
  study: string,
): CodebookStore {
  const { t, language } = useText();
  const [state, setState] = useState(initial);
  const [status, setStatus] = useState<SaveStatus>("still");
  const [failure, setFailure] = useState<CodebookStore["failure"]>(undefined);
  const latest = useRef(initial);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const silence = t("common.connectionLost");

  const show = useCallback((next: CodebookState) => {
    latest.current = next;
    setState(next);
  }, []);

  const reload = useCallback(async () => {
    const read = await attempt(requests.read(), silence);
    // An answer that was on its way while a change was saved is older than the page.
    if (read.ok && read.value.version >= latest.current.version) show(read.value);
  }, [requests, silence, show]);

  const send = useCallback(
    async (change: CodebookChange, undoes: EventId | undefined): Promise<Outcome<CodebookChange>> => {
      if (change.length === 0) return { ok: true, value: change };
      const applied = applyChange(latest.current.codebook, change, study);
      const sent: Outcome<{ version: number; event: EventId }> = applied.ok
        ? await attempt(requests.change(change, undoes), silence)
        : { ok: false, message: problemText(applied.problem, language), code: applied.problem.code };
      if (!sent.ok) {
        if (sent.code === "codebookChangedMeanwhile") await reload();
        return sent;
      }
      const { version, event } = sent.value;
      const isNext = version === latest.current.version + 1;
      if (applied.ok && isNext)
        show(withChange(latest.current, applied.value, { version, event, change, undoes }));
      else await reload();
      return { ok: true, value: change };
    },
    [requests, study, silence, language, reload, show],
  );

  const enqueue = useCallback(
    (
      work: () => Promise<Outcome<CodebookChange>>,
      showsProblem?: () => boolean,
    ): Promise<Outcome<CodebookChange>> => {
      const turn = queue.current.then(async () => {
        setStatus("saving");
        const outcome = await work();
        setStatus(outcome.ok ? "saved" : "failed");
        const again = () => void enqueue(work, showsProblem);
        setFailure(failureOf(outcome, again, showsProblem));
        return outcome;
      });
      queue.current = turn;
      return turn;
    },
    [],
  );

  const save = useCallback<CodebookStore["save"]>(
    (build, showsProblem) => enqueue(() => send(build(latest.current.codebook), undefined), showsProblem),
    [enqueue, send],
  );

  const settle = useCallback(() => {
    setFailure(undefined);
    setStatus((now) => (now === "failed" ? "still" : now));
  }, []);

  const stacks = useMemo(() => undoStacks(state.log), [state.log]);
  const back = (stack: "undo" | "redo") =>
    stacks[stack].length === 0
      ? undefined
      : () =>
          enqueue(async () => {
            const entry = undoStacks(latest.current.log)[stack].at(-1);
            return entry ? send(invertChange(entry.change), entry.event) : { ok: true, value: [] };
          });
  return { state, status, failure, save, undo: back("undo"), redo: back("redo"), settle, reload };
}

/** What the page has to say of an outcome: silence can be tried again; a refusal may be said elsewhere. */
function failureOf(
  outcome: Outcome<CodebookChange>,
  retry: () => void,
  showsProblem: (() => boolean) | undefined,
): CodebookStore["failure"] {
  if (outcome.ok) return undefined;
  if (outcome.code === undefined) return { message: outcome.message, retry };
  return showsProblem?.() ? undefined : { message: outcome.message };
}

interface SavedChange {
  readonly version: number;
  readonly event: EventId;
  readonly change: CodebookChange;
  readonly undoes: EventId | undefined;
}

function withChange(state: CodebookState, codebook: Codebook, saved: SavedChange): CodebookState {
  const { version, event, change, undoes } = saved;
  const taken = new Set([...state.taken, ...change.map(({ id }) => id)]);
  const entry = { event, change, undoes: undoes ?? null };
  return {
    ...state,
    codebook,
    version,
    taken: [...taken],
    log: [...state.log, entry],
    suggestedNow: state.suggestedNow && !affectsSuggestions(change),
  };
}
