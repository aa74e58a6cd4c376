import type { ThemeId } from "../ids.ts";
import type { Match } from "./lexicon.ts";

/** Words of an answer that speak for a theme. Offsets are UTF-16 units into the text as stored. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  /** The keyword as the codebook has it. */
  readonly keyword: string;
  /** How the keyword met the words. */
  readonly how?: Match;
  /** Of the part of a compound that the keyword met. */
  readonly role?: "modifier" | "head";
  /** What misspelt words were read as. */
  readonly readAs?: string;
}

/** A theme proposed for an answer. */
export interface Suggestion {
  readonly theme: ThemeId;
  /** How likely it is that a coder would confirm it, from 0 to 1. */
  readonly probability: number;
  /** In the order of the text; at least one. */
  readonly evidence: readonly Evidence[];
}
