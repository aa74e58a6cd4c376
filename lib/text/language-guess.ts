import { isFunctionWord, languagesWithFunctionWords } from "./function-words.ts";
import { mainLanguage } from "./language.ts";
import { foldCase, longestWord } from "./normalise.ts";
import { hanScript, kanaScript, languageOfScript, scriptCount, scriptNumber } from "./script.ts";
import { TokenCursor } from "./tokenise.ts";
import { WordCache } from "./word-cache.ts";

/**
 * Letters that are written in one language and not, or much less, in the others of the list: weaker
 * evidence than a function word, and found in words of content.
 */
const typicalLetters: Readonly<Record<string, RegExp>> = {
  nl: /ij|aa|uu|lijk|heid|ieuw|oei|cht$|^ge.+d$|sch|eel$|oor/,
  en: /th|wh|ough|ght|tion$|ing$|[^e]ly$|ness$|^wr|oo|ea|ck$/,
  de: /[ßäöü]|ung(?:en)?$|keit|heit|sch|tz|pf|ei(?:t|n)|lich/,
  fr: /[àâçèêëîïôùûœ]|eau|eux$|aux$|oux$|tion$|eur(?:s|e)?$|aire$|ment$|^qu|^[ldj]'|ait$|é(?:e?s?)$/,
  es: /ñ|ción|iones$|mente$|ero$|dad$|^[¿¡]|[aeo]s$|ue|ie|ando$|iendo$/,
  it: /zion[ei]$|gli|cch|tt[oaei]$|zz|ità$|mente$|[^s]o$|ggi|sci|ssi/,
  pt: /[ãõ]|ção|ções|lh|nh|ç|eir[oa]s?$|dade$|mente$|ss|ou$/,
  sv: /[åäö]|ning(?:en|ar)?$|het(?:en)?$|ck|sk$|arna$|erna$|sj|lig[at]?$/,
  no: /[øæå]|skj|kj|ene$|else[nr]?$|heten?$|lig[e]?$|øy|øk/,
};

/** Words of content that people write about work, as telling as typical letters. */
const commonWords: Readonly<Record<string, string>> = {
  nl: "goed goede leuk leuke werk werken mensen uren fijn fijne beter geld krijg krijgen vind mooi klanten collega's",
  en: "need want like love good better best great pay work working job people time hours staff money feel think never",
  de: "gut gute arbeit arbeiten kollegen geld zeit stunden besser schön schlecht finde leute",
  fr: "bon bonne travail travailler salaire temps heures argent équipe mieux collègues heure",
  es: "trabajo trabajar buen bueno buena dinero tiempo horas mejor compañeros sueldo gusta",
  it: "lavoro lavorare buono buona soldi tempo ore meglio colleghi stipendio meno piace",
  pt: "trabalho trabalhar bom boa dinheiro tempo horas melhor colegas salário gosto",
  sv: "bra jobb jobba arbete lön tid timmar pengar bättre kollegor kollegorna roligt trevlig",
  no: "god bra jobb jobbe arbeid lønn tid timer penger bedre kolleger kollegene hyggelig",
};
const commonWordsOf = new Map(
  Object.entries(commonWords).map(([language, words]) => [language, new Set(words.split(" "))]),
);

/** Function words that names are full of: Jan de Vries, Anna van der Berg. They say less. */
const inNames = new Set("de la le da das dos van von der den di del della el en".split(" "));

const languages = languagesWithFunctionWords;
const lettersShift = languages.length;
const scriptShift = 2 * languages.length;
const placesMask = (1 << languages.length) - 1;
/** Shorter answers are taken to be in the study's language, unless their script says otherwise. */
const leastWords = 3;
/** What typical letters and words of content say, in function words. */
const lettersWeight = 0.25;
/** What another language needs that the study's hasn't: in function words, at least and by words. */
const leastEvidence = 2;
const evidenceAtFirst = 0.5;
const evidencePerWord = 0.25;
/** How much more it needs for each function word that only the study's language has. */
const timesOwn = 2;

/**
 * What a word says of the language it is written in: to be kept per distinct word, and counted by
 * `LanguageTally`.
 *
 * @param word after `foldCase`.
 */
