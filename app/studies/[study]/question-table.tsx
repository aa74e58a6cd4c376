import Link from "next/link";
import type { Study } from "../../../db/studies.ts";
import { StudyProgress } from "../../components/study-progress.tsx";
import { formatNumber } from "../../text/message.ts";
import { pageText } from "../../text/page-text.ts";
import styles from "./overview.module.css";

/** The questions of a study with how far each is; each leads to its answers. */
export async function QuestionTable({ study }: { study: Study }) {
  const { t, language } = await pageText();
  const seesFinal = study.questions.some(({ settled }) => settled !== undefined);
  return (
    <section className={styles.section} aria-labelledby="questions">
      <h2 id="questions">{t("overview.questions")}</h2>
      <div className={`scroller ${styles.table}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("overview.question")}</th>
              <th scope="col">{t("overview.done")}</th>
              <th scope="col" className="number">
                {t("overview.flagged")}
              </th>
              {seesFinal && (
                <th scope="col" className="number">
                  {t("overview.settled")}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {study.questions.map((question) => {
              const address = `/studies/${study.id}/code?question=${question.id}`;
              return (
                <tr key={question.id}>
                  <th scope="row">
                    <Link href={address}>{question.wording || question.name}</Link>
                    {question.wording !== question.name && <div className="hint">{question.name}</div>}
                  </th>
                  <td>
                    <StudyProgress questions={[question]} label={question.name} />
                  </td>
                  <td className="number">
                    {question.flagged > 0 ? (
                      <Link href={`${address}&state=flagged`}>
                        {formatNumber(question.flagged, language)}
                      </Link>
                    ) : (
                      0
                    )}
                  </td>
                  {question.settled !== undefined && (
                    <td className="number">{formatNumber(question.settled, language)}</td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {seesFinal && <p className="hint">{t("overview.settledHint")}</p>}
    </section>
  );
}
