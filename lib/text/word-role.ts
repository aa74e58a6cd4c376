import { german } from "./de/negation.ts";
import { english } from "./en/negation.ts";
import { french } from "./fr/negation.ts";
import { isFunctionWord } from "./function-words.ts";
import { mainLanguage } from "./language.ts";
import { dutch } from "./nl/negation.ts";
import { foldDiacritics, longestWord } from "./normalise.ts";

/** What a word does for negation and hedging. Bits: a word may do several things. */
export const role = {
  /** Carries grammar; a word without this bit is content. */
  function: 1 << 0,
  /** Negates what follows it or, where nothing does, the object before it: niet, nooit, not, nicht, pas. */
  negator: 1 << 1,
  /** A negator that stands for all members of a list: geen A en B, zonder A en B. */
  joint: 1 << 2,
  /** Without: a second negator before it makes it none (can't do it without them). */
  without: 1 << 3,
  /** A lack of what is its subject, if it has one (waardering ontbreekt), else of what follows. */
  lack: 1 << 4,
  /** French ne, which announces a negator. */
  ne: 1 << 5,
  /** A negator only after ne: plus, personne. */
  afterNe: 1 << 6,
  never: 1 << 7,
  /** Behind a negator: not only. */
  only: 1 << 8,
  /** Behind a negator it makes a phrase that negates nothing: no doubt, niet te vergeten, not least. */
  voids: 1 << 9,
  /** Little or few: negates, unless an article comes before (a little). */
  few: 1 << 10,
  /** The article that makes little and few positive. */
  one: 1 << 11,
  /** An answer to a question: no, nee. */
  answer: 1 << 12,
  /** An article or the like, where it begins a new phrase after an adjective (Dutch, German). */
  article: 1 << 13,
  /** Subject of a clause: I, we, they. */
  pronoun: 1 << 14,
  preposition: 1 << 15,
  /** Ties a lack to what is lacking: gebrek aan, lack of, manque de. */
  partitive: 1 << 16,
  /** Begins another clause, by contrast or reason: but, because. */
  boundary: 1 << 17,
  /** Says yes where the words before said no: Dutch wel. */
  affirms: 1 << 18,
  or: 1 << 19,
  and: 1 << 20,
  /** Begins a clause that belongs to the verb before it: dat, that. */
  that: 1 << 21,
  /** First part of a saying that something is less than feared: valt … mee, hält sich in Grenzen. */
  falls: 1 << 22,
  /** Its last part. */
  short: 1 << 23,
  /** A hedge or wish by itself: misschien, would, hopefully. */
  hedge: 1 << 24,
  /** A wish together with another such word or with a comparison: mag, graag, could. */
  softly: 1 << 25,
  /** A wish together with `softly` only: had … mogen. */
  had: 1 << 26,
  /** More, higher, up: what is wished for. */
  more: 1 << 27,
  /** Better: behind could not, never or no, it is praise. */
  better: 1 << 28,
  /** Can or could: with a negator and better, praise. */
  can: 1 << 29,
  /** French mal in pas mal de, which means much. */
  much: 1 << 30,
} as const;

/** The roles of a language's words: for each role, words parted by spaces. */
export type RoleWords = Readonly<Partial<Record<keyof typeof role, string>>>;

export interface NegationWords {
  /** Whether words are looked up with their accents, because these make other words (würde, wurde). */
  readonly accents: boolean;
  /** Words by role, all of them grammar. */
  readonly grammar: RoleWords;
  /** Words by role that are content too. */
  readonly content: RoleWords;
  /** Splits a written word in two that have roles of their own, such as don't and n'est. */
  readonly split?: (word: string) => readonly [string, string] | undefined;
}

const languages: Readonly<Record<string, NegationWords>> = { nl: dutch, en: english, de: german, fr: french };
const tables = new Map<string, ReadonlyMap<string, number>>();

/**
 * What a word does for negation and hedging, as bits of `role`; 0 for a content word. To be kept
 * per distinct word: `NegationScope` works on these numbers.
 *
 * @param word after `foldCase`: in lower case, with its accents.
 * @param language a tag such as `nl`; one without words of negation has function words only.
 */
export function wordRole(word: string, language: string): number {
  if (word.length > longestWord) return 0;
  const main = mainLanguage(language);
  const words = Object.hasOwn(languages, main) ? languages[main] : undefined;
  const bare = foldDiacritics(word, main);
  if (!words) return isFunctionWord(bare, main) ? role.function : 0;
  const known = tableOf(main, words).get(words.accents ? word : bare);
  if (known !== undefined) return known;
  const parts = words.split?.(bare);
  if (parts) return joined(wordRole(parts[0], main), wordRole(parts[1], main));
  return isFunctionWord(bare, main) ? role.function : 0;
}

/** A word of two parts is grammar only if both are. */
function joined(first: number, second: number): number {
  return ((first | second) & ~role.function) | (first & second & role.function);
}

function tableOf(language: string, words: NegationWords): ReadonlyMap<string, number> {
  const ready = tables.get(language);
  if (ready) return ready;
  const table = new Map<string, number>();
  const add = (list: RoleWords, common: number) => {
    let name: keyof typeof role;
    for (name in list) {
      for (const word of list[name]?.split(" ") ?? []) {
        table.set(word, (table.get(word) ?? 0) | common | role[name]);
      }
    }
  };
  add(words.content, 0);
  add(words.grammar, role.function);
  tables.set(language, table);
  return table;
}
