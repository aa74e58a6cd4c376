import {
  classAt,
  classes,
  characterClass as is,
  kindOf,
  unitClass,
  unitKind,
  unitKinds,
} from "./characters.ts";
import { emojiEnd, emoticonEnd } from "./emoji.ts";
import { amountAt } from "./money.ts";
import { longestPiece, segmentRun } from "./segment.ts";
import type { PlacedWord } from "./word-cache.ts";
import { wordKey } from "./word-key.ts";

export type TokenKind = "word" | "number" | "money" | "emoji";

/** A piece of a text. Offsets are UTF-16 units into the text as stored; `end` is exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

const space = 0x20;
// Numbers of this file's own, since what is imported is looked up anew at each use.
const letterKind = unitKind.letter;
const startsWord = unitKind.letter | unitKind.digit;
const otherClass = is.other;

/**
 * Reads a text token by token without making anything: the fields are those of the token that the
 * last `advance` found. Time is linear in the text, whatever it holds.
 *
 * A word is letters, digits and marks of any script, with apostrophes (collega's) and hyphens
 * (burn-out) inside it, and dots between single letters (n.v.t); a number is digits with dots or
 * commas between them. Letters of a script without spaces are taken to words by a dictionary
 * (`segmentRun`). Money is a number with its currency (`amountAt`); an emoji is one picture,
 * however many characters make it, or an emoticon.
 */
export class TokenCursor implements Token, PlacedWord {
  start = 0;
  end = 0;
  kind: TokenKind = "word";
  /** The token's `wordKey`, cheap to have while its characters pass by. */
  low = 0;
  middle = 0;
  high = 0;
  units = 0;
  text: string;
  #index = 0;
  /** Words of a script without spaces that are to come: starts and ends by turns, from `#nextPlace` on. */
  #places: readonly number[] = [];
  #nextPlace = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Begins again with another text. */
  read(text: string): void {
    this.text = text;
    this.#index = 0;
    this.#nextPlace = this.#places.length;
  }

  /** Goes to the next token; false when there is none. */
  advance(): boolean {
    const { text } = this;
    const { length } = text;
    if (this.#nextPlace < this.#places.length) return this.#takeWaiting();
    const kindsOf = unitKinds;
    let index = this.#index;
    // Between most words is one space.
    if (index < length && text.charCodeAt(index) === space) index++;
    while (index < length) {
      const unit = text.charCodeAt(index);
      if (((kindsOf[unit] ?? 0) & startsWord) !== 0) break;
      const next = classes[unit] === otherClass ? index + 1 : this.#look(index);
      if (next === index) break;
      if (next < 0) return true;
      index = next;
    }
    this.start = index;
    let low = 0;
    let middle = 0;
    let high = 0;
    let units = 0;
    let kinds = 0;
    // Most words are plain letters up to a space: this loop is where the time goes, so that the
    // steps of `wordKey` are written out in it.
    for (; index < length; index++) {
      const unit = text.charCodeAt(index);
      if (unit === space) break;
      const kind = kindsOf[unit] ?? 0;
      if (kind === 0) break;
      kinds |= kind;
      const top = high >>> 24;
      high = (high << 8) | (middle >>> 24);
      middle = (middle << 8) | (low >>> 24);
      low = (low << 8) ^ unit ^ top;
      units |= unit;
    }
    this.end = index;
    this.low = low;
    this.middle = middle;
    this.high = high;
    this.units = units;
    this.kind = "word";
    if (index < length && text.charCodeAt(index) !== space && goesOn(text, index)) kinds |= this.#goOn();
    if ((kinds & letterKind) === 0 && this.end > this.start) this.#endNumber();
    this.#index = this.end;
    return this.end > this.start;
  }

  /**
   * Looks at a character that is no plain letter or digit.
   *
   * @returns `index` where a word starts there; -1 where a token was found, and is taken; else where
   *   to look next.
   */
  #look(index: number): number {
    const { text } = this;
    const kind = classAt(text, index);
    if (kind === is.letter || kind === is.digit) return index;
    if (kind === is.unspaced) return this.#lookAtRun(index);
    let end = -1;
    if (kind === is.pictograph) end = emojiEnd(text, index);
    else if (kind === is.eyes) end = emoticonEnd(text, index);
    if (end < 0) return index + 1;
    this.#place(index, end, "emoji");
    this.#index = end;
    return -1;
  }

