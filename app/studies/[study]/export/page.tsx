import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { previewExport } from "../../../../db/export-study.ts";
import { mayDo } from "../../../../lib/access.ts";
import { currentMember, database } from "../../../server.ts";
import { pageText } from "../../../text/page-text.ts";
import { type StudyParams, studyOfPage } from "../study.ts";
import { DataSet } from "./data-set.tsx";
import styles from "./export.module.css";

/** Rows of the preview. */
const previewRows = 5;

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await pageText();
  return { title: t("exporting.title") };
}

/** Export: the coded data set, with a preview of its first rows, and the codebook. */
export default async function ExportPage(props: StudyParams) {
  const study = await studyOfPage(props);
  if (!mayDo(study.role, "export data")) notFound();
  const { t } = await pageText();
  const preview = previewExport(database(), currentMember().id, study.id, previewRows);
  const codebook = `/api/studies/${study.id}/codebook?format=`;
  return (
    <div className="page">
      <h1>{t("exporting.title")}</h1>
      <DataSet
        study={study.id}
        respondents={study.respondents}
        preview={preview}
        open={study.questions.reduce((sum, { answers, settled }) => sum + answers - (settled ?? 0), 0)}
      />
      <section className={styles.section} aria-labelledby="codebook">
        <h2 id="codebook">{t("exporting.codebook")}</h2>
        <p className="soft">{t("exporting.codebookAbout")}</p>
        <div className="buttons">
          <a className="button" href={`${codebook}csv`} download>
            {t("exporting.codebookCsv")}
          </a>
          <a className="button" href={`${codebook}json`} download>
            {t("exporting.codebookJson")}
          </a>
        </div>
      </section>
    </div>
  );
}
