import { foldCase, foldDiacritics, longestWord } from "./normalise.ts";

/** What is known of a word of a list; a sum of these. */
export const wordMark = {
  /** Written with a small letter somewhere: not only a name. */
  common: 1,
  /** A dictionary says that compounds begin with it. */
  beginsCompounds: 2,
  /** A dictionary says that compounds end with it. */
  endsCompounds: 4,
} as const;

const wordsAtFirst = 1 << 10;
const lettersPerWord = 12;
/** The sieve has a number of 32 bits for so many slots of the table: most words that aren't there meet a 0. */
const slotsPerSieve = 4;
/** Base of the hash, an odd number whose powers modulo 2^32 are well spread. */
const base = 0x01000193;

/**
 * A set of folded words in typed arrays: some 40 bytes a word, and a look-up makes no string.
 * Apostrophes and hyphens don't count: `collega's` and `collegas` are one entry.
 *
 * A word's hash is a polynomial of its letters, so that the hash of a word that is one edit away
 * follows from that of the word itself, and a sieve of bits says of most that they aren't there.
 */
export class WordList {
  readonly #language: string;
  readonly #folds = new Map<number, string>();
  #size = 0;
  readonly #alphabet = Array.from({ length: 26 }, (_, at) => 0x61 + at);
  #letters = new Uint16Array(wordsAtFirst * lettersPerWord);
  /** The letters of the word that is looked for. */
  readonly #asked = new Uint16Array(longestWord);
  /** By number, where its letters begin; the next entry is where they end. */
  #starts = new Int32Array(wordsAtFirst + 1);
  #marks = new Uint8Array(wordsAtFirst);
  /** By slot, the number of a word plus one; 0 for none. Twice as many slots as words, or more. */
  #slots = new Int32Array(2 * wordsAtFirst);
  #sieve = new Int32Array((2 * wordsAtFirst) / slotsPerSieve);

  /**
   * @param language code by whose rules accents are folded.
   * @param expected about how many words will come, if that is known.
   */
  constructor(language: string, expected = 0) {
    this.#language = language;
    let words = wordsAtFirst;
    while (words < expected) words *= 2;
    if (words > wordsAtFirst) this.#widen(words);
    this.#letters = new Uint16Array(words * lettersPerWord);
  }

  /** How many words it has; they are numbered from 0. */
  get size(): number {
    return this.#size;
  }

