import {
  applyDecision,
  type Coding,
  type Decision,
  invertDecision,
} from "../../../../lib/coding/decision.ts";
import { markPosition, type PositionSet, positionsIn } from "../../../../lib/coding/positions.ts";
import {
  type Change,
  emptyHistory,
  forgetChanges,
  type History,
  recordStep,
  redoStep,
  type Travel,
  undoStep,
} from "../../../../lib/coding/undo.ts";
import type { AnswerId } from "../../../../lib/ids.ts";
import {
  type AnswerList,
  indexAt,
  inList,
  isUnfiltered,
  type ListFilter,
  openAfter,
  positionAt,
} from "./answer-list.ts";
import type { CodingRow, Totals } from "./coding-rows.ts";
import { freshSuggestions } from "./fresh-suggestions.ts";
import { readMatches, type WrittenMatches } from "./matches.ts";
import type { Outbox, OutboxOptions, Refusal, SaveState, WaitingDecision } from "./outbox.ts";
import { createRowCache } from "./row-cache.ts";
import type { RowSource } from "./row-source.ts";

/** What a page of the desk starts with, from the server. */
export interface DeskStart {
  readonly rows: readonly CodingRow[];
  readonly totals: Totals;
  readonly filter: ListFilter;
  /** The answers that match the filter; null for all. */
  readonly matches: WrittenMatches | null;
  /** The answers that are open. */
  readonly open: WrittenMatches;
  /** The position to start at; 0 if the list is empty. */
  readonly current: number;
}

export interface DeskState {
  readonly list: AnswerList;
  /** Position of the answer being read; 0 if the list is empty. */
  readonly current: number;
  readonly totals: Totals;
  readonly history: History;
  readonly save: SaveState;
  /** Why a decision was not stored, as a sentence; null if all were. */
  readonly refusal: string | null;
  /** Whether the last try to get rows failed. */
  readonly loadFailed: boolean;
  /** The filter that was asked for last; its list may still be on its way. */
  readonly asked: ListFilter;
}

/** The coder's place: the list, the answer being read, and what is decided; components subscribe to parts of it. */
export interface Desk {
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The row at a position, if it has been loaded. */
  readonly row: (position: number) => CodingRow | undefined;
  readonly currentRow: () => CodingRow | undefined;
  /** Opens the outbox: what waits from before is sent. */
  readonly start: (openOutbox: (callbacks: Pick<OutboxOptions, "onState" | "onRefused">) => Outbox) => void;
  readonly outbox: () => Outbox | undefined;
  /** Decides on the answer being read; all decisions are undone together. */
  readonly decide: (decisions: readonly Decision[]) => void;
  readonly moveTo: (position: number) => void;
  /** Moves along the list, staying within it. */
  readonly moveBy: (rows: number) => void;
  readonly moveToEnd: (end: "first" | "last") => void;
  /** The next open answer of the list, if there is one. */
  readonly nextOpen: () => number | undefined;
  /** Takes the last step back, and goes to its answer; undefined if there is none. */
  readonly undo: () => CodingRow | undefined;
  readonly redo: () => CodingRow | undefined;
  readonly openList: (filter: ListFilter) => Promise<void>;
  /** Gets the rows at some positions, unless they are here. */
  readonly load: (positions: readonly number[]) => void;
  /** Reads anew what is on the screen: another tab may have changed it. */
  readonly refresh: () => Promise<void>;
  readonly dismissRefusal: () => void;
}

/** How many rows around the current one are read anew. */
const refreshReach = 60;

/** How many open answers ahead are loaded before they are asked for. */
const lookAhead = 5;

/** How many answers ahead get suggestions anew after a decision: in the list, and open ones. */
const freshAhead = 5;

/**
 * A desk for one question.
 *
 * @param wait resolves after so many milliseconds.
 */
