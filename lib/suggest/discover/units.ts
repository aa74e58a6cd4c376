import { gap, gapBetween } from "../../text/index.ts";
import type { ContentWord, ReadTerms } from "./read-terms.ts";

/** A word, or two next to each other, where it stands first in an answer. UTF-16 offsets into the text as stored. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** As written, or as it was read where it is misspelt. */
  readonly surface: string;
  /** Whether it begins a sentence, so that a capital says nothing. */
  readonly isFirst: boolean;
}

/** The content words of an answer by family, and its pairs of them by both families with a space between. */
export function unitsOf(text: string, { words }: ReadTerms): Map<string, Unit> {
  const units = new Map<string, Unit>();
  words.forEach((word, at) => {
    const before = words[at - 1];
    const surface = surfaceOf(text, word);
    const { start, end, family } = word;
    if (!units.has(family)) units.set(family, { start, end, surface, isFirst: isFirst(text, word, before) });
    if (!before || !word.follows) return;
    const key = `${before.family} ${family}`;
    if (units.has(key)) return;
    units.set(key, {
      start: before.start,
      end,
      surface: `${surfaceOf(text, before)} ${surface}`,
      isFirst: isFirst(text, before, words[at - 2]),
    });
  });
  return units;
}

function surfaceOf(text: string, { start, end, readAs }: ContentWord): string {
  return readAs ?? text.slice(start, end);
}

function isFirst(text: string, word: ContentWord, before: ContentWord | undefined): boolean {
  return word.start === 0 || gapBetween(text, before?.end ?? 0, word.start) !== gap.none;
}
