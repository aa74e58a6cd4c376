/**
 * Remembers what was worked out for a word, by the word's letters in the text itself: a word that
 * is known costs no new string. Bounded: a new word takes the place of an older one.
 */
export class WordCache<Value> {
  readonly #compute: (word: string) => Value;
  readonly #mask: number;
  readonly #hashes: Int32Array;
  readonly #words: string[];
  readonly #values: (Value | undefined)[];

  /**
   * @param compute what to remember for a word; must give the same for the same word.
   * @param slots how many words are kept; a power of two.
   */
  constructor(compute: (word: string) => Value, slots: number) {
    if (slots < 2 || (slots & (slots - 1)) !== 0) throw new RangeError(`Not a power of two: ${slots}.`);
    this.#compute = compute;
    this.#mask = slots - 1;
    this.#hashes = new Int32Array(slots);
    this.#words = new Array<string>(slots).fill("");
    this.#values = new Array<Value | undefined>(slots).fill(undefined);
  }

  /** The value of the word from `start` to `end` (exclusive) of the text. */
  of(text: string, start: number, end: number): Value {
    let hash = end - start;
    for (let index = start; index < end; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    hash ^= hash >>> 15;
    const first = hash & this.#mask;
    const second = first ^ 1;
    const found = this.#at(first, hash, text, start, end) ?? this.#at(second, hash, text, start, end);
    if (found !== undefined) return found;
    const word = text.slice(start, end);
    const value = this.#compute(word);
    const slot = this.#values[first] === undefined ? first : second;
    this.#hashes[slot] = hash;
    this.#words[slot] = ownCopy(word);
    this.#values[slot] = value;
    return value;
  }

  #at(slot: number, hash: number, text: string, start: number, end: number): Value | undefined {
    if (this.#hashes[slot] !== hash) return undefined;
    const word = this.#words[slot] ?? "";
    if (word.length !== end - start) return undefined;
    for (let index = 0; index < word.length; index++) {
      if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return undefined;
    }
    return this.#values[slot];
  }
}

/** A slice keeps the whole text that it was cut from in memory; this doesn't. */
function ownCopy(word: string): string {
  return word.length < 13 ? word : ` ${word}`.slice(1);
}
