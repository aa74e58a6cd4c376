/** Texts that have been seen, by 64-bit hashes: at most 24 bytes a text, however long it is. */
export interface SeenTexts {
  /**
   * Adds a text.
   *
   * @returns whether it was there already. Two different texts among a million are taken as alike
   *   with a chance of about 1 in 30 million.
   */
  add(text: string): boolean;
}

interface Hash {
  low: number;
  high: number;
}

const smallestCapacity = 1024;
const largestFirstCapacity = 2 ** 22;

/**
 * An empty set of texts: open addressing in typed arrays, the halves of each hash side by side.
 *
 * @param expected how many texts there may be; with more it grows.
 */
export function seenTexts(expected = 0): SeenTexts {
  let capacity = smallestCapacity;
  while (capacity * 2 < expected * 3 && capacity < largestFirstCapacity) capacity *= 2;
  let table = new Uint32Array(2 * capacity);
  let size = 0;
  const hash = textHasher();

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
      const { low, high } = hash(text);
      const seen = insert(low, high);
      if (!seen) {
        size += 1;
        if (size * 3 > capacity * 2) grow();
      }
      return seen;
    },
  };
}

/** A function from texts to 64-bit hashes, in two halves that are never both 0. */
function textHasher(): (text: string) => Hash {
  let bytes = Buffer.alloc(4096);
  let words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const result: Hash = { low: 0, high: 0 };
  return (text) => {
    if (text.length * 2 + 4 > bytes.length) {
      bytes = Buffer.alloc(8 * text.length);
      words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    }
    // Copied out, two units a word: reading units one by one from a part of a longer text is slow.
    const length = bytes.write(text, 0, "utf16le");
    bytes[length] = 0;
    bytes[length + 1] = 0;
    // Two multiplicative hashes with a final mix, as in cyrb53 (bryc, public domain).
    let low = 0xdeadbeef ^ length;
    let high = 0x41c6ce57 ^ length;
    for (let index = 0; index < length / 4; index++) {
      const word = words[index] ?? 0;
      low = Math.imul(low ^ word, 0x9e3779b1);
      low ^= low >>> 15;
      high = Math.imul(high ^ word, 0x5f356495);
      high ^= high >>> 13;
    }
    low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
    high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
    result.low = low >>> 0;
    // An empty slot is two zeros, so no hash may be.
    result.high = high >>> 0 || 1;
    return result;
  };
}
