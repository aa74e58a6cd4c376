import { hyphens } from "./characters.ts";
import { chatMeaning } from "./chat-words.ts";
import { type Compound, splitCompound } from "./compounds.ts";
import { foldEmoji } from "./emoji.ts";
import { familyOf, inflectionOf, isFormOfWord } from "./families.ts";
import { isFunctionWord } from "./function-words.ts";
import { mainLanguage } from "./language.ts";
import { misreadSigns } from "./misread-signs.ts";
import { foldCase, foldDiacritics, longestWord } from "./normalise.ts";
import { repeatedLetterForms } from "./repeated-letters.ts";
import { type Repair, Speller } from "./spelling.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A part of a compound. */
export interface ReadingPart {
  readonly family: string;
  readonly role: "modifier" | "head";
}

/** How a word is read for matching. */
export interface Reading {
  /** The word family: equal for forms of one word. */
  readonly family: string;
  /** Equal for forms of one word only, where the family also holds words derived from it. */
  readonly inflection: string;
  /**
   * Families of a compound's parts, first to last, the last being the head; [] if it is no
   * compound. A modifier is only listed where a reader would take it as meant.
   */
  readonly parts: readonly ReadingPart[];
  /** The word that it was read as, where spelling was repaired; undefined else. */
  readonly readAs: string | undefined;
  readonly isFunctionWord: boolean;
}

/** Reads words of one language with one vocabulary. Pure, and not cached: callers do that. */
export interface WordReader {
  /** How a word is read, given as it stands in a text. */
  read(word: string): Reading;
}

/**
 * A reader of words: families, compounds and repaired spelling.
 *
 * @param language a tag such as `nl` or `nl-BE`.
 * @param vocabulary what is a word in the study.
 */
export function createWordReader(language: string, vocabulary: Vocabulary): WordReader {
  return new VocabularyReader(mainLanguage(language), vocabulary);
}

/** A repair this sure, to a word that the study has or that is common, goes before a compound of rare ones. */
const sureRepair = 0.2;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** Shorter words in capitals are abbreviations. */
const longestAbbreviation = 5;

class VocabularyReader implements WordReader {
  readonly #language: string;
  readonly #vocabulary: Vocabulary;
  readonly #speller: Speller;

  constructor(language: string, vocabulary: Vocabulary) {
    this.#language = language;
    this.#vocabulary = vocabulary;
    this.#speller = new Speller(language, vocabulary, (word) => this.#family(word));
  }

  read(word: string): Reading {
    const folded = this.#folded(word);
    if (folded.length > longestWord) return plain(folded, folded, false);
    if (!letterOrDigit.test(word)) return plain(foldEmoji(word), foldEmoji(word), false);
    const meaning = this.#vocabulary.isKeyword(folded) ? undefined : chatMeaning(folded, this.#language);
    if (meaning !== undefined) return { ...this.#known(meaning), readAs: meaning };
    if (isFunctionWord(folded, this.#language) || this.#vocabulary.has(folded)) return this.#known(word);
    return this.#unknown(word, folded);
  }

  /** A word that is one, or that nothing better is known for. */
  #known(word: string): Reading {
    const folded = this.#folded(word);
    const words = folded.split(" ");
    // Only chat words stand for several, and those carry grammar: in plaats van.
    if (words.length > 1) return plain(folded, folded, true);
    if (isFunctionWord(folded, this.#language)) return this.#plain(word, true);
    const compound = this.#compound(folded);
    return compound ? this.#compoundReading(compound, this.#family(word)) : this.#plain(word, false);
  }

  #unknown(word: string, folded: string): Reading {
    const heldDown = repeatedLetterForms(folded).find(
      (form) => form.length > 1 && this.#vocabulary.has(form),
    );
    if (heldDown !== undefined) return { ...this.#known(heldDown), readAs: heldDown };
    const repair = this.#repair(word, folded);
    const isSure = repair?.isUsual === true && repair.score <= sureRepair;
    const compound = isSure ? undefined : this.#compound(folded);
    if (compound) return this.#compoundReading(compound, compound.front + this.#family(compound.head));
    if (!repair || (!isSure && this.#isForm(folded))) return this.#plain(word, false);
    return { ...this.#known(repair.word), readAs: repair.word };
  }

  #repair(word: string, folded: string): Repair | undefined {
    const bare = folded.replaceAll("'", "").replace(hyphens, "");
    const rest = word.slice(1);
    const isLower = word === word.toLowerCase();
    const isCapitals = !isLower && word === word.toUpperCase();
    if (!/^[\p{L}\d]+$/u.test(bare) || !/\p{L}/u.test(bare)) return undefined;
    if (isCapitals && word.length <= longestAbbreviation) return undefined;
    const misread = misreadSigns(word).find((form) => this.#vocabulary.has(form));
    if (misread !== undefined) return { word: misread, score: 0, isUsual: true };
    // A capital inside a word is a maker's name: iPhone, TeamViewer.
    if (!isCapitals && rest !== rest.toLowerCase()) return undefined;
    return this.#speller.repair(bare, !isLower && !isCapitals);
  }

  #compound(folded: string): Compound | undefined {
    return splitCompound(folded, this.#language, this.#vocabulary, (word) => this.#family(word));
  }

  #compoundReading(compound: Compound, family: string): Reading {
    const parts = compound.parts.map(({ word, role }) => ({ family: this.#family(word), role }));
    return { family, inflection: family, parts, readAs: undefined, isFunctionWord: false };
  }

  #plain(word: string, isFunctionWord: boolean): Reading {
    return plain(this.#family(word), inflectionOf(word, this.#language, this.#vocabulary), isFunctionWord);
  }

  #family(word: string): string {
    return familyOf(word, this.#language, this.#vocabulary);
  }

  #isForm(folded: string): boolean {
    return isFormOfWord(folded, this.#language, this.#vocabulary);
  }

  #folded(word: string): string {
    return foldDiacritics(foldCase(word), this.#language);
  }
}

function plain(family: string, inflection: string, isFunctionWord: boolean): Reading {
  return { family, inflection, parts: [], readAs: undefined, isFunctionWord };
}
