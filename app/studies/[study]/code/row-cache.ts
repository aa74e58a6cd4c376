import { applyDecision } from "../../../../lib/coding/decision.ts";
import type { AnswerId } from "../../../../lib/ids.ts";
import type { CodingRow, Totals } from "./coding-rows.ts";
import type { WaitingDecision } from "./outbox.ts";
import type { RowSource } from "./row-source.ts";

/** Rows that have been loaded, with what was decided since. */
export interface RowCache {
  readonly at: (position: number) => CodingRow | undefined;
  /** All rows that are here. */
  readonly rows: () => Iterable<CodingRow>;
  readonly byAnswer: (answer: AnswerId) => CodingRow | undefined;
  /** Takes rows that the server gave. */
  readonly put: (rows: readonly CodingRow[]) => void;
  /** Takes a row whose coding was just changed here. */
  readonly decided: (row: CodingRow) => void;
  /** Gets the rows that aren't here and aren't on their way; `near` are kept when room is made. */
  readonly load: (positions: readonly number[], near: number) => void;
  /**
   * Gets rows anew, keeping what is decided meanwhile; whether the server is about to suggest better.
   */
  readonly reload: (positions: readonly number[]) => Promise<boolean>;
}

export interface RowCacheOptions {
  /** Decisions that the server doesn't have yet; they hold over what it says. */
  readonly waiting: () => readonly WaitingDecision[];
  /** Whether the answer at a position has been read: its suggestions don't change any more. */
  readonly isSeen: (position: number) => boolean;
  readonly onLoaded: (rows: readonly CodingRow[], totals: Totals) => void;
  readonly onFailed: () => void;
}

const rowsPerRequest = 100;
const mostRows = 4_000;

/** A cache of a question's rows. */
export function createRowCache(source: RowSource, options: RowCacheOptions): RowCache {
  const rows = new Map<number, CodingRow>();
  const positions = new Map<AnswerId, number>();
  const coming = new Set<number>();
  // When each answer was last decided on here; such rows are never dropped, so that undo finds them.
  const decidedAt = new Map<AnswerId, number>();
  let clock = 0;

  function put(fresh: readonly CodingRow[], askedAt = clock): void {
    const waiting = options.waiting();
    for (const row of fresh) {
      // An answer of the server that left before the decision doesn't know of it.
      if ((decidedAt.get(row.id) ?? -1) > askedAt) continue;
      let { coding } = row;
      for (const { answer, decision } of waiting) {
        if (answer === row.id) coding = applyDecision(coding, decision);
      }
      rows.set(row.position, { ...row, coding, ...suggestedBefore(row.position) });
      positions.set(row.id, row.position);
    }
  }

  function suggestedBefore(position: number): Partial<CodingRow> {
    const known = options.isSeen(position) ? rows.get(position) : undefined;
    return known ? { suggestions: known.suggestions, learnedFrom: known.learnedFrom } : {};
  }

  async function get(wanted: readonly number[]): Promise<boolean> {
    const askedAt = clock;
    for (const position of wanted) coming.add(position);
    try {
      const answer = await source.rows(wanted);
      put(answer.rows, askedAt);
      options.onLoaded(
        answer.rows.flatMap(({ position }) => rows.get(position) ?? []),
        answer.totals,
      );
      return answer.isBehind;
    } catch {
      options.onFailed();
      return false;
    } finally {
      for (const position of wanted) coming.delete(position);
    }
  }

  function makeRoom(near: number): void {
    if (rows.size <= mostRows) return;
    const furthest = [...rows.values()]
      .filter(({ id }) => !decidedAt.has(id))
      .sort((one, other) => Math.abs(other.position - near) - Math.abs(one.position - near))
      .slice(0, mostRows / 2);
    for (const { id, position } of furthest) {
      rows.delete(position);
      positions.delete(id);
    }
  }

  return {
    at: (position) => rows.get(position),
    rows: () => rows.values(),
    byAnswer: (answer) => rows.get(positions.get(answer) ?? 0),
    put,
    decided(row) {
      clock += 1;
      decidedAt.set(row.id, clock);
      rows.set(row.position, row);
      positions.set(row.id, row.position);
    },
    load(wanted, near) {
      const missing = [...new Set(wanted)].filter(
        (position) => position > 0 && !rows.has(position) && !coming.has(position),
      );
      missing.sort((one, other) => one - other);
      if (missing.length > 0) makeRoom(near);
      for (let start = 0; start < missing.length; start += rowsPerRequest) {
        void get(missing.slice(start, start + rowsPerRequest));
      }
    },
    async reload(wanted) {
      const sorted = [...new Set(wanted)].sort((one, other) => one - other);
      let isBehind = false;
      for (let start = 0; start < sorted.length; start += rowsPerRequest) {
        isBehind = await get(sorted.slice(start, start + rowsPerRequest));
      }
      return isBehind;
    },
  };
}
