import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Frame } from "../../components/frame.tsx";
import { type StudyParams, studyOfPage } from "./study.ts";

export async function generateMetadata(props: StudyParams): Promise<Metadata> {
  const { name } = await studyOfPage(props);
  return { title: { template: `%s · ${name} · Verbatim`, default: name } };
}

/** The frame of a study's pages: its name and its pages in the header. */
export default async function StudyLayout(props: StudyParams & { children: ReactNode }) {
  const { id, name } = await studyOfPage(props);
  return <Frame study={{ id, name }}>{props.children}</Frame>;
}
