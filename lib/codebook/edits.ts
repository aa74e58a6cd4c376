import type { ThemeId } from "../ids.ts";
import type { CodebookChange } from "./change.ts";
import { sameTheme } from "./change.ts";
import { defaultColour } from "./colours.ts";
import type { Codebook, Localised, Theme } from "./theme.ts";
import { newThemeId } from "./theme-id.ts";
import { ancestorsOf, childrenOf, descendantsOf } from "./tree.ts";

/** What can be edited of a theme in place. */
export type ThemeFields = Omit<Theme, "id" | "parent" | "position">;

/** What a new theme starts with; its colour is its net's, or a safe one that few nets have. */
export interface NewTheme {
  readonly name: Localised;
  /** Under which theme; null for the top. */
  readonly parent: ThemeId | null;
  /** Ids that the study has ever used. */
  readonly taken: ReadonlySet<ThemeId>;
}

/** Adds a theme as the last child of its parent. The change's one `id` is the new theme's. */
export function addTheme(codebook: Codebook, { name, parent, taken }: NewTheme): CodebookChange {
  if (parent !== null) themeOf(codebook, parent);
  const ids = new Set([...taken, ...codebook.themes.map((theme) => theme.id)]);
  const id = newThemeId(Object.values(name)[0] ?? "", ids);
  const after: Theme = {
    ...{ id, parent, position: afterAll(codebook.themes), number: null, name, definition: {} },
    ...{ useWhen: "", doNotUseWhen: "", example: "", keywords: {} },
    colour: defaultColour(codebook.themes, parent),
  };
  return [{ id, before: null, after }];
}

/** Changes fields of a theme; no change if they are as they were. */
export function editTheme(
  codebook: Codebook,
  id: ThemeId,
  fields: { readonly [Field in keyof ThemeFields]?: ThemeFields[Field] | undefined },
): CodebookChange {
  const before = themeOf(codebook, id);
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return changed([before], [{ ...before, ...given }]);
}

/**
 * Moves a theme, with all that is below it.
 *
 * @param place.index among the children of the parent without the theme itself, from 0; more than there
 *   are means last.
 * @throws RangeError if the parent is the theme itself or below it.
 */
export function moveTheme(
  codebook: Codebook,
  id: ThemeId,
  { parent, index }: { readonly parent: ThemeId | null; readonly index: number },
): CodebookChange {
  const before = themeOf(codebook, id);
  if (parent !== null) {
    themeOf(codebook, parent);
    const above = [parent, ...ancestorsOf(codebook.themes, parent).map((theme) => theme.id)];
    if (above.includes(id)) throw new RangeError(`Theme “${id}” can't move into itself.`);
  }
  const siblings = childrenOf(codebook.themes, parent).filter((theme) => theme.id !== id);
  const moved = { ...before, parent };
  const isThereAlready =
    before.parent === parent && placeAmongSiblings(codebook, id) === Math.min(index, siblings.length);
  if (isThereAlready) return [];
  const after = respaced(siblings.toSpliced(index, 0, moved), new Set([id]));
  return changed([before, ...siblings], after);
}

/** One step of a theme in the tree: among its siblings, into the one above it, or out of its net. */
export type MoveStep = "up" | "down" | "in" | "out";

/** Moves a theme by one step; no change where it can't go further. */
export function moveThemeBy(codebook: Codebook, id: ThemeId, step: MoveStep): CodebookChange {
  const { parent } = themeOf(codebook, id);
  const place = placeAmongSiblings(codebook, id);
  switch (step) {
    case "up":
      return place === 0 ? [] : moveTheme(codebook, id, { parent, index: place - 1 });
    case "down":
      return moveTheme(codebook, id, { parent, index: place + 1 });
    case "in": {
      const above = childrenOf(codebook.themes, parent)[place - 1];
      return above ? moveTheme(codebook, id, { parent: above.id, index: Number.MAX_SAFE_INTEGER }) : [];
    }
    case "out": {
      if (parent === null) return [];
      const index = placeAmongSiblings(codebook, parent) + 1;
      return moveTheme(codebook, id, { parent: themeOf(codebook, parent).parent, index });
    }
  }
}

/** A theme's place among its siblings, from 0. */
export function placeAmongSiblings(codebook: Codebook, id: ThemeId): number {
  const { parent } = themeOf(codebook, id);
  return childrenOf(codebook.themes, parent).findIndex((theme) => theme.id === id);
}

/** Deletes a theme; what is below it goes too, or is lifted to where the theme was. */
export function deleteTheme(codebook: Codebook, id: ThemeId, below: "delete" | "lift"): CodebookChange {
  const theme = themeOf(codebook, id);
  if (below === "delete") return changed([theme, ...descendantsOf(codebook.themes, id)], []);
  const children = childrenOf(codebook.themes, id);
  const siblings = childrenOf(codebook.themes, theme.parent);
  const lifted = children.map((child) => ({ ...child, parent: theme.parent }));
  const order = siblings.flatMap((sibling) => (sibling.id === id ? lifted : [sibling]));
  const moved = new Set(children.map((child) => child.id));
  return changed([...siblings, ...children], respaced(order, moved));
}

/**
 * Brings in another codebook by id, in its order.
 *
 * @param missing what becomes of themes that it doesn't have: kept, behind its own, or deleted.
 */
export function replaceCodebook(
  codebook: Codebook,
  incoming: Codebook,
  missing: "keep" | "delete",
): CodebookChange {
  const ids = new Set(incoming.themes.map((theme) => theme.id));
  const kept = missing === "keep" ? codebook.themes.filter((theme) => !ids.has(theme.id)) : [];
  const first = afterAll(incoming.themes);
  const behind = kept.map((theme, rank) => ({ ...theme, position: first + rank }));
  return changed(codebook.themes, [...incoming.themes, ...behind]);
}

/** The change from some themes to others, by id, in which what stays the same isn't named. */
function changed(before: readonly Theme[], after: readonly Theme[]): CodebookChange {
  const old = new Map(before.map((theme) => [theme.id, theme]));
  const now = new Map(after.map((theme) => [theme.id, theme]));
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((id) => ({ id, before: old.get(id) ?? null, after: now.get(id) ?? null }))
    .filter((change) => !sameTheme(change.before, change.after));
}

/** Siblings with positions that ascend in the order given; those that weren't moved change only if they must. */
function respaced(siblings: readonly Theme[], moved: ReadonlySet<ThemeId>): Theme[] {
  let next = 0;
  return siblings.map((theme) => {
    const position = moved.has(theme.id) ? next : Math.max(theme.position, next);
    next = position + 1;
    return { ...theme, position };
  });
}

function afterAll(themes: readonly Theme[]): number {
  return themes.reduce((last, theme) => Math.max(last, theme.position + 1), 0);
}

function themeOf(codebook: Codebook, id: ThemeId): Theme {
  const theme = codebook.themes.find((theme) => theme.id === id);
  if (!theme) throw new RangeError(`The codebook has no theme “${id}”.`);
  return theme;
}
