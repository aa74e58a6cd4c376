import type { Codebook, Theme } from "../codebook/theme.ts";
import { mainLanguage } from "../text/index.ts";

/** A keyword with its theme's place in the codebook. */
export interface ThemeKeyword {
  readonly theme: number;
  readonly keyword: string;
  /** The codebook's keyword that this one, which isn't in the codebook, means nearly the same as. */
  readonly nearTo?: string;
}

/**
 * The keywords that count for answers in a language: those that the themes have in it, or, if no
 * theme has any, those in the first of the codebook's languages that has some.
 *
 * @param language a tag; `nl-BE` finds keywords filed under `nl`.
 */
export function keywordsFor(codebook: Codebook, language: string): ThemeKeyword[] {
  const counting = countingLanguage(codebook, language);
  return codebook.themes.flatMap((entry, theme) =>
    keywordsIn(entry, counting).map((keyword) => ({ theme, keyword })),
  );
}

/** Main part of the language whose keywords count for answers in a language; that itself if no theme has any. */
export function countingLanguage({ languages, themes }: Codebook, language: string): string {
  const filed = themes.flatMap(({ keywords }) => Object.keys(keywords));
  const candidates = [language, ...languages, ...filed].map(mainLanguage);
  const found = candidates.find((candidate) =>
    themes.some((theme) => keywordsIn(theme, candidate).length > 0),
  );
  return found ?? mainLanguage(language);
}

/** A theme's keywords in a language, given by its main part. */
export function keywordsIn({ keywords }: Pick<Theme, "keywords">, language: string): string[] {
  return Object.entries(keywords).flatMap(([tag, list]) => (mainLanguage(tag) === language ? list : []));
}
