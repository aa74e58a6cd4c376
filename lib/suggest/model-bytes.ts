const bytesOfFloat = 4;

/** Numbers as base64 of 32-bit floats, little-endian on every machine. */
export function floatsText(values: Float32Array): string {
  const bytes = Buffer.alloc(values.length * bytesOfFloat);
  values.forEach((value, at) => {
    bytes.writeFloatLE(value, at * bytesOfFloat);
  });
  return bytes.toString("base64");
}

/** So many finite numbers of a base64 text; undefined if it holds anything else. */
export function floatsOfText(text: string, count: number): Float32Array | undefined {
  if (text.length !== 4 * Math.ceil((count * bytesOfFloat) / 3)) return undefined;
  const bytes = Buffer.from(text, "base64");
  if (bytes.length !== count * bytesOfFloat) return undefined;
  const values = new Float32Array(count);
  for (let at = 0; at < count; at++) values[at] = bytes.readFloatLE(at * bytesOfFloat);
  return values.every(Number.isFinite) ? values : undefined;
}

/**
 * A checksum of a text against damage by accident: two hashes of 32 bits (Fowler, Noll and Vo's 1a,
 * over UTF-16 units, the second mixed further), as 16 hexadecimal digits.
 */
export function checksumOf(text: string): string {
  let one = 0x811c9dc5 | 0;
  let other = 0x9e3779b9 | 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
    other ^= other >>> 13;
  }
  return [one, other].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
}
