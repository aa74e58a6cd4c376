/** An answer with what it says in one string. */
interface Said {
  readonly terms: { readonly reading: string };
}

/**
 * At most so many answers, chosen by a hash of what they say: chance as far as their themes go, the
 * same each time, and nearly the same when an answer is added. In their order.
 */
export function sampleByText<Answer extends Said>(
  answers: readonly Answer[],
  most: number,
): readonly Answer[] {
  if (answers.length <= most) return answers;
  const hashes = Uint32Array.from(answers, ({ terms }) => hashOf(terms.reading));
  const limit = hashes.slice().sort()[most] ?? 0;
  return answers.filter((_, at) => (hashes[at] ?? 0) < limit);
}

/** FNV-1a over UTF-16 units, mixed so that all bits depend on all. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
