import { hyphens } from "./characters.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A part of a compound, as it is written when it stands alone. */
export interface CompoundPart {
  readonly word: string;
  readonly role: "modifier" | "head";
}

/**
 * The parts of a compound, first to last; [] if it is none.
 *
 * @param word folded.
 */
export function splitCompound(word: string, vocabulary: Vocabulary): CompoundPart[] {
  const words = word.split(hyphens);
  if (words.length < 2 || !words.every((part) => part.length >= 4 && vocabulary.has(part))) return [];
  return words.map((part, at) => ({ word: part, role: at === words.length - 1 ? "head" : "modifier" }));
}
