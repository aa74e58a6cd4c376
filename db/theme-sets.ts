import type { StudyId } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";

/**
 * Gives each distinct set of themes of a study its number; a set is stored once.
 *
 * @returns a function from theme row ids, in any order, to the id in `theme_sets`.
 */
export function themeSetNumbering(
  db: VerbatimDatabase,
  study: StudyId,
): (themeRowIds: readonly number[]) => number {
  const find = db.sqlite.prepare<[number, string], { id: number }>(
    "SELECT id FROM theme_sets WHERE study_id = ? AND members = ?",
  );
  const insert = db.sqlite.prepare<[number, string], { id: number }>(
    "INSERT INTO theme_sets (study_id, members) VALUES (?, ?) RETURNING id",
  );
  return (themeRowIds) => {
    const key = [...themeRowIds].sort((a, b) => a - b).join(",");
    const row = find.get(study, key) ?? insert.get(study, key);
    if (!row) throw new Error(`Theme set ${key} of study ${study} could not be stored.`);
    return row.id;
  };
}
