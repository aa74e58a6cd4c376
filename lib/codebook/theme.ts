import type { ThemeId } from "../ids.ts";

/** Texts by language code (`nl`, `en` …). */
export type Localised = Readonly<Record<string, string>>;

/** One theme of a codebook. A theme that is the parent of others is a net. */
export interface Theme {
  readonly id: ThemeId;
  readonly parent: ThemeId | null;
  /** Place among all themes, from 0, in steps of at least 1; the tree is read in this order. */
  readonly position: number;
  /** The code number that coders type; unique in a codebook. */
  readonly number: number | null;
  readonly name: Localised;
  readonly definition: Localised;
  readonly useWhen: string;
  readonly doNotUseWhen: string;
  readonly example: string;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly keywords: Readonly<Record<string, readonly string[]>>;
}

export interface Codebook {
  readonly languages: readonly string[];
  /** In the order of the tree: a theme comes after its parent, siblings by position. */
  readonly themes: readonly Theme[];
}

/** A theme's name in the language asked for, or else in the first one that it has. */
export function themeName(theme: Pick<Theme, "id" | "name">, language: string): string {
  return theme.name[language] ?? Object.values(theme.name)[0] ?? theme.id;
}
