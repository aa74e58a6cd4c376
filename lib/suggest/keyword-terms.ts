import { foldCase, foldDiacritics, mainLanguage, type Reading, type WordReader } from "../text/index.ts";
import type { KeywordWord } from "./keyword-pattern.ts";
import { Wildcards } from "./wildcards.ts";

/** How a keyword met a word of a text. */
export type WordMatch = "word" | "family" | "related" | "compound" | "repaired" | "wildcard" | "exact";

/** That a word of a text meets a term, and why. */
export interface Sense {
  readonly term: number;
  readonly how: WordMatch;
  /** Of the part of a compound that met it. */
  readonly role: "modifier" | "head" | undefined;
  /** The word that it was read as, where its spelling was repaired. */
  readonly readAs: string | undefined;
}

const englishParticiple = /(?:ing|ed)$/;
/** A word that meets more terms is the work of hostile keywords; the rest don't count. */
const mostSenses = 16;

/** The words of keywords, numbered: those that find the same words have one number, their term. */
export class KeywordTerms {
  readonly #reader: WordReader;
  readonly #language: string;
  readonly #numbers = new Map<string, number>();
  readonly #wildcards = new Wildcards();
  /** By term of a family, its words as keywords have them, folded. */
  readonly #spellings: (Set<string> | undefined)[] = [];

  /** By term of a family, what forms of its words have in common. */
  readonly #inflections: (Set<string> | undefined)[] = [];

  /** By a keyword's word, for those that many themes have. */
  readonly #familyTerms = new Map<string, number>();

  /** @param language a tag such as `nl`, by whose rules accents are folded. */
  constructor(reader: WordReader, language: string) {
    this.#reader = reader;
    this.#language = mainLanguage(language);
  }

  /** The term of a keyword's word. */
  termOf({ kind, text }: Omit<KeywordWord, "gapBefore">): number {
    if (kind === "family") return this.#familyTerm(text);
    if (kind === "exact") return this.#numbered(`exact ${this.#fold(text)}`);
    const glob = text.replace(/[^*?]+/g, (letters) => this.#fold(letters));
    const known = this.#numbers.get(`wildcard ${glob}`);
    if (known !== undefined) return known;
    const term = this.#numbered(`wildcard ${glob}`);
    this.#wildcards.add(glob, term);
    return term;
  }

  #familyTerm(text: string): number {
    const known = this.#familyTerms.get(text);
    if (known !== undefined) return known;
    const { family, inflection } = this.#reader.read(text);
    const term = this.#numbered(`family ${family}`);
    this.#spellings[term] = (this.#spellings[term] ?? new Set()).add(this.#fold(text));
    this.#inflections[term] = (this.#inflections[term] ?? new Set()).add(inflection);
    this.#familyTerms.set(text, term);
    return term;
  }

  /**
   * What a word of a text meets; each term once, by the nearest way.
   *
   * @param isKeyword whether a term is a keyword by itself. Where the whole word is one, its parts say
   *   nothing: `werkdruk` isn't found by `druk` as well.
   */
  sensesOf(word: string, isKeyword: (term: number) => boolean): Sense[] {
    const reading = this.#reader.read(word);
    const folded = this.#fold(word);
    const { readAs } = reading;
    const senses = new Map<number, Sense>();
    const meet = (term: number | undefined, how: WordMatch, read?: string, role?: Sense["role"]) => {
      if (term === undefined || senses.has(term) || senses.size >= mostSenses) return;
      senses.set(term, { term, how, role, readAs: read });
    };
    meet(this.#numbers.get(`exact ${folded}`), "exact");
    const family = this.#numbers.get(`family ${reading.family}`);
    const isSpelledSo = family !== undefined && this.#spellings[family]?.has(folded);
    if (readAs === undefined || isSpelledSo)
      meet(family, isSpelledSo ? "word" : this.#formOf(family, reading, folded));
    else meet(family, "repaired", readAs);
    for (const term of this.#wildcards.fitting(folded)) meet(term, "wildcard");
    if (readAs !== undefined) {
      for (const term of this.#wildcards.fitting(this.#fold(readAs))) meet(term, "wildcard", readAs);
    }
    if ([...senses.keys()].some(isKeyword)) return [...senses.values()];
    for (const part of [...reading.parts].reverse()) {
      meet(this.#numbers.get(`family ${part.family}`), "compound", readAs, part.role);
    }
    return [...senses.values()];
  }

  /**
   * Whether a word is a form of the term's word, or only derived from the same. Whoever gives the
   * participle `caring` or `experienced` means the quality, which `care` and `experience` are not.
   */
  #formOf(family: number | undefined, { inflection }: Reading, folded: string): "family" | "related" {
    const spellings = family === undefined ? undefined : this.#spellings[family];
    if (family === undefined || !spellings || !this.#inflections[family]?.has(inflection)) return "related";
    if (this.#language !== "en" || englishParticiple.test(folded)) return "family";
    return [...spellings].every((spelling) => englishParticiple.test(spelling)) ? "related" : "family";
  }

  #numbered(name: string): number {
    const term = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, term);
    return term;
  }

  #fold(word: string): string {
    return foldDiacritics(foldCase(word), this.#language);
  }
}
