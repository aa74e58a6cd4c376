import english from "natural/lib/natural/stemmers/porter_stemmer.js";
import german from "natural/lib/natural/stemmers/porter_stemmer_de.js";
import spanish from "natural/lib/natural/stemmers/porter_stemmer_es.js";
import french from "natural/lib/natural/stemmers/porter_stemmer_fr.js";
import italian from "natural/lib/natural/stemmers/porter_stemmer_it.js";
import dutch from "natural/lib/natural/stemmers/porter_stemmer_nl.js";
import norwegian from "natural/lib/natural/stemmers/porter_stemmer_no.js";
import portuguese from "natural/lib/natural/stemmers/porter_stemmer_pt.js";
import russian from "natural/lib/natural/stemmers/porter_stemmer_ru.js";
import swedish from "natural/lib/natural/stemmers/porter_stemmer_sv.js";
import { hyphens } from "./characters.ts";
import { isFunctionWord } from "./function-words.ts";
import { mainLanguage } from "./language.ts";
import { foldCase, foldDiacritics } from "./normalise.ts";
import { WordCache } from "./word-cache.ts";

/** Gives words that are forms of each other the same stem. */
export interface Stemmer {
  /** The stem of a word as it stands in a text, in any case and spelling of characters. */
  stem(word: string): string;
}

interface LanguageStemmer {
  /** Natural's stemmer, given a word in lower case. */
  readonly suffixes: (word: string) => string;
  /** Whether the stemmer knows its letters without accents too, so that they can go first. */
  readonly accentsFirst: boolean;
  /** Takes off what an apostrophe ties to a word. */
  readonly apostrophe?: RegExp;
  /** Endings that the stemmer knows with their accents only, and many write without. */
  readonly unaccented?: readonly (readonly [ending: RegExp, written: string])[];
}

/** Plural and possessive 's, and the Dutch diminutive: foto's, manager's, baby'tje. */
const tiedBehind = /'(?:s|tjes?)$/;
/** Article or pronoun in front: l'ambiance, dell'azienda, qu'on. */
const tiedBefore = /^[a-zà-ÿ]{1,7}'(?=.{2})/;

const stemmers: Readonly<Record<string, LanguageStemmer>> = {
  nl: { suffixes: dutchStem, accentsFirst: true, apostrophe: tiedBehind },
  en: { suffixes: (word) => english.stem(word), accentsFirst: true, apostrophe: tiedBehind },
  de: { suffixes: (word) => german.stem(word), accentsFirst: false, apostrophe: tiedBehind },
  fr: { suffixes: (word) => french.stem(word), accentsFirst: false, apostrophe: tiedBefore },
  es: { suffixes: (word) => spanish.stem(word), accentsFirst: false, unaccented: [[/([cs])ion$/, "$1ión"]] },
  it: { suffixes: (word) => italian.stem(word), accentsFirst: false, apostrophe: tiedBefore },
  pt: {
    suffixes: (word) => portuguese.stem(word),
    accentsFirst: false,
    unaccented: [
      [/cao$/, "ção"],
      [/coes$/, "ções"],
    ],
  },
  sv: { suffixes: (word) => swedish.stem(word), accentsFirst: false },
  no: { suffixes: (word) => norwegian.stem(word), accentsFirst: false },
  ru: { suffixes: (word) => russian.stem(word), accentsFirst: false },
};

/** Sets the stem of a function word apart from every stem that a suffix was taken off. */
const ownStem = "=";
/** Longer words are typing, not language; stemming them takes time for nothing. */
const longestStemmed = 48;
const rememberedWords = 1 << 17;
const ready = new Map<string, Stemmer>();

/**
 * The stemmer of a language: nl, en, de, fr, es, it, pt, sv, no, ru. In any other language a word
 * is only folded: case, accents, apostrophes and hyphens.
 *
 * @param language a tag such as `nl` or `nl-BE`.
 */
export function stemmerFor(language: string): Stemmer {
  const main = mainLanguage(language);
  const code = Object.hasOwn(stemmers, main) || main === "da" ? main : "";
  const found = ready.get(code);
  if (found) return found;
  const cache = new WordCache((word) => stemOf(word, code), rememberedWords);
  const stemmer: Stemmer = { stem: (word) => cache.of(word, 0, word.length) };
  ready.set(code, stemmer);
  return stemmer;
}

function stemOf(word: string, language: string): string {
  const rules = stemmers[language];
  const cased = foldCase(word);
  const folded = !rules || rules.accentsFirst ? foldDiacritics(cased, language) : cased;
  const freed = rules?.apostrophe ? folded.replace(rules.apostrophe, "") : folded;
  const joined = freed.replaceAll("'", "").replace(hyphens, "");
  if (!rules || joined.length > longestStemmed) return foldDiacritics(joined, language);
  // Dutch ‘met’ (with) is no form of ‘meten’ (to measure), though both would get the stem ‘met’.
  if (isFunctionWord(joined, language)) return `${foldDiacritics(joined, language)}${ownStem}`;
  return foldDiacritics(rules.suffixes(withAccents(joined, rules)).toLowerCase(), language);
}

function withAccents(word: string, { unaccented = [] }: LanguageStemmer): string {
  return unaccented.reduce((written, [ending, accented]) => written.replace(ending, accented), word);
}

function dutchStem(word: string): string {
  dutch.suffixeRemoved = false;
  return dutch.stem(word);
}
