import { isUnspaced } from "./segment.ts";

/** What a character means to the tokeniser. Plain numbers, so that a table of bytes can hold them. */
export const characterClass = {
  unknown: 0,
  other: 1,
  letter: 2,
  digit: 3,
  /** Belongs to the letter before it, such as a combining accent. */
  mark: 4,
  /** Invisible and without meaning for matching: joiners, soft hyphen, direction overrides. */
  format: 5,
  apostrophe: 6,
  hyphen: 7,
  dot: 8,
  comma: 9,
  /** First half of a pair, if a second half follows. */
  highSurrogate: 10,
  /** An emoji, or a sign that can begin one. */
  pictograph: 11,
  /** Can begin an emoticon. */
  eyes: 12,
  currency: 13,
  /** A letter or its mark in a script that is written without spaces: Chinese, Japanese, Thai. */
  unspaced: 14,
} as const;

type CharacterClass = (typeof characterClass)[keyof typeof characterClass];

/** The hyphens that can stand inside a word. */
export const hyphens = /[-\u2010\u2011]/g;

/** The apostrophes that people and their telephones write. */
export const apostrophes = /['\u2018\u2019\u02bc\u00b4`\uff07]/g;

/** What kinds of characters a token has, as bits: by them a number is told from a word. */
export const unitKind = { none: 0, letter: 1, digit: 2, mark: 4 } as const;

/** `unitKind` by UTF-16 unit, filled as `classes` is; none also where a unit has not been met yet. */
export const unitKinds = new Uint8Array(0x10000);

/** Classes by UTF-16 unit, filled as units are first met (`unknown` until then). For the tokeniser's loop. */
export const classes = new Uint8Array(0x10000);

/** Class of one UTF-16 unit; a lone surrogate is `other` or, as a first half, `highSurrogate`. */
export function unitClass(unit: number): number {
  const known = classes[unit];
  if (known) return known;
  const found = classify(unit);
  classes[unit] = found;
  unitKinds[unit] = kindOf(found);
  return found;
}

/** Class of the character that begins at `index`; a pair of surrogates counts as one. */
export function classAt(text: string, index: number): number {
  const found = unitClass(text.charCodeAt(index));
  if (found !== characterClass.highSurrogate) return found;
  const point = text.codePointAt(index) ?? 0;
  return point > 0xffff ? generalClass(String.fromCodePoint(point)) : characterClass.other;
}

/** `unitKind` of a class. */
export function kindOf(found: number): number {
  if (found === characterClass.letter) return unitKind.letter;
  if (found === characterClass.digit) return unitKind.digit;
  return found === characterClass.mark ? unitKind.mark : unitKind.none;
}

function classify(unit: number): CharacterClass {
  if (unit >= 0xd800 && unit <= 0xdbff) return characterClass.highSurrogate;
  const character = String.fromCharCode(unit);
  if (character === ".") return characterClass.dot;
  if (character === ",") return characterClass.comma;
  if (character.search(hyphens) === 0) return characterClass.hyphen;
  if (character.search(apostrophes) === 0) return characterClass.apostrophe;
  if (/[:;=<^]/.test(character)) return characterClass.eyes;
  return generalClass(character);
}

/** Without ©, ®, ™, arrows and exclamation marks, which are written as plain signs. */
const pictographs =
  /(?![\u00a9\u00ae\u2122\u203c\u2049\u2139\u2194-\u21aa])[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u;

function generalClass(character: string): CharacterClass {
  if (isUnspaced(character)) return characterClass.unspaced;
  if (/\p{L}/u.test(character)) return characterClass.letter;
  if (/\p{N}/u.test(character)) return characterClass.digit;
  if (/\p{M}/u.test(character)) return characterClass.mark;
  if (/\p{Sc}/u.test(character)) return characterClass.currency;
  if (pictographs.test(character)) return characterClass.pictograph;
  // Zero-width space parts words in scripts that write none.
  if (/\p{Cf}/u.test(character) && character !== "\u200b") return characterClass.format;
  return characterClass.other;
}
