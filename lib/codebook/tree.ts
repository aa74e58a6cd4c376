import type { ThemeId } from "../ids.ts";
import type { Theme } from "./theme.ts";

/** The themes right under a parent, or the top ones for null, in their order; ids decide between equal positions. */
export function childrenOf(themes: readonly Theme[], parent: ThemeId | null): Theme[] {
  return themes.filter((theme) => theme.parent === parent).sort(bySibling);
}

/**
 * Depth-first order: a theme comes after its parent and before its parent's next sibling.
 *
 * @returns the themes that hang on the tree; one within a cycle, or under an unknown parent, isn't among them.
 */
export function inTreeOrder(themes: readonly Theme[]): Theme[] {
  const children = groupedByParent(themes);
  const ordered: Theme[] = [];
  const waiting = [...(children.get(null) ?? [])].reverse();
  for (let theme = waiting.pop(); theme; theme = waiting.pop()) {
    ordered.push(theme);
    waiting.push(...[...(children.get(theme.id) ?? [])].reverse());
  }
  return ordered;
}

/** The themes above a theme, nearest first; stops at a parent that isn't there or comes twice. */
export function ancestorsOf(themes: readonly Theme[], id: ThemeId): Theme[] {
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const ancestors = new Map<ThemeId, Theme>();
  let next = byId.get(id)?.parent ?? null;
  while (next !== null && next !== id && !ancestors.has(next)) {
    const ancestor = byId.get(next);
    if (!ancestor) break;
    ancestors.set(next, ancestor);
    next = ancestor.parent;
  }
  return [...ancestors.values()];
}

/** The themes below a theme, at every depth, in tree order. */
export function descendantsOf(themes: readonly Theme[], id: ThemeId): Theme[] {
  const within = new Set<ThemeId>([id]);
  const found: Theme[] = [];
  for (const theme of inTreeOrder(themes)) {
    if (theme.parent === null || !within.has(theme.parent)) continue;
    within.add(theme.id);
    found.push(theme);
  }
  return found;
}

/** Ids of the nets: the themes that have children. */
export function netIds(themes: readonly Theme[]): ReadonlySet<ThemeId> {
  return new Set(themes.flatMap((theme) => theme.parent ?? []));
}

/** How deep each theme lies; 0 for a top one. Takes the themes in tree order. */
export function depths(themes: readonly Theme[]): ReadonlyMap<ThemeId, number> {
  const depth = new Map<ThemeId, number>();
  for (const theme of themes) {
    depth.set(theme.id, theme.parent === null ? 0 : (depth.get(theme.parent) ?? 0) + 1);
  }
  return depth;
}

function groupedByParent(themes: readonly Theme[]): Map<ThemeId | null, Theme[]> {
  const groups = new Map<ThemeId | null, Theme[]>();
  for (const theme of themes) {
    const group = groups.get(theme.parent);
    if (group) group.push(theme);
    else groups.set(theme.parent, [theme]);
  }
  for (const group of groups.values()) group.sort(bySibling);
  return groups;
}

function bySibling(one: Theme, other: Theme): number {
  return one.position - other.position || (one.id < other.id ? -1 : 1);
}
