import type { Codebook } from "../codebook/theme.ts";
import { mainLanguage } from "../text/index.ts";

/** A keyword with its theme's place in the codebook. */
export interface ThemeKeyword {
  readonly theme: number;
  readonly keyword: string;
}

/**
 * The keywords that count for answers in a language: those that the themes have in it, or, if no
 * theme has any, those in the first of the codebook's languages that has some.
 *
 * @param language a tag; `nl-BE` finds keywords filed under `nl`.
 */
export function keywordsFor({ languages, themes }: Codebook, language: string): ThemeKeyword[] {
  const filed = themes.flatMap((theme) => Object.keys(theme.keywords));
  for (const candidate of [language, ...languages, ...filed]) {
    const found = keywordsIn(themes, mainLanguage(candidate));
    if (found.length > 0) return found;
  }
  return [];
}

function keywordsIn(themes: Codebook["themes"], language: string): ThemeKeyword[] {
  return themes.flatMap(({ keywords }, theme) =>
    Object.entries(keywords)
      .filter(([tag]) => mainLanguage(tag) === language)
      .flatMap(([, list]) => list.map((keyword) => ({ theme, keyword }))),
  );
}
