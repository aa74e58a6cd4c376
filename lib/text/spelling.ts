import { type Confusion, isLikely, learnMisreadings, soundConfusions } from "./confusions.ts";
import { type EditCost, editCosts } from "./edit-cost.ts";
import { commonWords as commonEnglish } from "./en/common-words.ts";
import { isFunctionWord } from "./function-words.ts";
import { longestRepaired, wordsNear } from "./near-words.ts";
import { commonWords as commonDutch } from "./nl/common-words.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { WordList, wordMark } from "./word-list.ts";

/** A word that an unknown word may have been meant as. */
export interface Repair {
  readonly word: string;
  /** How unlikely it is that this was meant: about 1 for an ordinary slip in a word that is rare. */
  readonly score: number;
  /** Whether the study or its keywords have the word, or it is a common one. */
  readonly isUsual: boolean;
}

const commonWords: Readonly<Record<string, string>> = { nl: commonDutch, en: commonEnglish };

interface Learned {
  readonly misreadings: readonly Confusion[];
  /** Misreadings, and what sounds alike. */
  readonly all: readonly Confusion[];
  /** Of those, what sounds alike and what the study shows to be misread. */
  readonly likely: readonly Confusion[];
  readonly costOf: EditCost;
  /** The language's common words and the study's own; the families of the former. */
  readonly usual: WordList;
  readonly commonFamilies: ReadonlySet<string>;
}

const shortestRepaired = 3;
/** Shorter words are repaired only where a scanner's misreading gives a word of the language's grammar. */
const shortestTyped = 5;
/** From this length on, a word may have two errors. */
const shortestTwice = 7;
/** From here on, it may be further away. */
const longWord = 9;
/** The best candidate must be better than the next by this much. */
const clearLead = 0.3;
/** What a word's frequency in the study takes off, at most. */
const mostForFrequency = 0.6;
const forKeyword = 0.3;
/** What being a common word of the language takes off. */
const forCommon = 0.7;

/**
 * Repairs the spelling of words that are no words, for matching only: slips of the hand, spelling
 * by sound, and what scanners misread.
 *
 * @param language code such as `nl`.
 * @param family gives a word's family: candidates of one family don't compete.
 */
export class Speller {
  readonly #language: string;
  readonly #vocabulary: Vocabulary;
  readonly #family: (word: string) => string;
  #learned: Learned | undefined;

  constructor(language: string, vocabulary: Vocabulary, family: (word: string) => string) {
    this.#language = language;
    this.#vocabulary = vocabulary;
    this.#family = family;
  }

