import { role } from "./word-role.ts";

/**
 * Whether a phrase wishes or guesses: by one word that does so by itself (misschien, would), or by
 * two that do so together (mag … meer, had … mogen, wil … graag).
 *
 * @param roles of the clause's tokens; the phrase is those from `from` to `to`, exclusive.
 */
export function hedgedPhrase(roles: Int32Array, from: number, to: number): boolean {
  let softly = 0;
  let all = 0;
  for (let at = from; at < to; at++) {
    const bits = roles[at] ?? 0;
    // No more, niet meer: an end, no wish for more.
    const ended = at > from && ((roles[at - 1] ?? 0) & role.negator) !== 0;
    all |= ended ? bits & ~role.more : bits;
    if (bits & role.softly) softly++;
  }
  if (all & role.hedge) return true;
  return softly > 1 || (softly === 1 && (all & (role.more | role.had)) !== 0);
}
