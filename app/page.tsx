import Link from "next/link";
import { type Study, studiesOf } from "../db/studies.ts";
import { EmptyState } from "./components/empty-state.tsx";
import { Frame } from "./components/frame.tsx";
import { StudyProgress } from "./components/study-progress.tsx";
import styles from "./home.module.css";
import { SampleButton } from "./sample-button.tsx";
import { currentMember, database } from "./server.ts";
import { formatNumber } from "./text/message.ts";
import { formatDate, languageName } from "./text/names.ts";
import { pageText } from "./text/page-text.ts";

/** Home: the studies, with how far each is coded. */
export default async function HomePage() {
  const { t } = await pageText();
  const studies = studiesOf(database(), currentMember().id);
  const buttons = (
    <>
      <Link className="button primary" href="/studies/new">
        {t("home.newStudy")}
      </Link>
      <SampleButton />
    </>
  );
  return (
    <Frame>
      <div className="page">
        <div className="page-head">
          <h1>{t("home.title")}</h1>
          {studies.length > 0 && <div className="buttons">{buttons}</div>}
        </div>
        {studies.length > 0 ? (
          <StudyTable studies={studies} />
        ) : (
          <EmptyState text={t("home.empty")}>{buttons}</EmptyState>
        )}
      </div>
    </Frame>
  );
}

async function StudyTable({ studies }: { studies: readonly Study[] }) {
  const { t } = await pageText();
  return (
    <table className={styles.studies}>
      <thead>
        <tr>
          <th scope="col">{t("home.study")}</th>
          <th scope="col">{t("home.coded")}</th>
          <th scope="col" className={styles.wide}>
            {t("home.language")}
          </th>
          <th scope="col" className={`number ${styles.wide}`}>
            {t("home.respondents")}
          </th>
          <th scope="col" className={styles.wide}>
            {t("home.imported")}
          </th>
        </tr>
      </thead>
      <tbody>
        {studies.map((study) => (
          <StudyRow key={study.id} study={study} />
        ))}
      </tbody>
    </table>
  );
}

async function StudyRow({ study }: { study: Study }) {
  const { language } = await pageText();
  return (
    <tr>
      <th scope="row">
        <Link href={`/studies/${study.id}`}>{study.name}</Link>
      </th>
      <td>
        <StudyProgress questions={study.questions} label={study.name} />
      </td>
      <td className={styles.wide}>{languageName(study.language, language)}</td>
      <td className={`number ${styles.wide}`}>{formatNumber(study.respondents, language)}</td>
      <td className={styles.wide}>{formatDate(study.createdAt, language)}</td>
    </tr>
  );
}
