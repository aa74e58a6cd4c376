import { type Codebook, depths, netIds, type Theme, themeName } from "../../../../lib/codebook/index.ts";
import { ancestorsOf } from "../../../../lib/codebook/tree.ts";
import type { SearchableTheme } from "./theme-search.ts";

/** A theme as the page shows it, in one language. */
export interface PageTheme extends SearchableTheme {
  readonly useWhen: string;
  readonly doNotUseWhen: string;
  readonly example: string;
  /** `#rrggbb`. */
  readonly colour: string;
  /** 0 for a top one. */
  readonly depth: number;
  /** Whether it only holds others together: a net without a code number of its own is no code. */
  readonly isHeading: boolean;
}

/** The themes of a codebook in tree order, with texts in `language` where the codebook has them. */
export function pageThemes({ themes }: Codebook, language: string): PageTheme[] {
  const nets = netIds(themes);
  const depth = depths(themes);
  return themes.map((theme) => ({
    id: theme.id,
    number: theme.number,
    name: themeName(theme, language),
    path: ancestorsOf(themes, theme.id)
      .map((ancestor) => themeName(ancestor, language))
      .reverse()
      .join(" › "),
    definition: textIn(theme.definition, language),
    useWhen: theme.useWhen,
    doNotUseWhen: theme.doNotUseWhen,
    example: theme.example,
    colour: theme.colour,
    keywords: Object.values(theme.keywords).flat(),
    depth: depth.get(theme.id) ?? 0,
    isHeading: nets.has(theme.id) && theme.number === null,
  }));
}

function textIn(texts: Theme["definition"], language: string): string {
  return texts[language] ?? Object.values(texts)[0] ?? "";
}
