import { chatWords as german } from "./de/chat-words.ts";
import { chatWords as english } from "./en/chat-words.ts";
import { chatWords as french } from "./fr/chat-words.ts";
import { chatWords as dutch } from "./nl/chat-words.ts";

const byLanguage: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nl: dutch,
  en: english,
  de: german,
  fr: french,
};

/**
 * What a word of chats and hasty notes stands for, one word or several: ff gives even, mgmt
 * management; undefined if it is none.
 *
 * @param word folded.
 * @param language code such as `nl`.
 */
export function chatMeaning(word: string, language: string): string | undefined {
  const words = Object.hasOwn(byLanguage, language) ? byLanguage[language] : undefined;
  return words && Object.hasOwn(words, word) ? words[word] : undefined;
}