  /** What the study's texts teach; worked out when the first word is to be repaired. */
  get #confusions(): Learned {
    if (this.#learned) return this.#learned;
    const misreadings = learnMisreadings(this.#vocabulary);
    const all = [...soundConfusions(this.#language), ...misreadings];
    const words = commonWordsOf(this.#language);
    const { own } = this.#vocabulary;
    const usual = new WordList(this.#language, own.size + words.length);
    for (const word of words) usual.add(word, wordMark.common);
    for (let number = 0; number < own.size; number++) usual.add(own.wordAt(number), wordMark.common);
    this.#learned = {
      misreadings,
      all,
      costOf: editCosts(this.#language, all),
      likely: all.filter(isLikely),
      usual,
      commonFamilies: new Set(words.map(this.#family)),
    };
    return this.#learned;
  }

  /**
   * The word that an unknown word was clearly meant as; undefined where it is none, or where more
   * than one fits.
   *
   * @param word folded, without apostrophes and hyphens; known to be no word.
   * @param isName whether it is written with a capital, so that it may be a name.
   */
  repair(word: string, isName: boolean): Repair | undefined {
    if (word.length < shortestRepaired || word.length > longestRepaired) return undefined;
    if (word.length < shortestTyped) return this.#repairShort(word);
    // Digits in a word are a scanner's; no typing error makes them.
    if (/\d/.test(word)) return this.#best(word, this.#misread(word, this.#confusions.misreadings), isName);
    const once = this.#judgedAll(word, this.#near(word), isName);
    // Where two words fit that are one error away, none that is two away was clearly meant.
    if (once.length > 0 || word.length < shortestTwice) return this.#clearest(once);
    const { usual } = this.#confusions;
    const lists = word.length < longWord ? [usual] : [usual, this.#vocabulary.dictionary];
    const twice = new Set<string>();
    for (const form of this.#confusedForms(word)) {
      for (const list of lists) for (const near of wordsNear(form, list)) twice.add(near);
    }
    return this.#best(word, twice, isName);
  }

  #repairShort(word: string): Repair | undefined {
    const candidates = [...this.#misread(word, this.#confusions.misreadings.filter(isLikely))].filter(
      (candidate) => isFunctionWord(candidate, this.#language) || this.#vocabulary.own.has(candidate),
    );
    return this.#best(word, new Set(candidates), false);
  }

  /** Words that undoing one misreading, at one place or all, gives. */
  #misread(word: string, misreadings: readonly Confusion[]): Set<string> {
    const forms = misreadings.flatMap((each) => undone(each, word));
    return new Set(forms.filter((form) => this.#vocabulary.hasCommon(form)));
  }

  /** Known words one edit or one confusion away. */
  #near(word: string): Set<string> {
    const { own, dictionary } = this.#vocabulary;
    const found = new Set([...wordsNear(word, own), ...wordsNear(word, dictionary)]);
    for (const each of this.#confusions.all) {
      for (const form of undone(each, word)) if (this.#vocabulary.hasCommon(form)) found.add(form);
    }
    return found;
  }

  /** What a word with two errors is, when the one that is likeliest is undone: a sound, a doubled letter. */
  #confusedForms(word: string): Set<string> {
    const forms = new Set<string>();
    for (const each of this.#confusions.likely) for (const form of undone(each, word)) forms.add(form);
    for (let at = 1; at < word.length; at++) {
      // A letter written twice for once, or once for twice.
      if (word.charAt(at) === word.charAt(at - 1)) forms.add(word.slice(0, at) + word.slice(at + 1));
      else forms.add(word.slice(0, at) + word.charAt(at - 1) + word.slice(at));
    }
    return forms;
  }

  #best(word: string, candidates: ReadonlySet<string>, isName: boolean): Repair | undefined {
    return this.#clearest(this.#judgedAll(word, candidates, isName));
  }

  /** The repairs that can be believed at all. */
  #judgedAll(word: string, candidates: ReadonlySet<string>, isName: boolean): Repair[] {
    const repairs: Repair[] = [];
    for (const candidate of candidates) {
      const repair = this.#judged(word, candidate, isName);
      if (repair) repairs.push(repair);
    }
    return repairs;
  }

  /** The word that was clearly meant: better than the next of another family. */
  #clearest(repairs: Repair[]): Repair | undefined {
    repairs.sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : 1));
    const [best, ...others] = repairs;
    if (!best) return undefined;
    const family = this.#family(best.word);
    const rival = others.find((other) => this.#family(other.word) !== family);
    return rival && rival.score - best.score < clearLead ? undefined : best;
  }

  #judged(word: string, candidate: string, isName: boolean): Repair | undefined {
    const { own, dictionary } = this.#vocabulary;
    const isOwn = own.has(candidate);
    const number = dictionary.numberOf(candidate);
    if (!isOwn && (dictionary.marksOf(number) & wordMark.common) === 0) return undefined;
    if (dictionary.size === 0 && !isSlip(word, candidate)) return undefined;
    const cost = this.#confusions.costOf(word, candidate);
    const length = Math.min(word.length, candidate.length);
    if (cost > mostForKnown(length)) return undefined;
    const isCommon = this.#isCommon(candidate);
    const most = isName ? mostForName(isOwn) : isOwn || isCommon ? mostForKnown(length) : mostForRare(length);
    if (cost > most) return undefined;
    return {
      word: candidate,
      score: cost - this.#likelihood(candidate, isCommon),
      isUsual: isOwn || isCommon,
    };
  }

  /** What being frequent, a keyword or common in the language counts for. */
  #likelihood(word: string, isCommon: boolean): number {
    const often = Math.min(mostForFrequency, 0.15 * Math.log2(1 + this.#vocabulary.frequency(word)));
    return often + (this.#vocabulary.isKeyword(word) ? forKeyword : 0) + (isCommon ? forCommon : 0);
  }

  #isCommon(word: string): boolean {
    return isFunctionWord(word, this.#language) || this.#confusions.commonFamilies.has(this.#family(word));
  }
}

/**
 * Whether two words differ before their last two letters. Without a dictionary a word that differs
 * there is as likely another form, or another word: Leiter, leitet.
 */
function isSlip(word: string, candidate: string): boolean {
  return word.slice(-2) === candidate.slice(-2);
}

/** The greatest cost at which a word is believed that is the study's own, or common. */
function mostForKnown(length: number): number {
  if (length < 6) return 1;
  return length < longWord ? 1.25 : 1.9;
}

/** The dictionary has many words that nobody uses: those must be nearer, and longer. */
function mostForRare(length: number): number {
  if (length < 8) return 0.42;
  return length < longWord ? 0.95 : 1.35;
}

/** A capital may be that of a name, which is no misspelling of a word. */
function mostForName(isOwn: boolean): number {
  return isOwn ? 1 : 0.42;
}

function commonWordsOf(language: string): string[] {
  const words = Object.hasOwn(commonWords, language) ? commonWords[language] : undefined;
  return words === undefined ? [] : words.trim().split(/\s+/);
}

/** A word with a confusion undone, at each place by itself and at all. */
function undone({ seen, intended }: Confusion, word: string): string[] {
  const forms: string[] = [];
  for (let at = word.indexOf(seen); at >= 0; at = word.indexOf(seen, at + 1)) {
    forms.push(word.slice(0, at) + intended + word.slice(at + seen.length));
  }
  if (forms.length > 1) forms.push(word.replaceAll(seen, intended));
  return forms;
}
