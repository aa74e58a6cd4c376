/** Ascending positions as an address has them: `1-100,205`. */
export function writePositions(positions: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const position of positions) {
    const range = ranges.at(-1);
    if (range && position === range.last + 1) range.last = position;
    else ranges.push({ first: position, last: position });
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(",");
}

/**
 * The positions that an address names.
 *
 * @returns undefined if it isn't of the form `1-100,205`, or names more than `most`.
 */
export function readPositions(text: string, most: number): number[] | undefined {
  const positions: number[] = [];
  for (const part of text.split(",")) {
    const [, first, last] = /^([1-9]\d{0,9})(?:-([1-9]\d{0,9}))?$/.exec(part) ?? [];
    if (first === undefined) return undefined;
    const end = Number(last ?? first);
    if (positions.length + end - Number(first) + 1 > most) return undefined;
    for (let position = Number(first); position <= end; position++) positions.push(position);
  }
  return positions;
}
