/**
 * A word as three numbers, made while its units pass by. Each unit pushes the ones before it eight
 * bits up, through `low`, `middle` and `high` and round again: up to `exactUnits` units below 256 are
 * kept whole, so that two such words of one length are the same if their keys are. Of other words the
 * key is a hash.
 */
export interface WordKey {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** All units or-ed together. */
  readonly units: number;
}

/** Most units that a key can hold whole. */
export const exactUnits = 12;

/** The key of the word from `start` to `end` (exclusive) of a text. */
export function wordKey(text: string, start: number, end: number): WordKey {
  let low = 0;
  let middle = 0;
  let high = 0;
  let units = 0;
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index);
    const top = high >>> 24;
    high = (high << 8) | (middle >>> 24);
    middle = (middle << 8) | (low >>> 24);
    low = (low << 8) ^ unit ^ top;
    units |= unit;
  }
  return { low, middle, high, units };
}
