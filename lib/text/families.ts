import { stemmerFor } from "./stem.ts";

/**
 * The word family of a word: equal for forms of one word.
 *
 * @param language a tag such as `nl`.
 */
export function familyOf(word: string, language: string): string {
  return stemmerFor(language).stem(word);
}