export function createDesk(
  start: DeskStart,
  source: RowSource,
  wait: (milliseconds: number) => Promise<void> = pause,
): Desk {
  let open: PositionSet = readMatches(start.open);
  let outbox: Outbox | undefined;
  let listRequest = 0;
  let refreshing = false;
  const listeners = new Set<() => void>();
  const seen = new Set([start.current]);
  let state: DeskState = {
    list: listOf(start.filter, start.matches, start.totals.answers),
    current: start.current,
    totals: start.totals,
    history: emptyHistory,
    save: { kind: "saved" },
    refusal: null,
    loadFailed: false,
    asked: start.filter,
  };

  const cache = createRowCache(source, {
    waiting: () => outbox?.waiting() ?? [],
    isSeen: (position) => seen.has(position),
    onLoaded: (rows, totals) => {
      for (const row of rows) markPosition(open, row.position, row.coding.state === "open");
      // While decisions wait, the server's totals are behind ours.
      const isLevel = (outbox?.waiting().length ?? 0) === 0;
      change({ loadFailed: false, ...(isLevel ? { totals } : {}) });
    },
    onFailed: () => change({ loadFailed: true }),
  });
  cache.put(start.rows);
  const fresh = freshSuggestions({ reload: reloadAhead, wait });

  function change(part: Partial<DeskState>): void {
    state = { ...state, ...part };
    seen.add(state.current);
    for (const listener of listeners) listener();
  }

  function applyToRow(answer: AnswerId, decision: Decision): void {
    const row = cache.byAnswer(answer);
    if (!row) return;
    const coding = applyDecision(row.coding, decision);
    cache.decided({ ...row, coding });
    markPosition(open, row.position, coding.state === "open");
    state = { ...state, totals: totalsAfter(state.totals, row.coding, coding) };
  }

  function decide(decisions: readonly Decision[]): void {
    const row = cache.at(state.current);
    if (!row || decisions.length === 0) return;
    const changes: Change[] = [];
    let { coding } = row;
    for (const decision of decisions) {
      const inverse = invertDecision(coding, decision);
      changes.push({ requestId: crypto.randomUUID(), answer: row.id, decision, inverse });
      coding = applyDecision(coding, decision);
      applyToRow(row.id, decision);
    }
    change({ history: recordStep(state.history, changes) });
    outbox?.add(changes.map(({ requestId, answer, decision }) => ({ requestId, answer, decision })));
  }

  function travel(made: Travel | undefined): CodingRow | undefined {
    const first = made?.repeals[0];
    if (!made || !first) return undefined;
    for (const { answer, decision } of made.repeals) applyToRow(answer, decision);
    change({ history: made.history });
    outbox?.add(made.repeals);
    const row = cache.byAnswer(first.answer);
    if (row) moveTo(row.position);
    return row;
  }

  function moveTo(position: number): void {
    change({ current: position });
    lookAround();
  }

  /** The positions at a stretch of the list around the current one. */
  function around(before: number, after: number): number[] {
    const index = indexAt(state.list, state.current);
    const positions: number[] = [];
    for (let at = Math.max(0, index - before); at < index + after; at++) {
      const position = positionAt(state.list, at);
      if (position !== undefined) positions.push(position);
    }
    return positions;
  }

  function load(positions: readonly number[]): void {
    cache.load(positions, state.current);
  }

  /** Loads what may be read next: the neighbours in the list, and the next open answers. */
  function lookAround(): void {
    load([state.current, ...around(20, 40), ...openAfter(state.list, open, state.current, lookAhead)]);
  }

  /** Gets the answers to come anew, without those whose suggestions have been read. */
  function reloadAhead(): Promise<boolean> {
    const coming = [...openAfter(state.list, open, state.current, freshAhead), ...around(0, freshAhead)];
    return cache.reload(coming.filter((position) => !seen.has(position)));
  }

  function saveChanged(save: SaveState): void {
    if (save.kind === "saved" && state.save.kind !== "saved") fresh.decided();
    change({ save });
  }

  async function openList(filter: ListFilter): Promise<void> {
    listRequest += 1;
    const request = listRequest;
    change({ asked: filter });
    try {
      const matches = isUnfiltered(filter) ? null : await source.matches(filter);
      if (request !== listRequest) return;
      const list = listOf(filter, matches, state.totals.answers);
      const current = inList(list, state.current)
        ? state.current
        : (positionAt(list, indexAt(list, state.current)) ?? positionAt(list, 0) ?? 0);
      change({ list, current, loadFailed: false });
      lookAround();
    } catch {
      if (request === listRequest) change({ asked: state.list.filter, loadFailed: true });
    }
  }

  async function refresh(): Promise<void> {
    if (refreshing) return;
    refreshing = true;
    await cache.reload([state.current, ...around(refreshReach, refreshReach)]);
    try {
      const fresh = readMatches(await source.matches({ state: "open" }));
      for (const row of cache.rows()) markPosition(fresh, row.position, row.coding.state === "open");
      open = fresh;
    } catch {
      // The rows say what failed; what is open is then as it was known.
    } finally {
      refreshing = false;
    }
  }

  function refuse(refusals: readonly Refusal[]): void {
    const ids = new Set(refusals.map(({ waiting }) => waiting.requestId));
    change({
      history: forgetChanges(state.history, ids),
      refusal: refusals[0]?.message ?? null,
    });
    void cache.reload(refusals.flatMap(({ waiting }) => cache.byAnswer(waiting.answer)?.position ?? []));
  }

  function applyWaiting(waiting: readonly WaitingDecision[]): void {
    for (const { answer, decision } of waiting) applyToRow(answer, decision);
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    row: cache.at,
    currentRow: () => cache.at(state.current),
    outbox: () => outbox,
    start(openOutbox) {
      if (outbox) return;
      outbox = openOutbox({ onState: saveChanged, onRefused: refuse });
      applyWaiting(outbox.waiting());
      change({});
      lookAround();
    },
    decide,
    moveTo,
    moveBy(rows) {
      const index = Math.min(state.list.count - 1, Math.max(0, indexAt(state.list, state.current) + rows));
      const position = positionAt(state.list, index);
      if (position !== undefined && position !== state.current) moveTo(position);
    },
    moveToEnd(end) {
      const position = positionAt(state.list, end === "first" ? 0 : state.list.count - 1);
      if (position !== undefined) moveTo(position);
    },
    nextOpen: () => openAfter(state.list, open, state.current, 1)[0],
    undo: () => travel(undoStep(state.history, () => crypto.randomUUID())),
    redo: () => travel(redoStep(state.history, () => crypto.randomUUID())),
    openList,
    load,
    refresh,
    dismissRefusal: () => change({ refusal: null }),
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function listOf(filter: ListFilter, matches: WrittenMatches | null, answers: number): AnswerList {
  if (!matches) return { filter, positions: null, count: answers };
  const positions = positionsIn(readMatches(matches));
  return { filter, positions, count: positions.length };
}

function totalsAfter(totals: Totals, before: Coding, after: Coding): Totals {
  return {
    answers: totals.answers,
    done: totals.done + Number(after.state === "done") - Number(before.state === "done"),
    flagged: totals.flagged + Number(after.flagged) - Number(before.flagged),
  };
}
