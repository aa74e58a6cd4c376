import { splitCompound } from "./compounds.ts";
import { familyOf } from "./families.ts";
import { isFunctionWord } from "./function-words.ts";
import { mainLanguage } from "./language.ts";
import { foldCase, foldDiacritics, longestWord } from "./normalise.ts";
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
  const main = mainLanguage(language);
  const family = (word: string) => familyOf(word, main, vocabulary);
  return {
    read(word) {
      const folded = foldDiacritics(foldCase(word), main);
      if (folded.length > longestWord) return plain(folded, false);
      if (isFunctionWord(folded, main)) return plain(family(word), true);
      const compound = splitCompound(folded, main, vocabulary, family);
      if (!compound) return plain(family(word), false);
      const isKnown = vocabulary.has(folded);
      return {
        family: isKnown ? family(word) : compound.front + family(compound.head),
        parts: compound.parts.map((part) => ({ family: family(part.word), role: part.role })),
        readAs: undefined,
        isFunctionWord: false,
      };
    },
  };
}

function plain(family: string, isFunctionWord: boolean): Reading {
  return { family, parts: [], readAs: undefined, isFunctionWord };
}
