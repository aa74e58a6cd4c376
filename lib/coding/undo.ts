import type { AnswerId } from "../ids.ts";
import type { Decision } from "./decision.ts";

/** A decision that was made, with what takes it back. */
export interface Change {
  /** Under which the decision is, or will be, in the log. */
  readonly requestId: string;
  readonly answer: AnswerId;
  readonly decision: Decision;
  readonly inverse: Decision;
}

/** What one keypress did: one or more changes that are undone together. */
export type Step = readonly Change[];

/** The steps of a sitting, across answers: those that stand and those that were undone, oldest first. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const emptyHistory: History = { done: [], undone: [] };

/** A decision to send, made by undoing or redoing. */
interface Repeal {
  readonly requestId: string;
  readonly answer: AnswerId;
  readonly decision: Decision;
  /** Request id of the decision that this one takes back. */
  readonly undoes: string;
}

/** What undoing or redoing a step comes to: the history after it, and what to send, in this order. */
export interface Travel {
  readonly history: History;
  readonly repeals: readonly Repeal[];
}

/** The history after a new step; what had been undone can't be redone any more. */
export function recordStep(history: History, step: Step): History {
  return step.length === 0 ? history : { done: [...history.done, step], undone: [] };
}

/**
 * Takes the last step back, its last change first.
 *
 * @param newId makes a request id that was never used.
 * @returns undefined if there is nothing to undo.
 */
export function undoStep(history: History, newId: () => string): Travel | undefined {
  const step = history.done.at(-1);
  if (!step) return undefined;
  const { turned, repeals } = turn(step, newId);
  return { history: { done: history.done.slice(0, -1), undone: [...history.undone, turned] }, repeals };
}

/**
 * Does the step that was undone last again, as it was done.
 *
 * @param newId makes a request id that was never used.
 * @returns undefined if there is nothing to redo.
 */
export function redoStep(history: History, newId: () => string): Travel | undefined {
  const step = history.undone.at(-1);
  if (!step) return undefined;
  const { turned, repeals } = turn(step, newId);
  return { history: { done: [...history.done, turned], undone: history.undone.slice(0, -1) }, repeals };
}

/** The history without the changes that the server refused, so that they are never undone or redone. */
export function forgetChanges(history: History, refused: ReadonlySet<string>): History {
  const keep = (steps: readonly Step[]) =>
    steps
      .map((step) => step.filter(({ requestId }) => !refused.has(requestId)))
      .filter((step) => step.length > 0);
  return { done: keep(history.done), undone: keep(history.undone) };
}

/** A step the other way round: last change first, each decision and its inverse swapped, under new ids. */
function turn(step: Step, newId: () => string): { turned: Step; repeals: readonly Repeal[] } {
  const pairs = [...step].reverse().map((change) => {
    const requestId = newId();
    const { answer, decision, inverse } = change;
    return {
      change: { requestId, answer, decision: inverse, inverse: decision },
      repeal: { requestId, answer, decision: inverse, undoes: change.requestId },
    };
  });
  return { turned: pairs.map(({ change }) => change), repeals: pairs.map(({ repeal }) => repeal) };
}
