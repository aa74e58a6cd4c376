import type { StudyId } from "../lib/ids.ts";
import { type Problem, problem } from "../lib/problems/index.ts";
import type { VerbatimDatabase } from "./client.ts";

const longestName = 200;

/**
 * Why a study can't have a name: it is empty, longer than 200 characters or another study's.
 *
 * @param name without spaces around it.
 * @param study that is to have it; a new one has no id yet.
 */
export function studyNameProblem(db: VerbatimDatabase, name: string, study?: StudyId): Problem | undefined {
  if (name === "") return problem("studyNameEmpty");
  if (name.length > longestName) return problem("studyNameTooLong", { most: longestName });
  const namesake = db.sqlite
    .prepare<[string], number>("SELECT id FROM studies WHERE name = ?")
    .pluck()
    .get(name);
  return namesake === undefined || namesake === study
    ? undefined
    : problem("studyNameTaken", { study: name });
}