export function languageEvidence(word: string): number {
  if (word.length > longestWord) return 0;
  const script = scriptNumber(word);
  let evidence = script << scriptShift;
  for (const [place, language] of languages.entries()) {
    const isGrammar = isFunctionWord(word, language);
    if (isGrammar && !inNames.has(word)) evidence |= 1 << place;
    const isTypical =
      script === 0 && (typicalLetters[language]?.test(word) || commonWordsOf.get(language)?.has(word));
    if (isGrammar || isTypical) evidence |= 1 << (lettersShift + place);
  }
  return evidence;
}

/** Counts what the words of one answer say of its language, against the language of the study. */
export class LanguageTally {
  #study = "";
  #place = -1;
  #words = 0;
  /** Function words of the study's language. */
  #own = 0;
  /** By language: what its words and letters say that are not the study's language's too. */
  readonly #other = new Float64Array(languages.length);
  /** By language: function words that the study's language has too. */
  readonly #common = new Float64Array(languages.length);
  readonly #scripts = new Uint32Array(scriptCount + 1);

  /**
   * Begins an answer.
   *
   * @param studyLanguage a tag such as `nl`.
   */
  begin(studyLanguage: string): void {
    this.#study = mainLanguage(studyLanguage);
    this.#place = languages.indexOf(this.#study);
    this.#words = 0;
    this.#own = 0;
    this.#other.fill(0);
    this.#common.fill(0);
    this.#scripts.fill(0);
  }

  /** Takes a word's `languageEvidence`. */
  add(evidence: number): void {
    this.#words++;
    const script = evidence >>> scriptShift;
    this.#scripts[script] = (this.#scripts[script] ?? 0) + 1;
    const grammar = evidence & placesMask;
    const letters = (evidence >>> lettersShift) & placesMask;
    if (!this.#isOwn(letters)) count(this.#other, letters & ~grammar, lettersWeight);
    if (!this.#isOwn(grammar)) {
      count(this.#other, grammar, 1);
    } else {
      this.#own++;
      count(this.#common, grammar, 1);
    }
  }

  /** The answer's language: the study's, unless the evidence for another is strong. */
  guess(): string {
    const script = this.#mainScript();
    if (script > 0) return languageOfScript(script, this.#study);
    if (this.#words < leastWords) return this.#study;
    let best = -1;
    for (let place = 0; place < languages.length; place++) {
      if (this.#total(place) > this.#total(best)) best = place;
    }
    const against = this.#own - (this.#common[best] ?? 0);
    const needed = Math.max(leastEvidence, evidenceAtFirst + evidencePerWord * this.#words);
    const isStrong = (this.#other[best] ?? 0) >= needed + timesOwn * against;
    return isStrong ? (languages[best] ?? this.#study) : this.#study;
  }

  /** The script of most words, if it tells a language; kana tell Japanese from Chinese. */
  #mainScript(): number {
    let most = 0;
    for (let script = 1; script <= scriptCount; script++) {
      if ((this.#scripts[script] ?? 0) > (this.#scripts[most] ?? 0)) most = script;
    }
    return most === hanScript && (this.#scripts[kanaScript] ?? 0) > 0 ? kanaScript : most;
  }

  #isOwn(places: number): boolean {
    return this.#place >= 0 && ((places >>> this.#place) & 1) === 1;
  }

  #total(place: number): number {
    return (this.#other[place] ?? 0) + (this.#common[place] ?? 0);
  }
}

function count(to: Float64Array, places: number, weight: number): void {
  for (let rest = places; rest !== 0; rest &= rest - 1) {
    const place = 31 - Math.clz32(rest & -rest);
    to[place] = (to[place] ?? 0) + weight;
  }
}

const remembered = 1 << 14;
const evidence = new WordCache((word) => languageEvidence(foldCase(word)), remembered);
const cursor = new TokenCursor("");
const tally = new LanguageTally();
/** What comes later in a long answer changes nothing. Words. */
const mostWords = 400;

/** The language of an answer: the study's, unless the evidence for another is strong. */
export function guessLanguage(text: string, studyLanguage: string): string {
  tally.begin(studyLanguage);
  cursor.read(text);
  for (let words = 0; words < mostWords && cursor.advance(); ) {
    if (cursor.kind !== "word") continue;
    tally.add(evidence.ofPlaced(cursor));
    words++;
  }
  return tally.guess();
}
