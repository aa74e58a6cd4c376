import { mostBetween } from "./keyword-pattern.ts";
import type { NearEntry } from "./keyword-tree.ts";

/** Where a part of an any-order keyword was found: words by number in the text. */
export interface FoundPart {
  readonly part: number;
  readonly firstWord: number;
  readonly lastWord: number;
}

export interface FoundEntry<Part extends FoundPart> {
  readonly entry: number;
  readonly parts: readonly Part[];
}

/** Parts that are remembered while a sentence is read; more come only from hostile keywords. */
const mostRecent = 32;

/**
 * Finds keywords whose parts stand near each other in any order (`werk & druk`), as the parts are
 * found one by one. Of each part the latest place counts, which is the nearest to what follows.
 */
export class NearParts<Part extends FoundPart> {
  /** By two parts of an entry, of which one has the fewest entries. */
  readonly #byPair = new Map<string, NearEntry[]>();
  #recent: Part[] = [];

  constructor(entries: readonly NearEntry[]) {
    const uses = new Map<number, number>();
    for (const { parts } of entries) for (const part of parts) uses.set(part, (uses.get(part) ?? 0) + 1);
    for (const entry of entries) {
      const rarest = entry.parts.reduce((a, b) => ((uses.get(b) ?? 0) < (uses.get(a) ?? 0) ? b : a));
      for (const part of entry.parts) {
        if (part === rarest) continue;
        const pair = pairName(part, rarest);
        const list = this.#byPair.get(pair);
        if (list) list.push(entry);
        else this.#byPair.set(pair, [entry]);
      }
    }
  }

  /** Forgets all parts, where a sentence ends. */
  forget(): void {
    if (this.#recent.length > 0) this.#recent = [];
  }

  /** Takes a part that was found; gives the entries that it completes, their parts in the order of the text. */
  take(part: Part): FoundEntry<Part>[] {
    const seen = new Set<NearEntry>();
    const completed: FoundEntry<Part>[] = [];
    for (const other of this.#recent) {
      for (const entry of this.#byPair.get(pairName(other.part, part.part)) ?? []) {
        if (seen.has(entry)) continue;
        seen.add(entry);
        const parts = this.#together(entry, part);
        if (parts) completed.push({ entry: entry.entry, parts });
      }
    }
    this.#recent = [...this.#recent.filter((other) => other.part !== part.part), part].slice(-mostRecent);
    return completed;
  }

  #together({ parts }: NearEntry, last: Part): Part[] | undefined {
    const places: Part[] = [];
    for (const part of parts) {
      const place = part === last.part ? last : this.#recent.find((recent) => recent.part === part);
      if (!place) return undefined;
      places.push(place);
    }
    places.sort((a, b) => a.firstWord - b.firstWord);
    let between = 0;
    for (const [index, place] of places.entries()) {
      const before = places[index - 1];
      if (!before) continue;
      if (place.firstWord <= before.lastWord) return undefined;
      between += place.firstWord - before.lastWord - 1;
    }
    return between <= mostBetween ? places : undefined;
  }
}

function pairName(one: number, other: number): string {
  return one < other ? `${one},${other}` : `${other},${one}`;
}
