import { failure, type Result, success } from "../result.ts";
import { themeProblem, treeProblem } from "./check.ts";
import { defaultColour } from "./colours.ts";
import { languagesOf } from "./languages.ts";
import type { Codebook, Theme } from "./theme.ts";
import { inTreeOrder } from "./tree.ts";

/** A theme as read, and where: a file, or a file and its row. */
export interface PlacedTheme {
  readonly theme: Theme;
  readonly place: string;
}

/**
 * Makes a codebook of the themes of a file, in the file's order: fills in colours that are left out (empty),
 * and checks each theme and the tree.
 */
export function finishCodebook(
  read: readonly PlacedTheme[],
  languages: readonly string[],
  file: string,
): Result<Codebook> {
  const places = new Map(read.map(({ theme, place }) => [theme.position, place]));
  const placeOf = (theme: Theme) => places.get(theme.position) ?? file;
  const themes = read.map(({ theme }) => theme);
  const wrongTree = treeProblem(themes, file, placeOf);
  if (wrongTree) return failure(wrongTree);
  const coloured = withDefaultColours(themes);
  for (const theme of coloured) {
    const wrong = themeProblem(theme, placeOf(theme));
    if (wrong) return failure(wrong);
  }
  const ordered = inTreeOrder(coloured);
  return success({ languages: languagesOf(ordered, languages), themes: ordered });
}

/** A net's children share its colour. */
function withDefaultColours(themes: readonly Theme[]): Theme[] {
  const coloured = new Map(themes.filter(({ colour }) => colour !== "").map((theme) => [theme.id, theme]));
  for (const theme of inTreeOrder(themes)) {
    if (coloured.has(theme.id)) continue;
    coloured.set(theme.id, { ...theme, colour: defaultColour([...coloured.values()], theme.parent) });
  }
  return themes.map((theme) => coloured.get(theme.id) ?? theme);
}
