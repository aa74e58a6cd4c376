import type { StudyQuestion } from "../../db/studies.ts";
import { pageText } from "../text/page-text.ts";
import { Progress } from "./progress.tsx";
import styles from "./study-progress.module.css";

/** How many answers to some questions the member finished, as a bar and in words. */
export async function StudyProgress(props: {
  questions: readonly Pick<StudyQuestion, "answers" | "done">[];
  label: string;
}) {
  const { t } = await pageText();
  const done = props.questions.reduce((sum, question) => sum + question.done, 0);
  const total = props.questions.reduce((sum, question) => sum + question.answers, 0);
  return (
    <span className={styles.progress}>
      <Progress done={done} total={total || 1} label={props.label} />
      <span className={styles.count}>{t("common.doneOf", { done, total })}</span>
    </span>
  );
}
