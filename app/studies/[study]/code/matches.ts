import type { PositionSet } from "../../../../lib/coding/positions.ts";

/** A set of positions on its way between server and page. */
export interface WrittenMatches {
  readonly count: number;
  /** The set's bytes in base64. */
  readonly bits: string;
}

/** Writes a set of positions for a page. */
export function writeMatches({ set, count }: { set: PositionSet; count: number }): WrittenMatches {
  let characters = "";
  // In stretches: a function takes no million arguments.
  for (let start = 0; start < set.length; start += 8192) {
    characters += String.fromCharCode(...set.subarray(start, start + 8192));
  }
  return { count, bits: btoa(characters) };
}

/** The set of positions that the server wrote. */
export function readMatches({ bits }: WrittenMatches): PositionSet {
  return Uint8Array.from(atob(bits), (character) => character.charCodeAt(0));
}