  /** Looks at letters of a script without spaces: a piece of them is taken to words at once. */
  #lookAtRun(start: number): number {
    const { text } = this;
    const most = Math.min(text.length, start + longestPiece);
    let end = start;
    while (end < most && continuesRun(classAt(text, end))) end += isSurrogate(text.charCodeAt(end)) ? 2 : 1;
    this.#places = segmentRun(text, start, end, end >= most);
    this.#nextPlace = 0;
    return this.#places.length > 0 && this.#takeWaiting() ? -1 : end;
  }

  #takeWaiting(): boolean {
    const start = this.#places[this.#nextPlace] ?? 0;
    const end = this.#places[this.#nextPlace + 1] ?? start;
    this.#nextPlace += 2;
    this.#place(start, end, "word");
    this.#index = end;
    return true;
  }

  /**
   * Goes on from a character that may tie the word to what follows.
   *
   * @returns `unitKind`s of what was added.
   */
  #goOn(): number {
    const text = this.text;
    let index = this.end;
    let end = index;
    let kinds = 0;
    /** Where the part after the last dot, or the start, began. */
    let part = this.start;
    while (index < text.length) {
      const kind = classAt(text, index);
      if (kind >= is.letter && kind <= is.mark) {
        kinds |= kindOf(kind);
        index += isSurrogate(text.charCodeAt(index)) ? 2 : 1;
        end = index;
      } else if (kind === is.format || (index === end && joins(text, index, kind, part))) {
        index++;
        if (kind === is.dot) part = index;
      } else {
        break;
      }
    }
    if (end !== this.end) this.#place(this.start, end, "word");
    return kinds;
  }

  /** A number ends here; it may be an amount of money, which takes its signs along. */
  #endNumber(): void {
    this.kind = "number";
    const amount = amountAt(this.text, this.#index, this.start, this.end);
    if (amount) this.#place(amount.start, amount.end, "money");
  }

  #place(start: number, end: number, kind: TokenKind): void {
    this.start = start;
    this.end = end;
    this.kind = kind;
    const { low, middle, high, units } = wordKey(this.text, start, end);
    this.low = low;
    this.middle = middle;
    this.high = high;
    this.units = units;
  }
}

/** All tokens of a text, in order. */
export function tokenise(text: string): Token[] {
  const cursor = new TokenCursor(text);
  const tokens: Token[] = [];
  while (cursor.advance()) tokens.push({ start: cursor.start, end: cursor.end, kind: cursor.kind });
  return tokens;
}

/** Whether what is at `index` may tie the word before it to what follows: not a sign before a space. */
function goesOn(text: string, index: number): boolean {
  const kind = classes[text.charCodeAt(index)];
  if (kind === is.other) return false;
  if (kind !== is.comma && kind !== is.dot) return true;
  return index + 1 < text.length && text.charCodeAt(index + 1) !== space;
}

/** Whether the sign at `index`, right behind a letter, digit or mark, ties it to what follows. */
function joins(text: string, index: number, kind: number, part: number): boolean {
  if (index + 1 >= text.length) return false;
  const after = classAt(text, index + 1);
  switch (kind) {
    case is.hyphen:
      return after === is.letter || after === is.digit;
    case is.apostrophe:
      return after === is.letter && unitClass(text.charCodeAt(index - 1)) !== is.digit;
    case is.comma:
      return after === is.digit && unitClass(text.charCodeAt(index - 1)) === is.digit;
    case is.dot:
      if (after === is.digit) return unitClass(text.charCodeAt(index - 1)) === is.digit;
      return after === is.letter && index - part === 1 && isSingleLetter(text, index + 1);
    default:
      return false;
  }
}

function isSingleLetter(text: string, index: number): boolean {
  if (unitClass(text.charCodeAt(index)) !== is.letter) return false;
  if (index + 1 >= text.length) return true;
  const after = classAt(text, index + 1);
  return after !== is.letter && after !== is.digit && after !== is.mark;
}

function continuesRun(kind: number): boolean {
  return kind === is.unspaced || kind === is.mark || kind === is.format;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
