import type { ThemeId } from "../ids.ts";
import type { ThemeFrequency } from "./frequencies.ts";

/** In the order of the codebook; by n, each net with its themes under it; or by n throughout. */
export type ChartOrder = "codebook" | "nets" | "size";

/** The themes as a table or chart lists them; equal ones stay in the order of the codebook. */
export function inChartOrder(
  themes: readonly ThemeFrequency[],
  order: ChartOrder,
): readonly ThemeFrequency[] {
  if (order === "codebook") return themes;
  const bySize = [...themes].sort((one, other) => other.n - one.n);
  if (order === "size") return bySize;
  const known = new Set(themes.map(({ theme }) => theme));
  const children = new Map<ThemeId | null, ThemeFrequency[]>();
  for (const theme of bySize) {
    const parent = theme.parent !== null && known.has(theme.parent) ? theme.parent : null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(theme);
    else children.set(parent, [theme]);
  }
  const ordered: ThemeFrequency[] = [];
  const waiting = [...(children.get(null) ?? [])].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    ordered.push(next);
    waiting.push(...[...(children.get(next.theme) ?? [])].reverse());
  }
  return ordered;
}

/** The end and step of a percentage axis that reaches to `largest`: a step of 1, 2, 5, 10, 20 or 25 percent. */
export function percentAxis(largest: number): { readonly end: number; readonly step: number } {
  const step = [1, 2, 5, 10, 20].find((candidate) => largest <= 5 * candidate) ?? 25;
  return { end: Math.max(step, Math.ceil(largest / step) * step), step };
}
