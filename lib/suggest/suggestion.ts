import type { ThemeId } from "../ids.ts";
import type { Match } from "./lexicon.ts";

/** Words of an answer that speak for a theme or against it. Offsets are UTF-16 units into the text as stored. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  /** How much they speak for the theme, in shares of a coder's decision; against it below 0. */
  readonly weight: number;
  /** The keyword as the codebook has it; left out where decisions taught that the words matter. */
  readonly keyword?: string;
  /** How the keyword met the words. */
  readonly how?: Match;
  /** The word that was found, where it only means nearly the same as the keyword. */
  readonly nearWord?: string;
  /** Of the part of a compound that the keyword met. */
  readonly role?: "modifier" | "head";
  /** What misspelt words were read as. */
  readonly readAs?: string;
  /** Whether something negates them: the theme is spoken of all the same. */
  readonly isNegated?: boolean;
}

/** A theme proposed for an answer. */
export interface Suggestion {
  readonly theme: ThemeId;
  /** How likely it is that a coder would confirm it, from 0 to 1. */
  readonly probability: number;
  /** Whether it is likely enough to be made; else it is shown as unsure. */
  readonly isTicked: boolean;
  /** In the order of the text; at least one that speaks for the theme. */
  readonly evidence: readonly Evidence[];
}
