import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { type Study, studyOf } from "../../../db/studies.ts";
import { currentMember, database, studyIdFrom } from "../../server.ts";

/** What Next gives a page or layout below /studies/[study]. */
export interface StudyParams {
  readonly params: Promise<{ readonly study: string }>;
}

const readStudy = cache((segment: string): Study | undefined =>
  studyOf(database(), currentMember().id, studyIdFrom(segment)),
);

/** The study in a page's address, read once a request; not found for who has no role in it. */
export async function studyOfPage({ params }: StudyParams): Promise<Study> {
  return readStudy((await params).study) ?? notFound();
}

/** The name of the study in a page's address; undefined where the page itself isn't found. */
export async function studyNameOfPage({ params }: StudyParams): Promise<string | undefined> {
  return readStudy((await params).study)?.name;
}
