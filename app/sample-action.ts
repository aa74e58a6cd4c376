"use server";

import { openSampleStudy } from "../db/sample/index.ts";
import type { StudyId } from "../lib/ids.ts";
import { outcomeOf } from "./act.ts";
import type { Outcome } from "./outcome.ts";
import { currentMember, database } from "./server.ts";

/** The sample study's id; the study is loaded if it isn't there. */
export async function openSample(): Promise<Outcome<StudyId>> {
  return outcomeOf(() => openSampleStudy(database(), currentMember()));
}
