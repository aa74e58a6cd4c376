/** What stands between two tokens, for who must know where a clause ends. */
export const gap = {
  /** White space, quotes, hyphens and the like. */
  none: 0,
  /** Ends a phrase, unless it goes on as a list. */
  comma: 1,
  /** Ends a clause. */
  stop: 2,
  /** Ends a clause that the next may answer: `Werkdruk: geen`, `Stress? No`. */
  topic: 3,
} as const;

/**
 * What stands between two tokens of a text: the strongest of its signs.
 *
 * @param from end of the token before, UTF-16 units.
 * @param to start of the token behind.
 */
export function gapBetween(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return gap.none;
  let found: number = gap.none;
  for (let index = from; index < to; index++) {
    const sign = signGap(text.charCodeAt(index), index > from && text.charCodeAt(index - 1) === 0x20);
    if (sign > found) found = sign;
  }
  return found;
}

function signGap(unit: number, spaceBefore: boolean): number {
  switch (unit) {
    case 0x2c: // ,
    case 0x3001: // 、
    case 0x060c: // ،
      return gap.comma;
    case 0x3a: // :
    case 0x3f: // ?
    case 0x3d: // =
    case 0xff1f: // ？
    case 0x061f: // ؟
      return gap.topic;
    case 0x2d: // - between spaces, where it is a dash
      return spaceBefore ? gap.topic : gap.none;
    case 0x0a:
    case 0x0d:
    case 0x2e: // .
    case 0x21: // !
    case 0x3b: // ;
    case 0x28: // (
    case 0x29: // )
    case 0x5b: // [
    case 0x5d: // ]
    case 0x2013: // –
    case 0x2014: // —
    case 0x2022: // •
    case 0x2026: // …
    case 0x2028:
    case 0x3002: // 。
    case 0xff01: // ！
      return gap.stop;
    default:
      return unit === 0x3e || unit === 0x2b ? gap.stop : gap.none; // > +
  }
}