  /**
   * Adds a word, folding it letter by letter; not one of more than `longestWord` units. `marks`, a sum of `wordMark`s, join those that it has.
   *
   * @param kept how many UTF-16 units of `word` are taken.
   * @param ending what follows them.
   */
  add(word: string, marks: number, kept: number = word.length, ending = ""): void {
    if (kept + ending.length > longestWord) return;
    const start = this.#starts[this.#size] ?? 0;
    this.#makeRoom(start, 2 * (kept + ending.length));
    const end = this.#write(ending, ending.length, this.#write(word, kept, start));
    if (end === start) return;
    const hash = hashOf(this.#letters, start, end);
    const slot = this.#slotOf(hash, this.#letters, start, end);
    const known = (this.#slots[slot] ?? 0) - 1;
    if (known >= 0) {
      this.#marks[known] = (this.#marks[known] ?? 0) | marks;
      return;
    }
    this.#marks[this.#size] = marks;
    this.#size++;
    this.#starts[this.#size] = end;
    this.#slots[slot] = this.#size;
    this.#sift(hash);
  }

  /** Whether the list has the folded word. */
  has(word: string): boolean {
    return this.numberOf(word) >= 0;
  }

  /** The number of a folded word, or -1. */
  numberOf(word: string): number {
    if (word.length > longestWord) return -1;
    const units = this.#asked;
    let length = 0;
    let hash = 0;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      if (isJoint(unit)) continue;
      units[length++] = unit;
      hash = nextHash(hash, unit);
    }
    if (!this.mayHave(hash)) return -1;
    return (this.#slots[this.#slotOf(hash, units, 0, length)] ?? 0) - 1;
  }

  /** False if no word of the list has this `polynomialHash`; true if one may. */
  mayHave(hash: number): boolean {
    const mixed = spread(hash);
    const bits = sieveBits(mixed);
    return ((this.#sieve[mixed & (this.#sieve.length - 1)] ?? 0) & bits) === bits;
  }

  /** The word with a number. @throws RangeError if there is none. */
  wordAt(number: number): string {
    if (!(number >= 0 && number < this.#size)) throw new RangeError(`No word has the number ${number}.`);
    return String.fromCharCode(...this.#letters.subarray(this.#starts[number], this.#starts[number + 1]));
  }

  /** What is known of the word with a number: a sum of `wordMark`s; 0 if there is none. */
  marksOf(number: number): number {
    return number >= 0 && number < this.#size ? (this.#marks[number] ?? 0) : 0;
  }

  /** a to z, and the other letters that its words are written with, as UTF-16 units. */
  get alphabet(): readonly number[] {
    return this.#alphabet;
  }

  #write(word: string, count: number, start: number): number {
    const letters = this.#letters;
    let end = start;
    for (let at = 0; at < count; at++) {
      const unit = word.charCodeAt(at);
      if (unit >= 0x61 && unit <= 0x7a) letters[end++] = unit;
      else if (unit >= 0x41 && unit <= 0x5a) letters[end++] = unit + 32;
      else if (!isJoint(unit)) {
        const folded = this.#folded(unit);
        for (let part = 0; part < folded.length; part++) letters[end++] = folded.charCodeAt(part);
      }
    }
    return end;
  }

  #folded(unit: number): string {
    const known = this.#folds.get(unit);
    if (known !== undefined) return known;
    // No letter that a word list has becomes more than two.
    const folded = foldDiacritics(foldCase(String.fromCharCode(unit)), this.#language).slice(0, 2);
    const letters = folded.replace(/[-']/g, "");
    this.#folds.set(unit, letters);
    for (let at = 0; at < letters.length; at++) {
      const letter = letters.charCodeAt(at);
      if (!this.#alphabet.includes(letter)) this.#alphabet.push(letter);
    }
    return letters;
  }

  /** The slot of a word, or the free one where it belongs. */
  #slotOf(hash: number, letters: Uint16Array, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0 || this.#isWord(number, letters, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isWord(number: number, letters: Uint16Array, start: number, end: number): boolean {
    let own = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - own !== end - start) return false;
    for (let at = start; at < end; at++, own++) {
      if (this.#letters[own] !== letters[at]) return false;
    }
    return true;
  }

  #sift(hash: number): void {
    const mixed = spread(hash);
    const place = mixed & (this.#sieve.length - 1);
    this.#sieve[place] = (this.#sieve[place] ?? 0) | sieveBits(mixed);
  }

  #makeRoom(used: number, letters: number): void {
    if (used + letters > this.#letters.length) {
      const larger = new Uint16Array(2 * this.#letters.length + letters);
      larger.set(this.#letters.subarray(0, used));
      this.#letters = larger;
    }
    if (this.#size === this.#marks.length) this.#widen(2 * this.#size);
  }

  /** Makes room for so many words. */
  #widen(words: number): void {
    const starts = new Int32Array(words + 1);
    starts.set(this.#starts);
    this.#starts = starts;
    const marks = new Uint8Array(words);
    marks.set(this.#marks);
    this.#marks = marks;
    this.#slots = new Int32Array(2 * words);
    this.#sieve = new Int32Array((2 * words) / slotsPerSieve);
    for (let number = 0; number < this.#size; number++) {
      const start = this.#starts[number] ?? 0;
      const end = this.#starts[number + 1] ?? 0;
      const hash = hashOf(this.#letters, start, end);
      this.#slots[this.#slotOf(hash, this.#letters, start, end)] = number + 1;
      this.#sift(hash);
    }
  }
}

/** The hash after one more letter. */
export function nextHash(hash: number, unit: number): number {
  return (Math.imul(hash, base) + unit) | 0;
}

/** Powers of the hash's base: what a letter is multiplied by that stands `n` letters from the end. */
export function hashPowers(count: number): Int32Array {
  const powers = new Int32Array(count);
  let power = 1;
  for (let at = 0; at < count; at++) {
    powers[at] = power;
    power = Math.imul(power, base);
  }
  return powers;
}

/** Whether it is an apostrophe or hyphen, which don't count. */
function isJoint(unit: number): boolean {
  return unit === 0x27 || unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2019;
}

function hashOf(letters: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = nextHash(hash, letters[at] ?? 0);
  return hash;
}

/** Mixes the bits, since a polynomial's low bits depend on low bits only. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  const again = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return again ^ (again >>> 16);
}

/** Three of 32 bits, by parts of a mixed hash that don't choose the place (a Bloom filter in blocks). */
function sieveBits(mixed: number): number {
  const other = Math.imul(mixed, 0x9e3779b1);
  return (1 << (other >>> 27)) | (1 << ((other >>> 22) & 31)) | (1 << ((other >>> 17) & 31));
}
