import type { VerbatimDatabase } from "../../db/client.ts";
import type { Member } from "../../db/members.ts";
import { type Study, studiesOf } from "../../db/studies.ts";
import { problem } from "../../lib/problems/index.ts";
import { failure, type Result, success } from "../../lib/result.ts";

/** The study with this name among those that the member sees; a problem if there is none. */
export function studyNamed(db: VerbatimDatabase, { id }: Member, name: string): Result<Study> {
  const study = studiesOf(db, id).find((study) => study.name === name);
  return study ? success(study) : failure(problem("studyUnknown", { study: name }));
}
