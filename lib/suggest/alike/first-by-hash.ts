/** Remembers who came first with each 32-bit hash, in two typed arrays. */
export class FirstByHash {
  readonly #hashes: Int32Array;
  /** Who, from 1; 0 for a free slot. */
  readonly #owners: Int32Array;
  readonly #last: number;

  /** @param most how many different hashes will come at most. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, most * 1.4)));
    this.#hashes = new Int32Array(size);
    this.#owners = new Int32Array(size);
    this.#last = size - 1;
  }

  /** Puts a number, not below 0, under a hash if none is there. Returns the one that is there then. */
  put(hash: number, owner: number): number {
    let slot = Math.imul(hash, 0x9e3779b1) & this.#last;
    for (;;) {
      const found = this.#owners[slot] ?? 0;
      if (found === 0) {
        this.#hashes[slot] = hash;
        this.#owners[slot] = owner + 1;
        return owner;
      }
      if (this.#hashes[slot] === hash) return found - 1;
      slot = (slot + 1) & this.#last;
    }
  }
}
