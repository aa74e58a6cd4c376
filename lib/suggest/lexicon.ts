import { hyphens, longestWord, type Stemmer, TokenCursor, tokenise, WordCache } from "../text/index.ts";
import type { ThemeKeyword } from "./keywords.ts";

/** Keywords that are one and the same by stem, such as `rooster` and `roosters`. */
export interface LexiconEntry {
  /** How many words the keyword has. */
  readonly words: number;
  /** The themes that have it, each once, with the keyword as that theme spells it. */
  readonly uses: readonly ThemeKeyword[];
}

/** Where an entry was found: UTF-16 units into the text, `end` exclusive. */
export interface Hit {
  readonly entry: number;
  readonly start: number;
  readonly end: number;
}

/** A longer keyword is a sentence that nobody will write again; it is never found. */
export const longestKeyword = 20;
/** Further places of one keyword in one answer add nothing and would make long answers slow. */
export const mostHits = 32;

const rememberedWords = 1 << 17;
/** What the cache says of a word that isn't a number of a term. */
const unknown = -1;
const inParts = -2;
const nothing: Hit[] = [];

interface Node {
  readonly children: Map<number, Node>;
  /** The entry whose last word this is, or `unknown`. */
  entry: number;
}

interface Building extends LexiconEntry {
  readonly uses: ThemeKeyword[];
}

/**
 * A codebook's keywords, compiled to a tree of stems. A text is read once: time is linear in its
 * length, whatever the keywords are.
 */
export class Lexicon {
  readonly entries: readonly LexiconEntry[];
  readonly #terms = new Map<string, number>();
  readonly #root: Node = { children: new Map(), entry: unknown };
  /** The nodes after the first word, by term: most words of a text end here. */
  readonly #first: (Node | undefined)[] = [];
  readonly #cache: WordCache<number>;
  readonly #stemmer: Stemmer;
  readonly #cursor = new TokenCursor("");
  /** Phrases that have begun, the first `#open` of each list: place in the tree, start in the text. */
  readonly #nodes: Node[] = [];
  readonly #starts: number[] = [];
  #open = 0;
  #hits: Hit[] = [];
  readonly #counts: Uint8Array;

  /** A keyword without a word or number in it, such as `???` or an empty one, is left out. */
  constructor(keywords: readonly ThemeKeyword[], stemmer: Stemmer) {
    this.#stemmer = stemmer;
    const entries: Building[] = [];
    for (const keyword of keywords) this.#add(keyword, entries);
    this.entries = entries;
    for (const [term, node] of this.#root.children) this.#first[term] = node;
    this.#counts = new Uint8Array(entries.length);
    this.#cache = new WordCache((word) => this.#termOf(word), rememberedWords);
  }

  /** Every keyword in the text, by the place where it ends; at most `mostHits` of each. */
  find(text: string): readonly Hit[] {
    const cursor = this.#cursor;
    const cache = this.#cache;
    cursor.read(text);
    this.#open = 0;
    this.#hits = nothing;
    while (cursor.advance()) {
      const { start, end } = cursor;
      const term = end - start > longestWord ? inParts : cache.ofPlaced(cursor);
      if (term >= 0) this.#take(term, start, end);
      else if (term === unknown) this.#open = 0;
      else this.#takeParts(text, start, end);
    }
    const hits = this.#hits;
    for (const { entry } of hits) this.#counts[entry] = 0;
    return hits;
  }

  #take(term: number, start: number, end: number): void {
    const begun = this.#open;
    this.#open = 0;
    for (let phrase = 0; phrase < begun; phrase++) {
      const node = this.#nodes[phrase]?.children.get(term);
      if (node) this.#reach(node, this.#starts[phrase] ?? start, end);
    }
    const node = this.#first[term];
    if (node) this.#reach(node, start, end);
  }

  /** At most one phrase goes on for each that had begun, so that the lists can be written as they are read. */
  #reach(node: Node, start: number, end: number): void {
    if (node.entry >= 0) this.#hit(node.entry, start, end);
    if (node.children.size === 0) return;
    this.#nodes[this.#open] = node;
    this.#starts[this.#open] = start;
    this.#open++;
  }

  #hit(entry: number, start: number, end: number): void {
    const count = this.#counts[entry] ?? 0;
    if (count >= mostHits) return;
    this.#counts[entry] = count + 1;
    if (this.#hits === nothing) this.#hits = [];
    this.#hits.push({ entry, start, end });
  }

  /** A word with hyphens that isn't a keyword as a whole: salaris-verhoging holds salaris. */
  #takeParts(text: string, start: number, end: number): void {
    for (const [from, to] of hyphenParts(text.slice(start, end))) {
      const short = to - from <= longestWord;
      const term = short ? this.#cache.of(text, start + from, start + to) : unknown;
      if (term >= 0) this.#take(term, start + from, start + to);
      else this.#open = 0;
    }
  }

  #termOf(word: string): number {
    const term = this.#terms.get(this.#stemmer.stem(word));
    return term ?? (word.search(hyphens) > 0 ? inParts : unknown);
  }

  #add(use: ThemeKeyword, entries: Building[]): void {
    const tokens = tokensOf(use.keyword);
    if (tokens.length === 0 || tokens.length > longestKeyword) return;
    this.#addSequence(tokens, use, tokens.length, entries);
    const parts = tokens.flatMap((token) => hyphenParts(token).map(([from, to]) => token.slice(from, to)));
    const split = parts.length > tokens.length && parts.length <= longestKeyword;
    if (split) this.#addSequence(parts, use, tokens.length, entries);
  }

  #addSequence(tokens: readonly string[], use: ThemeKeyword, words: number, entries: Building[]): void {
    let node = this.#root;
    for (const token of tokens) {
      const stem = this.#stemmer.stem(token);
      const term = this.#terms.get(stem) ?? this.#terms.size;
      this.#terms.set(stem, term);
      const next = node.children.get(term) ?? { children: new Map(), entry: unknown };
      node.children.set(term, next);
      node = next;
    }
    if (node.entry < 0) node.entry = entries.push({ words, uses: [] }) - 1;
    const uses = entries[node.entry]?.uses;
    // Keywords come theme by theme, so that only the last can be of the same theme.
    if (uses && uses.at(-1)?.theme !== use.theme) uses.push(use);
  }
}

/** The words of a keyword; none if one of them is too long to be compared. */
function tokensOf(keyword: string): string[] {
  const tokens = tokenise(keyword);
  if (tokens.some(({ start, end }) => end - start > longestWord)) return [];
  return tokens.map(({ start, end }) => keyword.slice(start, end));
}

/** From and to of each part between hyphens; the whole word if it has none. */
function hyphenParts(word: string): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  for (const { index } of word.matchAll(hyphens)) {
    parts.push([from, index]);
    from = index + 1;
  }
  parts.push([from, word.length]);
  return parts;
}
