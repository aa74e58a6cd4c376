/**
 * A list of words that belong together, a line each: every word with the first of its line.
 */
export function byWord(lines: string): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  for (const line of lines.trim().split("\n")) {
    const words = line.split(" ");
    for (const word of words) firsts.set(word, words[0] ?? word);
  }
  return firsts;
}
