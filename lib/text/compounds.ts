import { hyphens } from "./characters.ts";
import { germanCompounds } from "./de/compound-rules.ts";
import { isFormOfWord } from "./families.ts";
import { isFunctionWord } from "./function-words.ts";
import { dutchCompounds } from "./nl/compound-rules.ts";
import { longestWord } from "./normalise.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How a language makes words of words. */
export interface CompoundRules {
  /** What may stand between two parts, in the order in which they are tried. */
  readonly links: readonly string[];
  /** Whether a word can be a part, beside those of the vocabulary: a verb's stem, a common word. */
  readonly isPart: (word: string, isWord: (word: string) => boolean) => boolean;
  /** Endings and beginnings that look like words: -loos, -heid, on-, ver-. */
  readonly neverParts: ReadonlySet<string>;
  /** Whether a part can be the head, by itself and by its family: rekken is long enough, rek is not. */
  readonly isHead: (head: string, family: string) => boolean;
  /** Whether a family is that of a verb: vastlopen is not made of words as nouns are. */
  readonly isVerb: (root: string, isWord: (word: string) => boolean) => boolean;
  /** Words of two or three letters that can be a modifier. */
  readonly shortParts: ReadonlySet<string>;
  /** Words so general that, in front of another, they say nothing: werk in werkcultuur. */
  readonly generalModifiers: ReadonlySet<string>;
  /** Words whose seeming parts mean nothing in them: verstand is no tooth. */
  readonly wholeWords: ReadonlySet<string>;
  /** Short words that are always meant, even where the whole word is common: loon in loonsverhoging. */
  readonly tellingModifiers: ReadonlySet<string>;
  /** The verb that is meant behind a prefix, by the whole family: betaal in onderbetaal. */
  readonly headBehindPrefix: (family: string) => string | undefined;
  /** Whether the word is so common that only its head, or a long modifier, is still meant. */
  readonly isLexicalised: (word: string, vocabulary: Vocabulary) => boolean;
}

/** A part of a compound, as it is written when it stands alone. */
export interface CompoundPart {
  readonly word: string;
  readonly role: "modifier" | "head";
}

/** A compound taken apart. */
export interface Compound {
  /**
   * Parts that a reader takes as meant, first to last. A head that is a compound itself is followed
   * by its own head.
   */
  readonly parts: readonly CompoundPart[];
  /** What stands before the head, with its links. */
  readonly front: string;
  readonly head: string;
}

const rules: Readonly<Record<string, CompoundRules>> = { nl: dutchCompounds, de: germanCompounds };

const shortestPart = 4;
const shortestCompound = 7;
/** A modifier this long is meant even where the whole word is in the dictionary: salarisverhoging. */
const longModifier = 6;
const mostParts = 4;

/**
 * Takes a compound apart, against the vocabulary. Dutch and German compounds have their head last;
 * in other languages only hyphens part words.
 *
 * @param word folded, with its hyphens.
 * @param language code such as `nl`.
 * @param family gives a word's family: what is derived by a suffix (waardering) is no compound
 *   (waarde, ring).
 * @returns undefined if the word is no compound that a reader would take apart.
 */
export function splitCompound(
  word: string,
  language: string,
  vocabulary: Vocabulary,
  family: (word: string) => string,
): Compound | undefined {
  if (word.length > longestWord) return undefined;
  const pieces = word.split(hyphens).filter((piece) => piece !== "");
  const joined = pieces.join("");
  if (pieces.length > 1 && !vocabulary.has(joined)) return splitAtHyphens(pieces, language, vocabulary);
  const own = Object.hasOwn(rules, language) ? rules[language] : undefined;
  if (!own || joined.length < shortestCompound || own.wholeWords.has(joined)) return undefined;
  return new Splitter(language, own, vocabulary, family).split(joined);
}

function splitAtHyphens(
  words: readonly string[],
  language: string,
  vocabulary: Vocabulary,
): Compound | undefined {
  const head = words.at(-1);
  // Who writes a hyphen says that these are parts; one that is known is enough.
  const isPart = (part: string) => part.length > 2 && /^\p{L}+$/u.test(part);
  if (head === undefined || !words.every(isPart) || !words.some((part) => vocabulary.has(part))) {
    return undefined;
  }
  const content = words.filter((part) => !isFunctionWord(part, language));
  return {
    parts: content.map((part) => ({ word: part, role: part === head ? "head" : "modifier" })),
    front: words.slice(0, -1).join(""),
    head,
  };
}

interface Split {
  readonly modifiers: readonly string[];
  readonly head: string;
  readonly score: number;
}

class Splitter {
  readonly #language: string;
  readonly #rules: CompoundRules;
  readonly #vocabulary: Vocabulary;
  readonly #family: (word: string) => string;

  constructor(
    language: string,
    own: CompoundRules,
    vocabulary: Vocabulary,
    family: (word: string) => string,
  ) {
    this.#language = language;
    this.#rules = own;
    this.#vocabulary = vocabulary;
    this.#family = family;
  }

