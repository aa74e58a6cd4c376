import type { Metadata } from "next";
import { after } from "next/server";
import type { ReactNode } from "react";
import { mayDo } from "../../../lib/access.ts";
import { Frame } from "../../components/frame.tsx";
import { catchUpSuggestions } from "../../jobs/run.ts";
import { currentMember } from "../../server.ts";
import { type StudyParams, studyNameOfPage, studyOfPage } from "./study.ts";

export async function generateMetadata(props: StudyParams): Promise<Metadata> {
  const name = await studyNameOfPage(props);
  // What isn't found has the title of its own page.
  return name === undefined ? {} : { title: { template: `%s · ${name} · Verbatim`, default: name } };
}

/** The frame of a study's pages: its name and its pages in the header. */
export default async function StudyLayout(props: StudyParams & { children: ReactNode }) {
  const { id, name, role } = await studyOfPage(props);
  // Behind after an import or a codebook change on the command line, or after a crash.
  if (mayDo(role, "code answers")) after(() => catchUpSuggestions(currentMember().id, id));
  return <Frame study={{ id, name }}>{props.children}</Frame>;
}
