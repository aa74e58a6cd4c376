import { exactUnits, type WordKey, wordKey } from "./word-key.ts";

/** A word in a text, with its key: what `TokenCursor` is at. */
export interface PlacedWord extends WordKey {
  /** The whole text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longer words are rare; they are worked out each time. UTF-16 units. */
const longestKept = 64;
const wordsAtFirst = 1 << 9;
/** Room for letters, in UTF-16 units a word. */
const lettersPerWord = 12;
/** Words made to meet in one slot must not make every look-up long: the rest of them isn't kept. */
const mostProbes = 16;
/**
 * Numbers in a slot: the key, and what identifies the word, 0 for a free slot: its number, and above
 * it the length. Side by side, to be fetched at once.
 */
const slotShift = 2;
const slotSize = 1 << slotShift;
const numberBits = 20;
const numberMask = (1 << numberBits) - 1;
// A number of this file's own, since what is imported is looked up anew at each use.
const mostExact = exactUnits;
/** In place of the length where the key is only a hash, so that letters must be compared. */
const hashed = mostExact + 1;

/**
 * Remembers what was worked out for a word, by the word's letters in the text itself: a word that
 * is known costs no new string, and most words are known by their key alone. It grows as words come;
 * when it is full it begins anew.
 *
 * Several consumers share one cache, so that each token is looked up once: the value is then a
 * number, and each keeps what it wants of a word in a typed array by that number. That is also
 * fastest: to follow a reference to an object for each token costs half as much again.
 */
export class WordCache<Value extends string | number | object> {
  readonly #compute: (word: string) => Value;
  readonly #mostWords: number;
  #capacity = wordsAtFirst;
  #count = 0;
  #lettersUsed = 0;
  #slots = new Int32Array(slotSize * 2 * wordsAtFirst);
  /** By number, from 1: where the word's letters begin; they end where the next word's begin. */
  #places = new Int32Array(wordsAtFirst + 2);
  #letters = new Uint16Array(wordsAtFirst * lettersPerWord);
  #values: (Value | undefined)[] = [undefined];

  /**
   * @param compute what to remember for a word; must give the same for the same word.
   * @param mostWords how many are kept; a power of two from 512 to 524,288; about 70 bytes each.
   */
  constructor(compute: (word: string) => Value, mostWords: number) {
    if (mostWords < wordsAtFirst || mostWords > numberMask || (mostWords & (mostWords - 1)) !== 0) {
      throw new RangeError(`Not a power of two from ${wordsAtFirst} to ${numberMask}: ${mostWords}.`);
    }
    this.#compute = compute;
    this.#mostWords = mostWords;
  }

  /** The value of the word from `start` to `end` (exclusive) of the text. */
  of(text: string, start: number, end: number): Value {
    if (end - start > longestKept) return this.#compute(text.slice(start, end));
    return this.ofPlaced({ text, start, end, ...wordKey(text, start, end) });
  }

  /** The value of a word whose key is known: `cache.ofPlaced(cursor)`. */
  ofPlaced(word: PlacedWord): Value {
    const { start, end, low, middle, high } = word;
    const length = end - start;
    const shape = length <= mostExact && word.units < 256 ? length : hashed;
    const slots = this.#slots;
    const last = slots.length - slotSize;
    let slot = firstSlot(low, middle, high) & last;
    for (let probe = 0; probe < mostProbes; probe++) {
      const identity = slots[slot + 3] ?? 0;
      if (identity === 0) break;
      if (slots[slot] === low && slots[slot + 1] === middle && slots[slot + 2] === high) {
        const number = identity & numberMask;
        if (identity >>> numberBits === shape && (shape < hashed || this.#isWord(number, word))) {
          const known = this.#values[number];
          if (known !== undefined) return known;
        }
      }
      slot = (slot + slotSize) & last;
    }
    const value = this.#compute(word.text.slice(start, end));
    if (length <= longestKept) this.#keep(word, shape, value);
    return value;
  }

  /** Whether the word of a number has the same letters. */
  #isWord(number: number, { text, start, end }: PlacedWord): boolean {
    const from = this.#places[number] ?? 0;
    if ((this.#places[number + 1] ?? 0) - from !== end - start) return false;
    const letters = this.#letters;
    for (let index = start, at = from; index < end; index++, at++) {
      if (letters[at] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  #keep({ text, start, end, low, middle, high }: PlacedWord, shape: number, value: Value): void {
    const room = this.#letters.length - this.#lettersUsed;
    if (this.#count === this.#capacity || room < end - start) this.#makeRoom();
    const slot = freeSlot(this.#slots, low, middle, high);
    if (slot < 0) return;
    const number = ++this.#count;
    this.#slots.set([low, middle, high, (shape << numberBits) | number], slot);
    for (let index = start; index < end; index++) this.#letters[this.#lettersUsed++] = text.charCodeAt(index);
    this.#places[number + 1] = this.#lettersUsed;
    this.#values[number] = value;
  }

  #makeRoom(): void {
    if (this.#capacity >= this.#mostWords) {
      this.#slots.fill(0);
      this.#values = [undefined];
      this.#count = 0;
      this.#lettersUsed = 0;
      return;
    }
    this.#capacity *= 2;
    this.#places = enlarged(this.#places, new Int32Array(this.#capacity + 2));
    this.#letters = enlarged(this.#letters, new Uint16Array(this.#capacity * lettersPerWord));
    this.#slots = spread(this.#slots, new Int32Array(slotSize * 2 * this.#capacity));
  }
}

/** Where to look for a key first; to be masked. */
function firstSlot(low: number, middle: number, high: number): number {
  const mixed = Math.imul(low ^ Math.imul(middle ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) << slotShift;
}

/** A free slot near a key's first, or -1. */
function freeSlot(slots: Int32Array, low: number, middle: number, high: number): number {
  const last = slots.length - slotSize;
  let slot = firstSlot(low, middle, high) & last;
  for (let probe = 0; probe < mostProbes; probe++) {
    if (slots[slot + 3] === 0) return slot;
    slot = (slot + slotSize) & last;
  }
  return -1;
}

/** All slots in a larger table; those that find no place are forgotten. */
function spread(from: Int32Array, to: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  for (let at = 0; at < from.length; at += slotSize) {
    if (from[at + 3] === 0) continue;
    const slot = freeSlot(to, from[at] ?? 0, from[at + 1] ?? 0, from[at + 2] ?? 0);
    if (slot >= 0) to.set(from.subarray(at, at + slotSize), slot);
  }
  return to;
}

function enlarged<Numbers extends Int32Array | Uint16Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
