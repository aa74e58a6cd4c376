import { hyphens, longestWord, TokenCursor, WordCache, type WordReader } from "../text/index.ts";
import { mostBetween } from "./keyword-pattern.ts";
import { KeywordTerms, type Sense, type WordMatch } from "./keyword-terms.ts";
import { type KeywordTree, keywordTree, type LexiconEntry, type TreeNode } from "./keyword-tree.ts";
import type { ThemeKeyword } from "./keywords.ts";
import { type FoundPart, NearParts } from "./near-parts.ts";
import { endsSentence } from "./sentence-end.ts";

/** How a keyword was found; `phrase` for one of several words. */
export type Match = WordMatch | "phrase";

/** A stretch of a text: UTF-16 units, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where an entry was found, and why. */
export interface Hit extends Place {
  readonly entry: number;
  readonly how: Match;
  /** Of the part of a compound that met it; a head says more than a modifier. */
  readonly role: "modifier" | "head" | undefined;
  /** The words that misspelt ones were read as. */
  readonly readAs: string | undefined;
  /** The words that were found, where others may stand between them. */
  readonly words: readonly Place[] | undefined;
}

/** Further places of one keyword in one answer add nothing and would make long answers slow. */
export const mostHits = 32;
/** Keywords that can have begun at one place; more come only from hostile ones. */
const mostOpen = 32;
const space = 0x20;
const rememberedWords = 1 << 17;
const nothing: Hit[] = [];

/** What a word meets; for callers to keep by the word, not to look into. */
export interface KnownWord {
  readonly senses: readonly Sense[];
  /** Whether to look at what its hyphens join. */
  readonly isApart: boolean;
}

const unknownWord: KnownWord = { senses: [], isApart: false };
const wordInParts: KnownWord = { senses: [], isApart: true };

/** The words of a keyword that were found up to here. */
interface Run extends Place {
  readonly node: TreeNode;
  /** Numbers of the first and the last word. */
  readonly firstWord: number;
  readonly lastWord: number;
  readonly sense: Sense;
  readonly before: Run | undefined;
}

interface RunPart extends FoundPart {
  readonly run: Run;
}

/**
 * A codebook's keywords, compiled. A text is read once: time is linear in its length, whatever the
 * keywords are.
 */
export class Lexicon {
  readonly entries: readonly LexiconEntry[];
  readonly #terms: KeywordTerms;
  readonly #tree: KeywordTree;
  /** Where a keyword's first word leads, by term: most words of a text end here. */
  readonly #first: (TreeNode | undefined)[] = [];
  readonly #near: NearParts<RunPart>;
  readonly #hasNear: boolean;
  readonly #cursor = new TokenCursor("");
  readonly #counts: Uint8Array;
  readonly #cache = new WordCache<KnownWord>((word) => this.wordOf(word), rememberedWords);
  /** Keywords that have begun; one for each place in the tree. */
  #open: Run[] = [];
  #text = "";
  /** Number of the word to come, and where the one before ends. */
  #word = 0;
  #before = 0;
  #hits: Hit[] = [];

