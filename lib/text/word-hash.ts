/** Hash of no characters. */
export const emptyHash = 0x811c9dc5 | 0;

/** The hash after one more UTF-16 unit: FNV-1a on units, 32 bits. */
export function nextHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Hash of the word from `start` to `end` (exclusive) of a text. */
export function wordHash(text: string, start: number, end: number): number {
  let hash = emptyHash;
  for (let index = start; index < end; index++) hash = nextHash(hash, text.charCodeAt(index));
  return hash;
}
