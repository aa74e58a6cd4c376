import type { ThemeId } from "../ids.ts";

/** Leaves room below the longest id for a number that makes it unique. */
const longest = 60;

/**
 * An id for a new theme: its name in small letters, digits and underscores, without accents, with a
 * number behind it if another theme has it, or ever had it.
 *
 * @param taken ids of all themes of the study, deleted ones included: an id is never used again.
 */
export function newThemeId(name: string, taken: ReadonlySet<ThemeId>): ThemeId {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const start = Array.from(plain.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_/, "")).slice(0, longest);
  const slug = start.join("").replace(/_$/, "") || "theme";
  if (!taken.has(slug)) return slug;
  for (let count = 2; ; count++) {
    if (!taken.has(`${slug}_${count}`)) return `${slug}_${count}`;
  }
}
