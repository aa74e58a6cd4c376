import type { WordReader } from "../text/index.ts";
import { parseKeyword } from "./keyword-pattern.ts";
import { type Hit, Lexicon, type Match, type Place } from "./lexicon.ts";
import { overlapping, placesOf } from "./theme-hits.ts";

/** A keyword of a theme that is tried by itself. */
export interface TriedKeyword {
  readonly keyword: string;
  /** Whether what it finds counts for nothing. */
  readonly excludes: boolean;
}

/** Where in a text a keyword was found, and how. */
export interface KeywordFind extends Place {
  readonly how: Match;
  /** What misspelt words were read as. */
  readonly readAs: string | undefined;
}

/** What a theme's keywords find in a text, by their places in the list. */
export type KeywordFinds = ReadonlyMap<number, readonly KeywordFind[]>;

/** Tries each keyword of a theme on texts, so that one can see what it does beside the others. */
export class KeywordTrial {
  readonly keywords: readonly TriedKeyword[];
  readonly #lexicon: Lexicon;

  /**
   * @param keywords of the theme. Its excluding ones take from the others what they cover.
   * @param others of all other themes: a compound that is a keyword of any theme has no parts.
   * @param language a tag such as `nl`; `reader` reads its words.
   */
  constructor(keywords: readonly string[], others: readonly string[], reader: WordReader, language: string) {
    this.keywords = keywords.map((keyword) => ({ keyword, excludes: parseKeyword(keyword).excludes }));
    const own = keywords.map((keyword, theme) => ({ theme, keyword }));
    const rest = others.map((keyword) => ({ theme: keywords.length, keyword }));
    this.#lexicon = new Lexicon([...own, ...rest], reader, language);
  }

  /** Where each keyword is found; an excluding one too. One that isn't found is left out. */
  find(text: string): KeywordFinds {
    const finds = new Map<number, KeywordFind[]>();
    const excluded: Place[] = [];
    const hits = this.#lexicon.find(text);
    for (const hit of hits) {
      if (this.#usesOf(hit).some(({ excludes }) => excludes)) excluded.push(...placesOf(hit));
    }
    const isExcluded = overlapping(excluded);
    for (const hit of hits) {
      const isLost = placesOf(hit).some(isExcluded);
      for (const { theme, excludes } of this.#usesOf(hit)) {
        if (isLost && !excludes) continue;
        const found = finds.get(theme) ?? [];
        const { how, readAs } = hit;
        for (const { start, end } of placesOf(hit)) found.push({ start, end, how, readAs });
        finds.set(theme, found);
      }
    }
    return finds;
  }

  #usesOf(hit: Hit) {
    const uses = this.#lexicon.entries[hit.entry]?.uses ?? [];
    return uses.filter(({ theme }) => theme < this.keywords.length);
  }
}
