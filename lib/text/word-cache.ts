import { wordHash } from "./word-hash.ts";

/** Longer words are rare; they are worked out each time. UTF-16 units. */
const longestKept = 64;
const wordsAtFirst = 1 << 9;
/** Room for letters, in UTF-16 units a word. */
const lettersPerWord = 12;
/** Words made to meet in one slot must not make every look-up long: the rest of them isn't kept. */
const mostProbes = 16;
const recordSize = 4;

/**
 * Remembers what was worked out for a word, by the word's letters in the text itself: a word that
 * is known costs no new string. It grows as words come; when it is full it begins anew.
 *
 * Words are numbered from 1 as they come, and their letters lie in a row: the commonest come first
 * and so lie together, which is what makes it fast.
 */
export class WordCache<Value extends string | number> {
  readonly #compute: (word: string) => Value;
  readonly #mostWords: number;
  #capacity = wordsAtFirst;
  #count = 0;
  #lettersUsed = 0;
  /** Number of a word by slot, 0 for none; twice as many slots as words. */
  #slots = new Int32Array(2 * wordsAtFirst);
  /** By number: hash, place of the first letter, length. Side by side, to be fetched from memory at once. */
  #records = new Int32Array(recordSize * (wordsAtFirst + 1));
  #letters = new Uint16Array(wordsAtFirst * lettersPerWord);
  #values: (Value | undefined)[] = [undefined];

  /**
   * @param compute what to remember for a word; must give the same for the same word.
   * @param mostWords how many are kept; a power of two, at least 512; about 50 bytes each.
   */
  constructor(compute: (word: string) => Value, mostWords: number) {
    if (mostWords < wordsAtFirst || (mostWords & (mostWords - 1)) !== 0) {
      throw new RangeError(`Not a power of two from ${wordsAtFirst}: ${mostWords}.`);
    }
    this.#compute = compute;
    this.#mostWords = mostWords;
  }

  /**
   * The value of the word from `start` to `end` (exclusive) of the text.
   *
   * @param hash `wordHash` of the word, where it is known already.
   */
  of(text: string, start: number, end: number, hash: number = wordHash(text, start, end)): Value {
    const number = this.#numberOf(text, start, end, hash);
    const known = this.#values[number];
    if (known !== undefined) return known;
    const value = this.#compute(text.slice(start, end));
    if (end - start <= longestKept) this.#keep(hash, text, start, end, value);
    return value;
  }

  /** The number of a word that is kept, or 0. */
  #numberOf(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const records = this.#records;
    const mask = slots.length - 1;
    let slot = firstSlot(hash, mask);
    for (let probe = 0; probe < mostProbes; probe++) {
      const number = slots[slot] ?? 0;
      if (number === 0) return 0;
      const record = number * recordSize;
      if (records[record] === hash && records[record + 2] === end - start) {
        if (hasLetters(this.#letters, records[record + 1] ?? 0, text, start, end)) return number;
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  #keep(hash: number, text: string, start: number, end: number, value: Value): void {
    const room = this.#letters.length - this.#lettersUsed;
    if (this.#count === this.#capacity || room < end - start) this.#makeRoom();
    const number = this.#count + 1;
    if (!placed(this.#slots, hash, number)) return;
    this.#records.set([hash, this.#lettersUsed, end - start], number * recordSize);
    for (let index = start; index < end; index++) {
      this.#letters[this.#lettersUsed++] = text.charCodeAt(index);
    }
    this.#values[number] = value;
    this.#count = number;
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
    this.#records = enlarged(this.#records, new Int32Array(recordSize * (this.#capacity + 1)));
    this.#letters = enlarged(this.#letters, new Uint16Array(this.#capacity * lettersPerWord));
    this.#slots = new Int32Array(2 * this.#capacity);
    for (let number = 1; number <= this.#count; number++) {
      placed(this.#slots, this.#records[number * recordSize] ?? 0, number);
    }
  }
}

function hasLetters(letters: Uint16Array, from: number, text: string, start: number, end: number): boolean {
  for (let index = start, at = from; index < end; index++, at++) {
    if (letters[at] !== text.charCodeAt(index)) return false;
  }
  return true;
}

function firstSlot(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** Puts a word's number into a free slot near its first; false if there is none. */
function placed(slots: Int32Array, hash: number, number: number): boolean {
  const mask = slots.length - 1;
  let slot = firstSlot(hash, mask);
  for (let probe = 0; probe < mostProbes; probe++) {
    if (slots[slot] === 0) {
      slots[slot] = number;
      return true;
    }
    slot = (slot + 1) & mask;
  }
  return false;
}

function enlarged<Numbers extends Int32Array | Uint16Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
