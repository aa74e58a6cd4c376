import { classAt, classes, characterClass as is, unitClass } from "./characters.ts";
import { emptyHash, nextHash, wordHash } from "./word-hash.ts";

/** A word or number of a text. Offsets are UTF-16 units into the text as stored; `end` is exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number";
}

/**
 * Reads a text token by token without making anything: `start`, `end` and `hash` are those of the
 * token that the last `advance` found. Time is linear in the text, whatever it holds.
 *
 * A word is letters, digits and marks of any script, with apostrophes (collega's) and hyphens
 * (burn-out) inside it, and dots between single letters (n.v.t); a number is digits with dots or
 * commas between them.
 */
export class TokenCursor {
  start = 0;
  end = 0;
  /** `wordHash` of the token, cheap to have while its characters pass by. */
  hash = 0;
  #text: string;
  #index = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Begins again with another text. */
  read(text: string): void {
    this.#text = text;
    this.#index = 0;
  }

  /** Goes to the next token; false when there is none. */
  advance(): boolean {
    const text = this.#text;
    const length = text.length;
    let index = this.#index;
    for (; index < length; index++) {
      const kind = classes[text.charCodeAt(index)];
      if (kind === is.letter || kind === is.digit) break;
      if (kind !== is.other && startsToken(text, index)) break;
    }
    this.start = index;
    let hash = emptyHash;
    // Most words are plain letters up to a space: this loop is where the time goes.
    for (; index < length; index++) {
      const unit = text.charCodeAt(index);
      const kind = classes[unit] ?? is.unknown;
      if (kind < is.letter || kind > is.mark) break;
      hash = nextHash(hash, unit);
    }
    this.hash = hash;
    this.end = index;
    this.#index = index;
    if (index < length && classes[text.charCodeAt(index)] !== is.other) this.#goOn();
    return this.end > this.start;
  }

  /** Goes on from a character that may tie the word to what follows. */
  #goOn(): void {
    const text = this.#text;
    let index = this.end;
    let end = index;
    /** Where the part after the last dot, or the start, began. */
    let part = this.start;
    while (index < text.length) {
      const kind = classAt(text, index);
      if (kind >= is.letter && kind <= is.mark) {
        index += isSurrogate(text.charCodeAt(index)) ? 2 : 1;
        end = index;
      } else if (kind === is.format || (index === end && joins(text, index, kind, part))) {
        index++;
        if (kind === is.dot) part = index;
      } else {
        break;
      }
    }
    if (end !== this.end) this.hash = wordHash(text, this.start, end);
    this.end = end;
    this.#index = index;
  }
}

/** All words and numbers of a text, in order. */
export function tokenise(text: string): Token[] {
  const cursor = new TokenCursor(text);
  const tokens: Token[] = [];
  while (cursor.advance()) {
    const { start, end } = cursor;
    tokens.push({ start, end, kind: /\p{L}/u.test(text.slice(start, end)) ? "word" : "number" });
  }
  return tokens;
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

function startsToken(text: string, index: number): boolean {
  const kind = classAt(text, index);
  return kind === is.letter || kind === is.digit;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
