import Link from "next/link";
import { frequenciesOf, type QuestionFrequencies } from "../../../db/frequencies.ts";
import type { Study } from "../../../db/studies.ts";
import { themeName } from "../../../lib/codebook/index.ts";
import { ThemeSwatch } from "../../components/theme-swatch.tsx";
import { currentMember, database } from "../../server.ts";
import { formatNumber } from "../../text/message.ts";
import { pageText } from "../../text/page-text.ts";
import styles from "./overview.module.css";

const most = 5;

/** The most frequent themes of each question that has coded answers; nets are left to the Figures page. */
export async function TopThemes({ study }: { study: Study }) {
  const { t } = await pageText();
  const counted = study.questions.flatMap(({ id }) => {
    const found = frequenciesOf(database(), currentMember().id, id);
    return found.ok && found.value.base.coded > 0 ? [found.value] : [];
  });
  return (
    <section className={styles.section} aria-labelledby="top-themes">
      <h2 id="top-themes">{t("overview.topThemes")}</h2>
      {counted.length === 0 && <p className="soft">{t("overview.topThemesNone")}</p>}
      <div className={styles.figures}>
        {counted.map((frequencies) => (
          <TopOfQuestion key={frequencies.question.id} frequencies={frequencies} />
        ))}
      </div>
      {counted.length > 0 && <Link href={`/studies/${study.id}/figures`}>{t("overview.allFigures")}</Link>}
    </section>
  );
}

async function TopOfQuestion({ frequencies }: { frequencies: QuestionFrequencies }) {
  const { t, language } = await pageText();
  const { question, base, codebook, themes } = frequencies;
  const nets = new Set(codebook.flatMap(({ parent }) => (parent === null ? [] : [parent])));
  const top = themes
    .filter(({ theme, n }) => n > 0 && !nets.has(theme))
    .sort((a, b) => b.n - a.n)
    .slice(0, most);
  return (
    <table>
      <caption>
        <strong className={styles.figureTitle}>{question.wording || question.name}</strong>
        {t("overview.base", { count: base.coded })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("overview.theme")}</th>
          <th scope="col" className="number">
            {t("overview.number")}
          </th>
          <th scope="col" className="number">
            {t("overview.share")}
          </th>
        </tr>
      </thead>
      <tbody>
        {top.map(({ theme: id, n, percent }) => {
          const theme = codebook.find((candidate) => candidate.id === id);
          return (
            <tr key={id}>
              <th scope="row">
                <span className={styles.theme}>
                  {theme && <ThemeSwatch colour={theme.colour} />}
                  {theme ? themeName(theme, language) : id}
                </span>
              </th>
              <td className="number">{formatNumber(n, language)}</td>
              <td className="number">
                {percent === null ? "–" : formatNumber(Math.round(percent), language)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
