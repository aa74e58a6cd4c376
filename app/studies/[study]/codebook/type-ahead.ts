/** What was typed in a tree lately, and when (milliseconds, any clock). */
export interface Typed {
  readonly text: string;
  readonly at: number;
}

/** Longest pause, in milliseconds, within what counts as one word. */
const longestPause = 800;

/**
 * Where typing a character leads in a list of names: to the next that begins with what was typed, after
 * the current one for a single character (so that repeating it goes on), else from the current one.
 *
 * @returns index -1 if no name begins so.
 */
export function typeAhead(
  names: readonly string[],
  current: number,
  before: Typed,
  character: string,
  at: number,
): { readonly index: number; readonly typed: Typed } {
  const continues = at - before.at < longestPause;
  const isRepeat = continues && before.text === character;
  const text = continues && !isRepeat ? before.text + character : character;
  const first = text.length === 1 ? current + 1 : current;
  const sought = plain(text);
  const index = names
    .map((_, step) => (first + step) % names.length)
    .find((place) => plain(names[place] ?? "").startsWith(sought));
  return { index: index ?? -1, typed: { text, at } };
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