  split(word: string): Compound | undefined {
    const isKnown = this.#vocabulary.has(word) || isFormOfWord(word, this.#language, this.#vocabulary);
    const whole = this.#family(word);
    const verb = this.#rules.headBehindPrefix(whole);
    if (verb !== undefined) {
      return { parts: [{ word: verb, role: "head" }], front: whole.slice(0, -verb.length), head: verb };
    }
    if (isKnown && this.#isVerbOrName(word, whole)) return undefined;
    const best = this.#best(word, isKnown ? whole : undefined);
    if (!best) return undefined;
    const isLexicalised = this.#rules.isLexicalised(word, this.#vocabulary);
    const { generalModifiers, tellingModifiers } = this.#rules;
    const meant = best.modifiers.filter((part) => {
      if (generalModifiers.has(part)) return false;
      return !isLexicalised || part.length >= longModifier || tellingModifiers.has(part);
    });
    const parts: CompoundPart[] = meant.map((part) => ({ word: part, role: "modifier" }));
    const inner = this.#innerHead(best.head);
    if (inner !== undefined) parts.push({ word: best.head, role: "head" });
    const head = inner ?? best.head;
    parts.push({ word: head, role: "head" });
    return { parts, front: word.slice(0, word.length - head.length), head };
  }

  /** The head of a head that is a compound itself: vergoeding in (reis)kostenvergoeding. */
  #innerHead(head: string): string | undefined {
    if (head.length < shortestCompound || this.#rules.wholeWords.has(head)) return undefined;
    return this.#best(head, this.#family(head))?.head;
  }

  /** @param whole the family of the word, where it is a known one. */
  #best(word: string, whole: string | undefined): Split | undefined {
    let best: Split | undefined;
    for (let at = word.length - 2; at >= 2; at--) {
      const head = word.slice(at);
      if (!this.#isHead(head) || !this.#isFront(word.slice(0, at))) continue;
      const front = word.slice(0, at);
      const modifiers = this.#modifiersOf(front, mostParts - 1);
      if (!modifiers || !this.#agrees(whole, front, head)) continue;
      const score = this.#scoreOf(modifiers, front, head);
      if (!best || score > best.score) best = { modifiers, head, score };
    }
    return best;
  }

  #isVerbOrName(word: string, whole: string): boolean {
    const isWord = (each: string) => this.#vocabulary.hasCommon(each);
    return (this.#vocabulary.has(word) && !isWord(word)) || this.#rules.isVerb(whole, isWord);
  }

  #isHead(head: string): boolean {
    if (!this.#isPart(head)) return false;
    const root = this.#family(head);
    return this.#rules.isHead(head, root) && !this.#rules.neverParts.has(root);
  }

  /** Whether what stands before a head could be a part at all. */
  #isFront(front: string): boolean {
    return front.length >= shortestPart || this.#rules.shortParts.has(front);
  }

  /** The modifiers that make up the front of a word; undefined if something of it is no word. */
  #modifiersOf(front: string, most: number): string[] | undefined {
    const whole = this.#withoutLink(front);
    if (whole !== undefined) return [whole];
    if (most < 2 || front.length < shortestCompound) return undefined;
    for (let at = front.length - 3; at >= 3; at--) {
      const last = this.#withoutLink(front.slice(at));
      const before = last === undefined ? undefined : this.#modifiersOf(front.slice(0, at), most - 1);
      if (last !== undefined && before) return [...before, last];
    }
    return undefined;
  }

  /** The modifier that a front is, with the link that ties it to what follows taken off. */
  #withoutLink(front: string): string | undefined {
    for (const link of this.#rules.links) {
      const part = front.slice(0, front.length - link.length);
      if (front.endsWith(link) && this.#isPart(part)) return part;
    }
    return undefined;
  }

  #isPart(part: string): boolean {
    const { shortParts, neverParts, isPart } = this.#rules;
    if (part.length < shortestPart && !shortParts.has(part)) return false;
    if (neverParts.has(part) || isFunctionWord(part, this.#language)) return false;
    const isWord = (word: string) => this.#vocabulary.hasCommon(word);
    return isWord(part) || isPart(part, isWord);
  }

  /** Whether a known word's family is that of the front and the head together. */
  #agrees(whole: string | undefined, front: string, head: string): boolean {
    if (whole === undefined) return true;
    return whole.startsWith(front) && this.#family(whole.slice(front.length)) === this.#family(head);
  }

  /** Fewer parts are better, then parts that the study or its keywords have, then long ones, then a long head. */
  #scoreOf(modifiers: readonly string[], front: string, head: string): number {
    const parts = [...modifiers, head];
    const ownParts = parts.filter((part) => this.#vocabulary.own.has(part)).length;
    const shortest = Math.min(...parts.map((part) => part.length));
    const linked = modifiers.join("").length < front.length ? 1 : 0;
    const ties = 0.1 * (parts.at(-1)?.length ?? 0);
    return -100 * parts.length + 20 * (ownParts / parts.length) + 2 * Math.min(shortest, 6) - linked + ties;
  }
}
