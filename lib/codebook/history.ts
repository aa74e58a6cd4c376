/** A change of a codebook in the order of the log. */
export interface LoggedChange {
  readonly event: number;
  /** The event that this one took back; null if it isn't an undo or a redo. */
  readonly undoes: number | null;
}

/** What can be taken back and what can be done again, the next one last. */
export interface UndoStacks<Change> {
  readonly undo: readonly Change[];
  /** Undo events: to do again what they took back is to take them back. */
  readonly redo: readonly Change[];
}

/**
 * What undo and redo would take back next, worked out from the log, so that both outlive a reload. A new
 * change empties redo; one that took back something older than the log given counts as new.
 *
 * @param log oldest first.
 */
export function undoStacks<Change extends LoggedChange>(log: readonly Change[]): UndoStacks<Change> {
  const undo: Change[] = [];
  let redo: Change[] = [];
  for (const change of log) {
    if (change.undoes !== null && undo.at(-1)?.event === change.undoes) {
      undo.pop();
      redo.push(change);
    } else if (change.undoes !== null && redo.at(-1)?.event === change.undoes) {
      redo.pop();
      undo.push(change);
    } else {
      undo.push(change);
      redo = [];
    }
  }
  return { undo, redo };
}
