import type { Theme } from "./theme.ts";
import { childrenOf } from "./tree.ts";

/**
 * Colours that people with any colour vision tell apart, each readable (3:1) on white and on black:
 * the hues of Okabe and Ito (2008), Color Universal Design, with the light ones darkened.
 */
export const safeColours = [
  "#0072b2",
  "#b35900",
  "#007a5e",
  "#b8518c",
  "#a67c00",
  "#2f86b8",
  "#c0392b",
  "#6b7280",
] as const;

/** The colour of a new theme: its net's, or for a top one the safe colour that the fewest nets have. */
export function defaultColour(themes: readonly Theme[], parent: Theme["parent"]): string {
  const above = themes.find((theme) => theme.id === parent);
  if (above) return above.colour;
  const taken = childrenOf(themes, null).map((theme) => theme.colour.toLowerCase());
  const uses = (colour: string) => taken.filter((other) => other === colour).length;
  return safeColours.reduce<string>(
    (best, colour) => (uses(colour) < uses(best) ? colour : best),
    safeColours[0],
  );
}
