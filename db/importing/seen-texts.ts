/** Texts that have been seen, by 64-bit hashes: 16 bytes a text at most, however long it is. */
export interface SeenTexts {
  /**
   * Adds a text.
   *
   * @returns whether it was there already. Two different texts among a million are taken as alike
   *   with a chance of about 1 in 30 million.
   */
  add(text: string): boolean;
}

const firstCapacity = 1024;

/** An empty set of texts: open addressing in typed arrays, the halves of each hash side by side. */
export function seenTexts(): SeenTexts {
  let capacity = firstCapacity;
  let table = new Uint32Array(2 * capacity);
  let size = 0;

  function insert(low: number, high: number): boolean {
    let slot = low & (capacity - 1);
    for (;;) {
      const storedLow = table[2 * slot];
      const storedHigh = table[2 * slot + 1];
      if (storedLow === 0 && storedHigh === 0) break;
      if (storedLow === low && storedHigh === high) return true;
      slot = (slot + 1) & (capacity - 1);
    }
    table[2 * slot] = low;
    table[2 * slot + 1] = high;
    return false;
  }

  function grow(): void {
    const old = table;
    capacity *= 2;
    table = new Uint32Array(2 * capacity);
    for (let index = 0; index < old.length; index += 2) {
      const low = old[index] ?? 0;
      const high = old[index + 1] ?? 0;
      if (low !== 0 || high !== 0) insert(low, high);
    }
  }

  return {
    add(text) {
      // Two multiplicative hashes with a final mix, as in cyrb53 (bryc, public domain).
      let low = 0xdeadbeef;
      let high = 0x41c6ce57;
      for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        low = Math.imul(low ^ unit, 0x9e3779b1);
        high = Math.imul(high ^ unit, 0x5f356495);
      }
      low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
      high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
      // An empty slot is two zeros, so no hash may be.
      const seen = insert(low >>> 0, high >>> 0 || 1);
      if (!seen) {
        size += 1;
        if (size * 2 > capacity) grow();
      }
      return seen;
    },
  };
}
