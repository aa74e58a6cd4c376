import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { learningChoice } from "../../../../db/learning-choice.ts";
import { mayDo } from "../../../../lib/access.ts";
import { database } from "../../../server.ts";
import { pageText } from "../../../text/page-text.ts";
import { type StudyParams, studyOfPage } from "../study.ts";
import { DeleteStudy } from "./delete-study.tsx";
import { LearningForm } from "./learning-form.tsx";
import { NameForm } from "./name-form.tsx";
import styles from "./settings.module.css";
import { WordingForm } from "./wording-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await pageText();
  return { title: t("settings.title") };
}

/** Settings of a study: its name, what was asked, what suggestions learn from, and its end. */
export default async function SettingsPage(props: StudyParams) {
  const { id, name, role, questions } = await studyOfPage(props);
  if (!mayDo(role, "manage study")) notFound();
  const { t } = await pageText();
  return (
    <div className="page">
      <h1>{t("settings.title")}</h1>
      <section className={styles.section}>
        <h2>{t("settings.study")}</h2>
        <NameForm study={id} name={name} />
      </section>
      <section className={styles.section}>
        <h2>{t("settings.wordings")}</h2>
        <p className="hint">{t("settings.wordingsHint")}</p>
        {questions.map((question) => (
          <WordingForm
            key={question.id}
            study={id}
            question={question.id}
            name={question.name}
            wording={question.wording}
          />
        ))}
      </section>
      <section className={styles.section}>
        <h2>{t("settings.learning")}</h2>
        <p>{t("settings.learningHint")}</p>
        <LearningForm study={id} {...learningChoice(database(), id)} />
      </section>
      <section className={styles.section}>
        <h2>{t("settings.deletion")}</h2>
        <p>{t("settings.deletionText")}</p>
        <DeleteStudy study={id} name={name} />
      </section>
    </div>
  );
}
