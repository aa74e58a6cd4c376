import type { VerbatimDatabase } from "../../../../db/client.ts";
import { frequenciesOf, type QuestionFrequencies } from "../../../../db/frequencies.ts";
import { depths, netIds, themeName } from "../../../../lib/codebook/index.ts";
import type { MemberId, QuestionId, ThemeId } from "../../../../lib/ids.ts";
import { type Result, success } from "../../../../lib/result.ts";
import type { FrequencyBase, FrequencyGroup, ThemeFrequency } from "../../../../lib/survey/index.ts";

/** How a theme is shown. */
export interface FigureTheme {
  readonly name: string;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly isNet: boolean;
  readonly depth: number;
}

/** A question's figures in the form in which they go to the page; plain JSON. */
export interface FigureData {
  readonly question: { readonly id: number; readonly name: string; readonly wording: string };
  readonly base: FrequencyBase;
  readonly themes: readonly ThemeFrequency[];
  readonly split: { readonly by: string; readonly groups: readonly FrequencyGroup[] } | null;
  readonly shown: Readonly<Record<ThemeId, FigureTheme>>;
}

/**
 * Reads a question's figures for the page.
 *
 * @param language of the themes' names, where they have it.
 * @throws AccessRefused if the member may not read figures.
 */
export function figureData(
  db: VerbatimDatabase,
  member: MemberId,
  question: QuestionId,
  by: string | undefined,
  language: string,
): Result<FigureData> {
  const result = frequenciesOf(db, member, question, { by });
  if (!result.ok) return result;
  const { base, themes, split } = result.value;
  return success({
    ...{ question: result.value.question, base, themes, split: split ?? null },
    shown: shownThemes(result.value, language),
  });
}

function shownThemes({ codebook }: QuestionFrequencies, language: string): FigureData["shown"] {
  const nets = netIds(codebook);
  const depth = depths(codebook);
  return Object.fromEntries(
    codebook.map((theme) => [
      theme.id,
      {
        name: themeName(theme, language),
        colour: theme.colour,
        isNet: nets.has(theme.id),
        depth: depth.get(theme.id) ?? 0,
      },
    ]),
  );
}