  /** @param language a tag such as `nl`; `reader` reads its words. */
  constructor(keywords: readonly ThemeKeyword[], reader: WordReader, language: string) {
    this.#terms = new KeywordTerms(reader, language);
    this.#tree = keywordTree(keywords, this.#terms);
    this.entries = this.#tree.entries;
    for (const [term, node] of this.#tree.root.next ?? []) this.#first[term] = node;
    this.#near = new NearParts(this.#tree.near);
    this.#hasNear = this.#tree.near.length > 0;
    this.#counts = new Uint8Array(this.entries.length);
  }

  /** Every keyword in the text, by the place where it ends; at most `mostHits` of each. */
  find(text: string): readonly Hit[] {
    const cursor = this.#cursor;
    cursor.read(text);
    this.begin(text);
    while (cursor.advance()) this.take(this.#cache.ofPlaced(cursor), cursor.start, cursor.end);
    return this.finish();
  }

  /** What a word meets: the same for the same word, so that a caller that reads texts itself can keep it. */
  wordOf(word: string): KnownWord {
    const isApart = word.search(hyphens) > 0;
    if (word.length > longestWord) return isApart ? wordInParts : unknownWord;
    const all = this.#terms.sensesOf(word, this.#tree.isKeyword);
    const senses = isApart ? all.filter(({ how }) => how !== "compound") : all;
    if (senses.length > 0) return { senses, isApart };
    return isApart ? wordInParts : unknownWord;
  }

  /** Begins with a text whose words come by `take`. */
  begin(text: string): void {
    this.#endSentence();
    this.#text = text;
    this.#word = 0;
    this.#before = 0;
    this.#hits = nothing;
  }

  /** Takes the next word of the text. */
  take(known: KnownWord, start: number, end: number): void {
    if (this.#open.length > 0 || this.#hasNear) this.#passGap(this.#before, start);
    this.#before = end;
    if (known === unknownWord) this.#pass();
    else if (known === wordInParts) this.#takeParts(start, end);
    else this.#takeSenses(known.senses, start, end);
  }

  /** What was found since `begin`. */
  finish(): readonly Hit[] {
    const hits = this.#hits;
    for (const { entry } of hits) this.#counts[entry] = 0;
    return hits;
  }

  #passGap(from: number, to: number): void {
    if (to - from === 1 && this.#text.charCodeAt(from) === space) return;
    if (endsSentence(this.#text, from, to)) this.#endSentence();
  }

  #endSentence(): void {
    if (this.#open.length > 0) this.#open = [];
    if (this.#hasNear) this.#near.forget();
  }

  /** Goes past a word that is in no keyword. */
  #pass(): void {
    this.#word++;
    if (this.#open.length > 0) this.#dropLost();
  }

  /** Drops what the next word can't go on with. */
  #dropLost(): void {
    const open = this.#open;
    let kept = 0;
    for (const run of open) {
      const { node } = run;
      if (!node.later || this.#word - run.lastWord > mostBetween + 1) continue;
      node.openAt = kept;
      open[kept++] = run;
    }
    open.length = kept;
  }

  #takeSenses(senses: readonly Sense[], start: number, end: number): void {
    const word = this.#word++;
    if (this.#open.length > 0) {
      const begun = this.#open.slice();
      this.#dropLost();
      for (const run of begun) {
        for (const sense of senses) {
          const next = run.lastWord === word - 1 ? run.node.next?.get(sense.term) : undefined;
          if (next) this.#reach(next, sense, start, end, word, run);
          const later = run.node.later?.get(sense.term);
          if (later) this.#reach(later, sense, start, end, word, run);
        }
      }
    }
    for (const sense of senses) {
      const node = this.#first[sense.term];
      if (!node) continue;
      if (node.isWord) this.#hitWord(node.entry, sense, start, end);
      else this.#reach(node, sense, start, end, word, undefined);
    }
  }

  #hitWord(entry: number, { how, role, readAs }: Sense, start: number, end: number): void {
    if (this.#countsMore(entry)) this.#hits.push({ entry, start, end, how, role, readAs, words: undefined });
  }

  #reach(
    node: TreeNode,
    sense: Sense,
    start: number,
    end: number,
    word: number,
    before: Run | undefined,
  ): void {
    const firstWord = before?.firstWord ?? word;
    const run: Run = { node, sense, start, end, firstWord, lastWord: word, before };
    if (node.entry >= 0 && this.#countsMore(node.entry)) this.#hits.push(hitOf(node.entry, [run]));
    if (node.part >= 0) {
      const part = { part: node.part, firstWord, lastWord: word, run };
      for (const { entry, parts } of this.#near.take(part)) {
        if (this.#countsMore(entry))
          this.#hits.push(
            hitOf(
              entry,
              parts.map((found) => found.run),
            ),
          );
      }
    }
    if (!node.next && !node.later) return;
    // One that is as far but came there earlier can't reach more than this one.
    const isOpen = this.#open[node.openAt]?.node === node;
    if (!isOpen) node.openAt = this.#open.length;
    if (node.openAt < mostOpen) this.#open[node.openAt] = run;
  }

  /** Counts a hit of an entry; whether it is to be kept. */
  #countsMore(entry: number): boolean {
    const count = this.#counts[entry] ?? 0;
    if (count >= mostHits) return false;
    this.#counts[entry] = count + 1;
    if (this.#hits === nothing) this.#hits = [];
    return true;
  }

  /** A word with hyphens that isn't a keyword as a whole: salaris-verhoging holds salaris. */
  #takeParts(start: number, end: number): void {
    const parts = hyphenParts(this.#text.slice(start, end));
    for (const [place, [from, to]] of parts.entries()) {
      const role = place === parts.length - 1 ? "head" : "modifier";
      const senses = asParts(this.#cache.of(this.#text, start + from, start + to).senses, role);
      if (senses.length > 0) this.#takeSenses(senses, start + from, start + to);
      else this.#pass();
    }
  }
}

/** A hit of an entry whose parts, in the order of the text, are these runs. */
function hitOf(entry: number, runs: readonly Run[]): Hit {
  const words = runs.flatMap(wordsOf);
  const [first, second] = words;
  const last = words.at(-1);
  if (!first || !last) throw new RangeError("A keyword without words was found.");
  const { sense } = first;
  const read = words.flatMap((word) => word.sense.readAs ?? []);
  const isApart = words.some(
    (word, place) => place > 0 && word.lastWord - (words[place - 1]?.lastWord ?? 0) > 1,
  );
  return {
    entry,
    start: first.start,
    end: last.end,
    how: second ? "phrase" : sense.how,
    role: second ? undefined : sense.role,
    readAs: read.length > 0 ? read.join(", ") : undefined,
    words: isApart ? words.map(({ start, end }) => ({ start, end })) : undefined,
  };
}

function wordsOf(run: Run): Run[] {
  const words: Run[] = [];
  for (let word: Run | undefined = run; word; word = word.before) words.push(word);
  return words.reverse();
}

/** What a word meets where it is a part between hyphens: nothing that asks for its letters as a whole. */
function asParts(senses: readonly Sense[], role: "modifier" | "head"): Sense[] {
  return senses.flatMap((sense) => {
    if (sense.how === "exact" || sense.how === "wildcard") return [];
    return sense.how === "compound" ? [] : { ...sense, how: "compound" as const, role };
  });
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
