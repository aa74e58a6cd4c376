import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import type { ImportReport } from "../../../../db/import-study.ts";
import { importReportOf } from "../../../../db/studies.ts";
import { type Problem, problemText } from "../../../../lib/problems/index.ts";
import { currentMember, database } from "../../../server.ts";
import { formatNumber } from "../../../text/message.ts";
import { pageText } from "../../../text/page-text.ts";
import { type StudyParams, studyOfPage } from "../study.ts";
import styles from "./report.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await pageText();
  return { title: t("importing.report") };
}

/** What came in with the import, what didn't and why. */
export default async function ReportPage(props: StudyParams) {
  const study = await studyOfPage(props);
  const report = importReportOf(database(), currentMember().id, study.id);
  if (!report) notFound();
  const { t } = await pageText();
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t("importing.reportTitle", { name: report.name })}</h1>
          <p className="soft">{t("importing.reportRespondents", { count: report.respondents })}</p>
        </div>
        <div className="buttons">
          <Link className="button primary" href={`/studies/${study.id}/code`}>
            {t("importing.toCode")}
          </Link>
          <Link className="button" href={`/studies/${study.id}`}>
            {t("importing.toOverview")}
          </Link>
        </div>
      </div>
      <Questions questions={report.questions} />
      {report.warnings.length > 0 && <Warnings warnings={report.warnings} />}
      <RefusedRows report={report} />
    </div>
  );
}

async function Questions({ questions }: Pick<ImportReport, "questions">) {
  const { t, language } = await pageText();
  return (
    <table className={styles.questions}>
      <thead>
        <tr>
          <th scope="col">{t("importing.reportQuestion")}</th>
          <th scope="col" className="number">
            {t("importing.reportAnswers")}
          </th>
          <th scope="col" className="number">
            {t("importing.reportEmpty")}
          </th>
          <th scope="col" className="number">
            {t("importing.reportIdentical")}
          </th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ name, answers, empty, identical }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">{formatNumber(answers, language)}</td>
            <td className="number">{formatNumber(empty, language)}</td>
            <td className="number">{formatNumber(identical, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

async function Warnings({ warnings }: { warnings: readonly Problem[] }) {
  const { t, language } = await pageText();
  return (
    <section className="stack">
      <h2>{t("importing.reportWarnings")}</h2>
      <ul className={styles.list}>
        {warnings.map((warning) => {
          const sentence = problemText(warning, language);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </section>
  );
}

async function RefusedRows({ report }: { report: ImportReport }) {
  const { t, language } = await pageText();
  const { refused, refusedRows } = report;
  if (refused === 0) return <p>{t("importing.reportNothingRefused")}</p>;
  return (
    <section className="stack">
      <h2>{t("importing.reportRefused", { count: refused })}</h2>
      {refused > refusedRows.length && (
        <p className="hint">{t("importing.reportRefusedFirst", { count: refusedRows.length })}</p>
      )}
      <ul className={styles.list}>
        {refusedRows.map(({ row, problem }) => (
          <li key={row}>{problemText(problem, language)}</li>
        ))}
      </ul>
    </section>
  );
}
