import { hyphens } from "../text/index.ts";
import { type KeywordPattern, type KeywordWord, parseKeyword } from "./keyword-pattern.ts";
import type { KeywordTerms } from "./keyword-terms.ts";
import type { ThemeKeyword } from "./keywords.ts";

/** A theme's use of an entry: its keyword as it spells it. */
export interface KeywordUse extends ThemeKeyword {
  /** Whether what it finds counts for nothing in this theme. */
  readonly excludes: boolean;
}

/** Keywords that ask for the same, such as `rooster` and `roosters`. */
export interface LexiconEntry {
  /** How many words the keyword has. */
  readonly words: number;
  /** The themes that have it, each once; twice if it both has and excludes it. */
  readonly uses: readonly KeywordUse[];
}

/** What stands at a place in the tree: where the words up to here can lead. */
export interface TreeNode {
  /** By the term of the next word. */
  next: Map<number, TreeNode> | undefined;
  /** By the term of a word that may come later. */
  later: Map<number, TreeNode> | undefined;
  /** The entry whose last word this is, or -1. */
  entry: number;
  /** The part of any-order entries whose last word this is, or -1. */
  part: number;
  /** Whether it is a keyword of one word and leads nowhere, as most are. */
  isWord: boolean;
  /** While a text is read: where among the keywords that have begun the one is that is here, if one is. */
  openAt: number;
}

/** An entry whose parts stand near each other in any order. */
export interface NearEntry {
  readonly entry: number;
  readonly parts: readonly number[];
}

/** Keywords as a tree of terms. */
export interface KeywordTree {
  readonly root: TreeNode;
  readonly entries: readonly LexiconEntry[];
  readonly near: readonly NearEntry[];
  /** Whether a term alone is a keyword that counts for some theme. */
  isKeyword(term: number): boolean;
}

interface Building extends LexiconEntry {
  readonly uses: KeywordUse[];
}

/** Words typed apart that some write as one: shorter ones would be another word. */
const shortestJoined = 6;

export function keywordTree(keywords: readonly ThemeKeyword[], terms: KeywordTerms): KeywordTree {
  const builder = new TreeBuilder(terms);
  for (const keyword of keywords) builder.add(keyword, parseKeyword(keyword.keyword));
  return builder.tree();
}

class TreeBuilder {
  readonly #terms: KeywordTerms;
  readonly #root = newNode();
  readonly #entries: Building[] = [];
  readonly #near = new Map<string, NearEntry>();
  #parts = 0;

  constructor(terms: KeywordTerms) {
    this.#terms = terms;
  }

  tree(): KeywordTree {
    for (const node of this.#root.next?.values() ?? []) {
      node.isWord = node.entry >= 0 && node.part < 0 && !node.next && !node.later;
    }
    const { next } = this.#root;
    const counts = this.#entries.map(({ uses }) =>
      uses.some(({ excludes, nearTo }) => !excludes && nearTo === undefined),
    );
    return {
      root: this.#root,
      entries: this.#entries,
      near: [...this.#near.values()],
      isKeyword: (term) => counts[next?.get(term)?.entry ?? -1] ?? false,
    };
  }

  add(keyword: ThemeKeyword, { excludes, parts }: KeywordPattern): void {
    const use = { ...keyword, excludes };
    const [first, second] = parts;
    if (!first) return;
    const words = parts.reduce((sum, part) => sum + part.length, 0);
    if (second) {
      const numbers = [...new Set(parts.map((part) => this.#partOf(part)))].sort((a, b) => a - b);
      const name = numbers.join();
      const near = this.#near.get(name) ?? { entry: this.#newEntry(words), parts: numbers };
      this.#near.set(name, near);
      this.#use(near.entry, use);
      return;
    }
    for (const sequence of spellingsOf(first)) {
      const node = this.#nodeOf(sequence);
      if (node.entry < 0) node.entry = this.#newEntry(words);
      this.#use(node.entry, use);
    }
  }

  #newEntry(words: number): number {
    return this.#entries.push({ words, uses: [] }) - 1;
  }

  #use(entry: number, use: KeywordUse): void {
    const uses = this.#entries[entry]?.uses;
    // Keywords come theme by theme, so that only the last ones can be of the same theme.
    const same = uses
      ?.slice(-2)
      .some(({ theme, excludes }) => theme === use.theme && excludes === use.excludes);
    if (!same) uses?.push(use);
  }

  #partOf(words: readonly KeywordWord[]): number {
    const node = this.#nodeOf(words);
    if (node.part < 0) node.part = this.#parts++;
    return node.part;
  }

  #nodeOf(words: readonly KeywordWord[]): TreeNode {
    let node = this.#root;
    for (const word of words) {
      const term = this.#terms.termOf(word);
      const children = (word.gapBefore ? node.later : node.next) ?? new Map<number, TreeNode>();
      if (word.gapBefore) node.later = children;
      else node.next = children;
      const child = children.get(term) ?? newNode();
      children.set(term, child);
      node = child;
    }
    return node;
  }
}

function newNode(): TreeNode {
  return { next: undefined, later: undefined, entry: -1, part: -1, isWord: false, openAt: 0 };
}

/** A run of words as typed, with what hyphens join taken apart, and two words as one. */
function spellingsOf(words: readonly KeywordWord[]): (readonly KeywordWord[])[] {
  const spellings = [words];
  const apart = words.flatMap((word) => (word.kind === "family" ? partsOf(word) : word));
  if (apart.length > words.length) spellings.push(apart);
  const [first, second, third] = words;
  if (first?.kind === "family" && second?.kind === "family" && !second.gapBefore && !third) {
    const text = first.text + second.text;
    if (text.length >= shortestJoined) spellings.push([{ ...first, text }]);
  }
  return spellings;
}

function partsOf({ text, kind, gapBefore }: KeywordWord): KeywordWord[] {
  return text
    .split(hyphens)
    .map((part, place) => ({ kind, text: part, gapBefore: gapBefore && place === 0 }));
}
