/** How every amount of money is compared: that one is named tells more than how much it is. */
export const anyAmount = "¤";

const signBefore = /\p{Sc} ?$/u;
const wordBefore = /(?<!\p{L})(?:euro?|usd|gbp|chf) $/iu;
/** A sign behind the number, dashes for no cents. */
const signBehind = /(?: ?\p{Sc}|,-{1,2}|,=)/uy;
/** Per hour or month, abbreviated: belongs to the amount. Not p.m., which is a time of day. */
const abbreviated = / ?(?:p\/[uhm]|p\. ?[uh]\.?|pu|\/ ?(?:u|h|hr|hrs|std|mnd))(?![\p{L}\p{N}])/iuy;
/** Words that tell an amount of money and remain words of the text. */
const currencyWord =
  / ?(?:euro'?s?|eur|dollars?|pounds?|usd|gbp|chf|cent(?:en|s)?|quid|bucks|franken|francs?|bruto|netto|brutto|per uur|per hour|an hour|pro stunde|de l'heure)(?![\p{L}\p{N}])/iuy;
const longestBefore = 6;

/** Where an amount begins and ends, with its signs. */
export interface Amount {
  readonly start: number;
  readonly end: number;
}

/**
 * The amount of money that a number is part of, or undefined: €14,50 p/u, 14,50 euro, $15/hr, 15 p.u.
 *
 * @param least where it can begin at the earliest: the end of the token before.
 */
export function amountAt(text: string, least: number, start: number, end: number): Amount | undefined {
  const sign = signBefore.exec(text.slice(Math.max(least, start - 2), start));
  const signEnd = matchEnd(signBehind, text, end);
  const amountEnd = matchEnd(abbreviated, text, signEnd);
  const named = sign || wordBefore.test(text.slice(Math.max(0, start - longestBefore), start));
  if (!named && amountEnd === end && matchEnd(currencyWord, text, end) === end) return undefined;
  return { start: start - (sign?.[0].length ?? 0), end: amountEnd };
}

/** Where the pattern ends that begins at `index`, or `index`. */
function matchEnd(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
}
