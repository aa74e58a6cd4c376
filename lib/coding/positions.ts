/**
 * Which answers of a question are meant: bit `position − 1`, lowest bit of a byte first. A million
 * answers take 125 kB, so that a page can hold a whole filtered list without its rows.
 */
export type PositionSet = Uint8Array;

/** A set for a question with so many answers, empty. */
export function emptyPositions(answers: number): PositionSet {
  return new Uint8Array(Math.ceil(answers / 8));
}

/** Whether a position, from 1, is in the set. */
export function hasPosition(set: PositionSet, position: number): boolean {
  const at = position - 1;
  return (((set[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
}

/** Puts a position into the set given, or takes it out. */
export function markPosition(set: PositionSet, position: number, isIn: boolean): void {
  const at = position - 1;
  const byte = set[at >> 3] ?? 0;
  set[at >> 3] = isIn ? byte | (1 << (at & 7)) : byte & ~(1 << (at & 7));
}

/** Keeps in `set` only what is in `other` too. */
export function intersectPositions(set: PositionSet, other: PositionSet): void {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) & (other[at] ?? 0);
}

/** The positions in the set, ascending. */
export function positionsIn(set: PositionSet): Int32Array {
  const positions = new Int32Array(countPositions(set));
  let next = 0;
  for (const [index, byte] of set.entries()) {
    for (let bit = 0, rest = byte; rest !== 0; bit++, rest >>= 1) {
      if (rest & 1) positions[next++] = index * 8 + bit + 1;
    }
  }
  return positions;
}

/** How many positions are in the set. */
export function countPositions(set: PositionSet): number {
  let count = 0;
  for (const byte of set) {
    for (let rest = byte; rest !== 0; rest &= rest - 1) count++;
  }
  return count;
}

/** The first position in the set after `after`, going on from the start at the end; undefined if it is empty. */
export function nextPosition(set: PositionSet, after: number): number | undefined {
  return firstFrom(set, after) ?? firstFrom(set, 0);
}

function firstFrom(set: PositionSet, after: number): number | undefined {
  for (let index = after >> 3; index < set.length; index++) {
    const byte = set[index] ?? 0;
    const rest = index === after >> 3 ? (byte >> (after & 7)) << (after & 7) : byte;
    if (rest !== 0) return index * 8 + Math.log2(rest & -rest) + 1;
  }
  return undefined;
}

/**
 * Index in ascending positions of the first one that is `position` or more; their number if there is none.
 */
export function indexFrom(positions: Int32Array, position: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
