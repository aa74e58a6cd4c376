import type { Metadata } from "next";
import { mayDo } from "../../../../lib/access.ts";
import { pageText } from "../../../text/page-text.ts";
import { type StudyParams, studyOfPage } from "../study.ts";
import { CodebookPage } from "./codebook-page.tsx";
import { readCodebookState } from "./codebook-state.ts";

interface PageProps extends StudyParams {
  readonly searchParams: Promise<{ readonly theme?: string | readonly string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await pageText();
  return { title: t("codebook.title") };
}

/** The codebook of a study: `?theme=` chooses a theme. */
export default async function Page(props: PageProps) {
  const { id, name, language, role } = await studyOfPage(props);
  const { theme } = await props.searchParams;
  const state = readCodebookState(id);
  const isThere = state.codebook.themes.some((known) => known.id === theme);
  return (
    <CodebookPage
      study={{ id, name, language }}
      initial={state}
      readOnly={!mayDo(role, "edit codebook")}
      theme={isThere && typeof theme === "string" ? theme : undefined}
    />
  );
}
