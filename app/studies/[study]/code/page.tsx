import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { attributeNames } from "../../../../db/answers.ts";
import { readCodebook } from "../../../../db/codebook.ts";
import { mayDo } from "../../../../lib/access.ts";
import { currentMember, database } from "../../../server.ts";
import { pageText } from "../../../text/page-text.ts";
import { type StudyParams, studyOfPage } from "../study.ts";
import { readCodeAddress } from "./address.ts";
import { NoQuestions } from "./no-questions.tsx";
import { deskStart } from "./start.ts";
import { pageThemes } from "./themes.ts";
import { Workbench } from "./workbench.tsx";

interface CodePageProps extends StudyParams {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await pageText();
  return { title: t("code.title") };
}

/** Code: one answer after another, with suggestions and the codebook beside it. */
export default async function CodePage(props: CodePageProps) {
  const study = await studyOfPage(props);
  if (!mayDo(study.role, "code answers")) notFound();
  const { language } = await pageText();
  const address = readCodeAddress(await props.searchParams);
  const db = database();
  const member = currentMember().id;
  const start = await deskStart(db, member, study.id, address);
  if (!start) return <NoQuestions study={study.id} />;
  return (
    <Workbench
      // Another question, or another list asked for by a link, is another desk.
      key={`${start.question}:${JSON.stringify(address.filter)}:${address.answer ?? ""}`}
      study={study.id}
      question={start.question}
      questions={study.questions.map(({ id, name, wording }) => ({ id, name, wording }))}
      themes={pageThemes(readCodebook(db, study.id), language)}
      attributes={attributeNames(db, member, study.id)}
      language={study.language}
      start={start.desk}
    />
  );
}
