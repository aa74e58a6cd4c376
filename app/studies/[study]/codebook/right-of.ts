import type { KeywordEffect } from "../../../../lib/suggest/index.ts";

/**
 * In how many of the coded answers that it touches a keyword is right: they have the theme, or, if it
 * excludes, they don't.
 */
export function rightOf({ excludes, coded, withTheme }: KeywordEffect): number {
  return excludes ? coded - withTheme : withTheme;
}

/** That share as a whole percentage in a language; of no coded answer there is none. */
export function shareOf(effect: KeywordEffect, language: string): string {
  const share = effect.coded === 0 ? 0 : rightOf(effect) / effect.coded;
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(share);
}
