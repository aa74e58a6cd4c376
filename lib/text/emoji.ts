import { characterClass, classAt } from "./characters.ts";

const joiner = 0x200d;
const variations = /[\ufe0e\ufe0f]/g;
const skinTones = /(?<=.)\p{Emoji_Modifier}/gsu;
/** What may follow a pictograph: variation, skin tone, the enclosing key, a subdivision flag's letters. */
const followers = /[\ufe0e\ufe0f\u20e3\p{Emoji_Modifier}\u{e0020}-\u{e007f}]*/uy;
const regionalIndicator = /^\p{Regional_Indicator}/u;

/** Eyes, nose, mouth; not in the middle of a word, a path or a time. */
const face = String.raw`[:;=]['’]?[-o^~]?(?:[)\]}D*]+|[([{]+|[pPO|\\]|/(?!/))(?![\p{L}\p{N}/])`;
/** Three of what is no heart: <3 jaar. */
const counted = String.raw` ?(?:(?:jaar|jr|maand|maanden|dagen|uur|uren|weken|min|years?|yrs?|months?|weeks?|days?|hours?|hrs?|jahre?n?|monate?n?|tagen?|stunden|ans|mois|heures|jours|euro|eur)(?!\p{L})|\p{Sc}|%)`;
const heart = String.raw`</?3+(?![\p{L}\p{N}])(?!${counted})`;
const emoticons = new RegExp(String.raw`${face}|${heart}|\^[_.-]?\^`, "uy");

const byMouth: readonly (readonly [RegExp, string])[] = [
  [/^<\//, "💔"],
  [/^</, "❤"],
  [/^\^/, "🙂"],
  [/^;.*[)\]D}]$/, "😉"],
  [/['’].*[([{]$/, "😢"],
  [/D$/, "😀"],
  [/[)\]}]$/, "🙂"],
  [/[([{]$/, "🙁"],
  [/[pP]$/, "😛"],
  [/\*$/, "😘"],
  [/O$/, "😮"],
];
const doubtful = "😕";

/**
 * Where the emoji that begins at `index` ends: with its skin tone, as a flag, or joined to others by
 * zero-width joiners.
 */
export function emojiEnd(text: string, index: number): number {
  const pair = regionalIndicator.test(text.slice(index, index + 2));
  if (pair) return index + (regionalIndicator.test(text.slice(index + 2, index + 4)) ? 4 : 2);
  let end = partEnd(text, index);
  while (text.charCodeAt(end) === joiner && end + 1 < text.length) {
    if (classAt(text, end + 1) !== characterClass.pictograph) break;
    end = partEnd(text, end + 1);
  }
  return end;
}

/** Where the emoticon that begins at `index` ends; -1 if there is none. */
export function emoticonEnd(text: string, index: number): number {
  emoticons.lastIndex = index;
  return emoticons.test(text) ? emoticons.lastIndex : -1;
}

/** An emoji or emoticon as it is compared: without skin tone and variation, an emoticon as the emoji it stands for. */
export function foldEmoji(emoji: string): string {
  if (/^[:;=<^]/.test(emoji)) return byMouth.find(([mouth]) => mouth.test(emoji))?.[1] ?? doubtful;
  return emoji.replace(variations, "").replace(skinTones, "");
}

function partEnd(text: string, index: number): number {
  followers.lastIndex = index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
  followers.test(text);
  return followers.lastIndex;
}
