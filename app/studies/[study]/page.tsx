import Link from "next/link";
import { readCodebook } from "../../../db/codebook.ts";
import type { Study } from "../../../db/studies.ts";
import { mayDo } from "../../../lib/access.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { database } from "../../server.ts";
import { formatDate, languageName } from "../../text/names.ts";
import { pageText } from "../../text/page-text.ts";
import { QuestionTable } from "./question-table.tsx";
import { type StudyParams, studyOfPage } from "./study.ts";
import { TopThemes } from "./top-themes.tsx";

/** Overview, the home of a study: what is done, what to do next, and the most frequent themes. */
export default async function OverviewPage(props: StudyParams) {
  const study = await studyOfPage(props);
  const { t, language } = await pageText();
  const hasThemes = readCodebook(database(), study.id).themes.length > 0;
  const facts = t("overview.facts", {
    language: languageName(study.language, language),
    respondents: t("overview.respondents", { count: study.respondents }),
    date: formatDate(study.createdAt, language),
  });
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{study.name}</h1>
          <p className="soft">
            {facts} · <Link href={`/studies/${study.id}/report`}>{t("overview.importReport")}</Link>
          </p>
        </div>
        {hasThemes && <NextStep study={study} />}
      </div>
      {!hasThemes && mayDo(study.role, "edit codebook") && (
        <EmptyState text={t("overview.codebookEmpty")}>
          <Link className="button primary" href={`/studies/${study.id}/codebook`}>
            {t("overview.toCodebook")}
          </Link>
        </EmptyState>
      )}
      <QuestionTable study={study} />
      {mayDo(study.role, "read figures") && <TopThemes study={study} />}
    </div>
  );
}

/** The one button: what to do next. */
async function NextStep({ study }: { study: Study }) {
  const { t } = await pageText();
  const done = study.questions.reduce((sum, question) => sum + question.done, 0);
  const left = study.questions.reduce((sum, question) => sum + question.answers - question.done, 0);
  if (left > 0 && mayDo(study.role, "code answers")) {
    const next = study.questions.find((question) => question.done < question.answers);
    return (
      <Link className="button primary" href={`/studies/${study.id}/code?question=${next?.id}`}>
        {t(done === 0 ? "overview.codeBegin" : "overview.codeOn", { count: left })}
      </Link>
    );
  }
  return (
    <div className="buttons">
      {left === 0 && <p>{t("overview.allDone")}</p>}
      <Link className="button primary" href={`/studies/${study.id}/figures`}>
        {t("overview.toFigures")}
      </Link>
    </div>
  );
}
