import type { ThemeId } from "../ids.ts";
import { problem } from "../problems/index.ts";
import { failure, type Result, success } from "../result.ts";
import { themeProblem, treeProblem } from "./check.ts";
import { languagesOf } from "./languages.ts";
import type { Codebook, Theme } from "./theme.ts";
import { inTreeOrder } from "./tree.ts";

/** One theme of a change: null before if it is added, null after if it is deleted. */
export interface ThemeChange {
  readonly id: ThemeId;
  readonly before: Theme | null;
  readonly after: Theme | null;
}

/** A change of a codebook: a value that is applied, inverted, stored and replayed. Each theme at most once. */
export type CodebookChange = readonly ThemeChange[];

/**
 * The codebook after a change, if each theme still is as `before` says and the outcome is a codebook.
 * Its languages only grow.
 *
 * @param place where the codebook is, for problems: a study's name.
 * @throws RangeError if the change names a theme twice, or one whose sides have another id.
 */
export function applyChange(
  codebook: Codebook,
  change: CodebookChange,
  place = "Codebook",
): Result<Codebook> {
  requireWellFormed(change);
  const themes = new Map(codebook.themes.map((theme) => [theme.id, theme]));
  for (const { id, before, after } of change) {
    if (!sameTheme(themes.get(id) ?? null, before)) {
      return failure(problem("codebookChangedMeanwhile", { theme: id }));
    }
    const wrong = after && themeProblem(after, place);
    if (wrong) return failure(wrong);
    if (after) themes.set(id, after);
    else themes.delete(id);
  }
  const wrongTree = treeProblem([...themes.values()], place);
  if (wrongTree) return failure(wrongTree);
  const ordered = inTreeOrder([...themes.values()]);
  return success({ languages: languagesOf(ordered, codebook.languages), themes: ordered });
}

/** The change that takes `change` back. */
export function invertChange(change: CodebookChange): CodebookChange {
  return change.map(({ id, before, after }) => ({ id, before: after, after: before }));
}

/** Whether two themes are the same in every field; the order of languages doesn't count. */
export function sameTheme(one: Theme | null, other: Theme | null): boolean {
  return one === other || (one !== null && other !== null && fingerprint(one) === fingerprint(other));
}

/** A theme's fields in a fixed order, as text. */
function fingerprint(theme: Theme): string {
  const { id, parent, position, number, useWhen, doNotUseWhen, example, colour } = theme;
  const texts = [theme.name, theme.definition, theme.keywords].map((byLanguage) =>
    Object.entries(byLanguage).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return JSON.stringify([id, parent, position, number, useWhen, doNotUseWhen, example, colour, texts]);
}

function requireWellFormed(change: CodebookChange): void {
  const ids = new Set<ThemeId>();
  for (const { id, before, after } of change) {
    if (ids.has(id)) throw new RangeError(`A codebook change names theme “${id}” twice.`);
    if ((before && before.id !== id) || (after && after.id !== id)) {
      throw new RangeError(`A codebook change gives theme “${id}” another id.`);
    }
    ids.add(id);
  }
}

/** Whether a change can change what is suggested: keywords, or which themes have any. */
export function affectsSuggestions(change: CodebookChange): boolean {
  return change.some(({ before, after }) => keywordsText(before) !== keywordsText(after));
}

function keywordsText(theme: Theme | null): string {
  const lists = Object.entries(theme?.keywords ?? {}).filter(([, list]) => list.length > 0);
  return JSON.stringify(lists.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** How many themes a change adds, changes and removes. */
export interface ChangeSummary {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Counts what a change does; a theme that only makes room for others isn't counted as changed. */
export function summaryOf(change: CodebookChange): ChangeSummary {
  const added = change.filter(({ before }) => before === null).length;
  const removed = change.filter(({ after }) => after === null).length;
  const changed = change.filter(
    ({ before, after }) => before && after && !sameTheme(before, { ...after, position: before.position }),
  ).length;
  return { added, changed, removed };
}
