import { nearWordsInGerman } from "./de/near-words.ts";
import { nearWordsInEnglish } from "./en/near-words.ts";
import { nearWordsInFrench } from "./fr/near-words.ts";
import { mainLanguage } from "./language.ts";
import { nearWordsInDutch } from "./nl/near-words.ts";

const groups: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ["nl", groupsOf(nearWordsInDutch)],
  ["en", groupsOf(nearWordsInEnglish)],
  ["de", groupsOf(nearWordsInGerman)],
  ["fr", groupsOf(nearWordsInFrench)],
]);

/**
 * Groups of words that mean nearly the same in answers to open questions, so that an answer with
 * one of them is likely about a theme that has another as a keyword. Being near doesn't carry over
 * from group to group: a word with two senses is in two of them.
 *
 * @param language a tag such as `nl` or `nl-BE`.
 * @returns base forms as they are written, or fixed phrases of a few words with single spaces; no
 *   groups for a language that has no list.
 */
export function nearWordsOf(language: string): readonly (readonly string[])[] {
  return groups.get(mainLanguage(language)) ?? [];
}

function groupsOf(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.split(", "));
}
