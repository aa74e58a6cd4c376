"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { chooseLearning } from "../../../../db/learning-choice.ts";
import { studyOf } from "../../../../db/studies.ts";
import { renameStudy, updateQuestionWording } from "../../../../db/study-settings.ts";
import { idOf, type JobId, type QuestionId, type StudyId } from "../../../../lib/ids.ts";
import { problem } from "../../../../lib/problems/index.ts";
import { failure, success } from "../../../../lib/result.ts";
import { outcomeOf } from "../../../act.ts";
import { refreshSuggestions, runJob } from "../../../jobs/run.ts";
import type { Outcome } from "../../../outcome.ts";
import { currentMember, database } from "../../../server.ts";

const number = z.int().positive();
const learning = z.enum(["shared", "own", "keywords", "rule"]);
const text = z.string().max(100_000);

/** Gives a study another name. */
export async function rename(study: number, name: string): Promise<Outcome<void>> {
  return outcomeOf(() => {
    const renamed = renameStudy(database(), currentMember().id, studyId(study), text.parse(name));
    if (renamed.ok) revalidatePath(`/studies/${study}`, "layout");
    return renamed;
  });
}

/** Gives a question another wording. */
export async function reword(study: number, question: number, wording: string): Promise<Outcome<void>> {
  return outcomeOf(() => {
    const id = idOf<QuestionId>(number.parse(question));
    const member = currentMember().id;
    const changed = updateQuestionWording(database(), member, studyId(study), id, text.parse(wording));
    if (changed.ok) revalidatePath(`/studies/${study}`, "layout");
    return changed;
  });
}

/** Chooses what the suggestions of a study learn from; `rule` leaves it to the rule. */
export async function setLearning(study: number, chosen: string): Promise<Outcome<void>> {
  return outcomeOf(() => {
    const member = currentMember().id;
    const choice = learning.parse(chosen);
    chooseLearning(database(), member, studyId(study), choice === "rule" ? null : choice);
    refreshSuggestions(member, studyId(study));
    revalidatePath(`/studies/${study}`, "layout");
    return success(undefined);
  });
}

/** Begins to delete a study whose name was typed. */
export async function startDeletion(study: number, typed: string): Promise<Outcome<JobId>> {
  return outcomeOf(() => {
    const member = currentMember().id;
    const id = studyId(study);
    const found = studyOf(database(), member, id);
    if (found?.name !== text.parse(typed).trim()) return failure(problem("studyNameMismatch", { typed }));
    return success(runJob(member, { kind: "delete", study: id }));
  });
}

function studyId(sent: number): StudyId {
  return idOf<StudyId>(number.parse(sent));
}
