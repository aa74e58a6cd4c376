import { apostrophes } from "./characters.ts";

/**
 * Longest word, in UTF-16 units, that is looked at letter by letter. Ordering the combining marks
 * of a run takes quadratic time, so a longer "word" is compared as it is.
 */
export const longestWord = 128;

const plain = /^[a-z0-9]*$/;
const format = /\p{Cf}/gu;

/**
 * A word in one case and one spelling of its characters (Unicode NFKC: ligatures, full-width
 * letters), with straight apostrophes, without invisible characters and without the dots of an
 * abbreviation. Accents stay. For matching only: nothing of this is stored or shown.
 */
export function foldCase(word: string): string {
  if (plain.test(word)) return word;
  if (word.length > longestWord) return word.toLowerCase();
  const folded = word.replace(format, "").normalize("NFKC").toLowerCase().replace(apostrophes, "'");
  return /\p{L}/u.test(folded) ? folded.replaceAll(".", "") : folded;
}

/** Accents of Latin, Greek and Cyrillic letters, vowel signs that Arabic and Hebrew leave out, tatweel. */
const accents = "\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f";
const vowelSigns = "\\u0591-\\u05c7\\u064b-\\u065f\\u0670\\u0640";
const shortI = "\\u0438\\u0306";

/** Letters with marks that are letters of their own: short i in Cyrillic, and å, ä, ö in the north. */
const everywhere = new RegExp(`(${shortI})|[${accents}${vowelSigns}]`, "gu");
const nordic = new RegExp(`(${shortI}|[ao]\\u0308|a\\u030a)|[${accents}${vowelSigns}]`, "gu");

const spelledOut: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ς: "σ",
  // Arabic: how alef, yeh and teh marbuta are written differs by writer; Persian keyboards have a yeh and kaf of their own.
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
};

/**
 * A lower-case word without accents: één as een, Straße as strasse, Arabic with one alef. Swedish, Norwegian and Danish
 * keep å, ä, ö, æ and ø, which are other letters there and make other words.
 *
 * @param language code such as `nl`.
 */
export function foldDiacritics(word: string, language: string): string {
  if (plain.test(word) || word.length > longestWord) return word;
  const north = language === "sv" || language === "no" || language === "da";
  const bare = word
    .normalize("NFD")
    .replace(north ? nordic : everywhere, "$1")
    .normalize("NFC");
  return bare.replace(/[ßæœøłđðþıςٱىیکة]/g, (letter) =>
    north && (letter === "ø" || letter === "æ") ? letter : (spelledOut[letter] ?? letter),
  );
}
