import { hasPosition, indexFrom, type PositionSet } from "../../../../lib/coding/positions.ts";

/** What the list shows, as the address has it; what isn't there doesn't filter. */
export interface ListFilter {
  readonly state?: "open" | "done" | "flagged" | undefined;
  readonly theme?: string | undefined;
  readonly attribute?: { readonly name: string; readonly value: string } | undefined;
}

/**
 * The answers that one goes through, as they matched when the list was opened: an answer that is
 * done meanwhile stays in its place.
 */
export interface AnswerList {
  readonly filter: ListFilter;
  /** Ascending positions; null for all of the question. */
  readonly positions: Int32Array | null;
  readonly count: number;
}

/** The position of the answer at an index of the list, from 0; undefined past its ends. */
export function positionAt({ positions, count }: AnswerList, index: number): number | undefined {
  if (index < 0 || index >= count) return undefined;
  return positions ? positions[index] : index + 1;
}

/** The index of a position in the list, or of the first one after it. */
export function indexAt({ positions, count }: AnswerList, position: number): number {
  return positions ? indexFrom(positions, position) : Math.min(Math.max(0, position - 1), count);
}

/** Whether the list has the position. */
export function inList(list: AnswerList, position: number): boolean {
  return positionAt(list, indexAt(list, position)) === position;
}

/**
 * The next open answers of the list after a position, going on from its start at the end.
 *
 * @param most how many at most.
 */
export function openAfter(list: AnswerList, open: PositionSet, position: number, most: number): number[] {
  const start = indexAt(list, position + 1);
  const found: number[] = [];
  for (let step = 0; step < list.count && found.length < most; step++) {
    const next = positionAt(list, (start + step) % list.count);
    if (next !== undefined && next !== position && hasPosition(open, next)) found.push(next);
  }
  return found;
}

/** The filter as parameters of an address. */
export function filterParameters({ state, theme, attribute }: ListFilter): Record<string, string> {
  return {
    ...(state === undefined ? {} : { state }),
    ...(theme === undefined ? {} : { theme }),
    ...(attribute === undefined ? {} : { attribute: attribute.name, value: attribute.value }),
  };
}

/** Whether the filter lets every answer through. */
export function isUnfiltered({ state, theme, attribute }: ListFilter): boolean {
  return state === undefined && theme === undefined && attribute === undefined;
}
