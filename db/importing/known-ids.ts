import { type SeenTexts, seenTexts } from "./seen-texts.ts";

/** The respondents' ids of a file so far. */
export interface KnownIds {
  /**
   * Adds an id.
   *
   * @returns whether it may have been there already; it goes by hashes, so that has to be looked up.
   */
  add(id: string): boolean;
  /** Whether the ids so far ascend. */
  ascend(): boolean;
}

/**
 * No ids yet. As long as they ascend, as in most files, only the greatest is kept.
 *
 * @param addedIds reads the ids that were added; called at most once.
 */
export function knownIds(expected: number, addedIds: () => Iterable<string>): KnownIds {
  let greatest: string | undefined;
  let seen: SeenTexts | undefined;
  return {
    add(id) {
      if (seen === undefined && (greatest === undefined || isGreater(id, greatest))) {
        greatest = id;
        return false;
      }
      seen ??= seenAlready(expected, addedIds());
      return seen.add(id);
    },
    ascend: () => seen === undefined,
  };
}

function seenAlready(expected: number, ids: Iterable<string>): SeenTexts {
  const seen = seenTexts(expected);
  for (const id of ids) seen.add(id);
  return seen;
}

/** By length first, so that R10 comes after R9. */
function isGreater(one: string, other: string): boolean {
  return one.length === other.length ? one > other : one.length > other.length;
}
