import type { Theme } from "./theme.ts";

/** The languages of a codebook: those in `first`, then the others that themes use, in order of appearance. */
export function languagesOf(themes: readonly Theme[], first: readonly string[]): string[] {
  const languages = new Set(first);
  for (const { name, definition, keywords } of themes) {
    for (const texts of [name, definition, keywords]) {
      for (const language of Object.keys(texts)) languages.add(language);
    }
  }
  return [...languages];
}
