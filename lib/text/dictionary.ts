import { type Affixes, type AffixRule, readAffixes, takesPrefix, takesSuffix } from "./affixes.ts";
import { mainLanguage } from "./language.ts";
import { WordList, wordMark } from "./word-list.ts";

/** The two files of a Hunspell dictionary, as text. */
export interface DictionaryText {
  /** The .aff file: how forms are made. */
  readonly affixes: string;
  /** The .dic file: how many words there are, then a word a line. */
  readonly words: string;
}

/** A dictionary that knows no word. */
export function emptyDictionary(language: string): WordList {
  return new WordList(mainLanguage(language));
}

/**
 * All words of a Hunspell dictionary with their forms, folded. Forms with an affix before and one
 * behind are made too, a second suffix isn't; names get no forms. Elided articles (French l', d')
 * and the English possessive are left out, since they are taken off words when these are read.
 *
 * @param language code such as `nl`.
 */
export function parseDictionary({ affixes, words }: DictionaryText, language: string): WordList {
  const main = mainLanguage(language);
  const said = Number.parseInt(words, 10);
  // A number from a file is no reason to take all memory.
  const list = new WordList(main, said > 0 ? Math.min(2 * said, words.length) : 0);
  const expansion = new Expansion(readAffixes(affixes), list, main !== "en");
  for (let start = words.indexOf("\n") + 1; start > 0 && start < words.length; ) {
    const newline = words.indexOf("\n", start);
    const end = newline < 0 ? words.length : newline;
    expansion.addLine(words, start, end);
    start = end + 1;
  }
  return list;
}

interface Suffix extends AffixRule {
  readonly crosses: boolean;
  readonly marks: number;
}

/** By the letter that a word must end with, and by "" those that don't ask for one. */
type SuffixGroup = ReadonlyMap<string, readonly Suffix[]>;

/** What the flags of a word say. */
interface FlagMeaning {
  readonly isWord: boolean;
  readonly isForbidden: boolean;
  /** A group for each flag that has suffixes. */
  readonly suffixes: readonly SuffixGroup[];
  readonly prefixes: readonly AffixRule[];
  /** The prefixes that go together with a suffix. */
  readonly crossing: readonly AffixRule[];
  readonly marks: number;
}

const slash = 0x2f;
const space = 0x20;

class Expansion {
  readonly #list: WordList;
  readonly #affixes: Affixes;
  readonly #possessives: boolean;
  /** By the text behind the slash, which thousands of words share. */
  readonly #meanings = new Map<string, FlagMeaning>();
  readonly #suffixGroups = new Map<string, SuffixGroup>();
  /** Of a word without flags. */
  readonly #bare: FlagMeaning;

  constructor(affixes: Affixes, list: WordList, possessives: boolean) {
    this.#affixes = affixes;
    this.#list = list;
    this.#possessives = possessives;
    this.#bare = this.#meaningOf("");
  }

  /** Adds the word of a line `word/flags …` with its forms. */
  addLine(text: string, start: number, end: number): void {
    let wordEnd = start;
    while (wordEnd < end && isWordUnit(text.charCodeAt(wordEnd))) wordEnd++;
    const after = wordEnd < end ? text.charCodeAt(wordEnd) : space;
    if (wordEnd === start || (after > space && after !== slash)) return;
    let flagsEnd = wordEnd;
    while (flagsEnd < end && text.charCodeAt(flagsEnd) > space) flagsEnd++;
    const meaning = flagsEnd === wordEnd ? this.#bare : this.#meaningOf(text.slice(wordEnd + 1, flagsEnd));
    this.#add(text.slice(start, wordEnd), meaning);
  }

  #add(word: string, meaning: FlagMeaning): void {
    if (meaning.isForbidden) return;
    const isName = isCapital(word.charCodeAt(0));
    if (meaning.isWord) this.#list.add(word, meaning.marks | (isName ? 0 : wordMark.common));
    if (isName) return;
    this.#addPrefixed(word, meaning.prefixes);
    for (const group of meaning.suffixes) {
      this.#addSuffixed(word, meaning, group.get(word.charAt(word.length - 1)));
      this.#addSuffixed(word, meaning, group.get(""));
    }
  }

  #addSuffixed(word: string, meaning: FlagMeaning, suffixes: readonly Suffix[] | undefined): void {
    if (!suffixes) return;
    for (const suffix of suffixes) {
      if (!takesSuffix(word, suffix)) continue;
      const kept = word.length - suffix.strip.length;
      this.#list.add(word, suffix.marks, kept, suffix.add);
      if (suffix.crosses && meaning.crossing.length > 0) {
        this.#addPrefixed(word.slice(0, kept) + suffix.add, meaning.crossing);
      }
    }
  }

  #addPrefixed(word: string, prefixes: readonly AffixRule[]): void {
    for (const prefix of prefixes) {
      if (!takesPrefix(word, prefix)) continue;
      this.#list.add(prefix.add, wordMark.common, prefix.add.length, word.slice(prefix.strip.length));
    }
  }

  #meaningOf(text: string): FlagMeaning {
    const known = this.#meanings.get(text);
    if (known) return known;
    const { special, prefixes, crossing, flagsOf } = this.#affixes;
    const flags = flagsOf(text);
    const prefixesOf = (flag: string) => (prefixes.get(flag) ?? []).filter(({ add }) => !/['’]/.test(add));
    const meaning = {
      isWord: !flags.includes(special.ONLYINCOMPOUND) && !flags.includes(special.NEEDAFFIX),
      isForbidden: flags.includes(special.FORBIDDENWORD),
      suffixes: flags.map((flag) => this.#suffixesOf(flag)).filter((group) => group.size > 0),
      prefixes: flags.flatMap(prefixesOf),
      crossing: flags.filter((flag) => crossing.has(flag)).flatMap(prefixesOf),
      marks: this.#marksOf(flags),
    };
    this.#meanings.set(text, meaning);
    return meaning;
  }

  #suffixesOf(flag: string): SuffixGroup {
    const known = this.#suffixGroups.get(flag);
    if (known) return known;
    const { special, suffixes, crossing } = this.#affixes;
    const group = new Map<string, Suffix[]>();
    for (const rule of suffixes.get(flag) ?? []) {
      if (rule.flags.includes(special.ONLYINCOMPOUND) || (rule.add === "'s" && !this.#possessives)) continue;
      const last = rule.condition.at(-1);
      const letter = last && !last.negated && last.letters.length === 1 ? last.letters : "";
      const marks = wordMark.common | this.#marksOf(rule.flags);
      const suffix = { ...rule, crosses: crossing.has(flag), marks };
      group.set(letter, [...(group.get(letter) ?? []), suffix]);
    }
    this.#suffixGroups.set(flag, group);
    return group;
  }

  #marksOf(flags: readonly string[]): number {
    const { COMPOUNDBEGIN, COMPOUNDEND } = this.#affixes.special;
    return (
      (flags.includes(COMPOUNDBEGIN) ? wordMark.beginsCompounds : 0) |
      (flags.includes(COMPOUNDEND) ? wordMark.endsCompounds : 0)
    );
  }
}

function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

/** Whether a unit can be in a word: a letter, apostrophe or hyphen; no digit, dot, space or sign. */
function isWordUnit(unit: number): boolean {
  if (unit >= 0x61 && unit <= 0x7a) return true;
  if (unit >= 0x41 && unit <= 0x5a) return true;
  return unit === 0x27 || unit === 0x2d || unit >= 0xc0;
}
