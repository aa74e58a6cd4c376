import Link from "next/link";
import type { StudyId } from "../../../../lib/ids.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { pageText } from "../../../text/page-text.ts";

/** What the page says of a study without an open question. */
export async function NoQuestions({ study }: { study: StudyId }) {
  const { t } = await pageText();
  return (
    <div className="page">
      <h1>{t("code.title")}</h1>
      <EmptyState text={t("code.noQuestions")}>
        <Link className="button" href={`/studies/${study}`}>
          {t("common.pageOverview")}
        </Link>
      </EmptyState>
    </div>
  );
}
