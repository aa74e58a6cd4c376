import type { Hit, Lexicon, Place } from "./lexicon.ts";

/** A keyword of a theme, found in a text. */
export interface ThemeHit {
  readonly hit: Hit;
  /** The keyword as the theme spells it. */
  readonly keyword: string;
  /** The word that was found, where it only means nearly the same as the keyword. */
  readonly nearWord: string | undefined;
}

/**
 * The hits of a text by theme, by its place in the codebook: in the order of the text, without those
 * on words that an excluding keyword of the theme covers, and without those within a longer one.
 */
export function hitsByTheme(hits: readonly Hit[], { entries }: Lexicon): Map<number, ThemeHit[]> {
  const byTheme = new Map<number, ThemeHit[]>();
  let excluded: Map<number, Place[]> | undefined;
  for (const hit of hits) {
    for (const { theme, keyword, nearTo, excludes } of entries[hit.entry]?.uses ?? []) {
      if (excludes) {
        excluded ??= new Map();
        for (const place of placesOf(hit)) append(excluded, theme, place);
      } else {
        const nearWord = nearTo === undefined ? undefined : keyword;
        append(byTheme, theme, { hit, keyword: nearTo ?? keyword, nearWord });
      }
    }
  }
  if (excluded) leaveOut(byTheme, excluded);
  for (const [theme, all] of byTheme) if (all.length > 1) byTheme.set(theme, longestHits(all));
  return byTheme;
}

function leaveOut(byTheme: Map<number, ThemeHit[]>, excluded: ReadonlyMap<number, readonly Place[]>): void {
  for (const [theme, places] of excluded) {
    const isExcluded = overlapping(places);
    const left = (byTheme.get(theme) ?? []).filter(({ hit }) => !placesOf(hit).some(isExcluded));
    if (left.length > 0) byTheme.set(theme, left);
    else byTheme.delete(theme);
  }
}

/** The words that a hit rests on, apart from what stands between them. */
export function placesOf(hit: Hit): readonly Place[] {
  return hit.words ?? [hit];
}

/** Says of a place whether it has a letter in common with one of these. */
export function overlapping(places: readonly Place[]): (place: Place) => boolean {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return ({ start, end }) => {
    let from = 0;
    let to = runs.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((runs[middle]?.end ?? 0) <= start) from = middle + 1;
      else to = middle;
    }
    return (runs[from]?.start ?? end) < end;
  };
}

/** The hits in the order of the text, without those that lie within a longer one. */
function longestHits(hits: ThemeHit[]): ThemeHit[] {
  hits.sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end);
  let reached = -1;
  return hits.filter(({ hit: { end } }) => {
    if (end <= reached) return false;
    reached = end;
    return true;
  });
}

function append<Item>(lists: Map<number, Item[]>, theme: number, item: Item): void {
  const list = lists.get(theme);
  if (list) list.push(item);
  else lists.set(theme, [item]);
}
