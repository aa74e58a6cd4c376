"use client";

import Link from "next/link";
import { EmptyState } from "../../../components/empty-state.tsx";
import { useText } from "../../../text/use-text.tsx";
import styles from "./answer-view.module.css";
import { useDesk, useDeskPage } from "./desk-context.tsx";

/** What stands in place of an answer when the list has none. */
export function EmptyList() {
  const { t } = useText();
  const { desk, study } = useDeskPage();
  const { answers, done } = useDesk((state) => state.totals);
  const state = useDesk(({ list }) => list.filter.state);
  if (answers === 0) {
    return (
      <div className={styles.empty}>
        <EmptyState text={t("code.noneAnswersQuestion")} />
      </div>
    );
  }
  const isAllDone = state === "open" && done >= answers;
  return (
    <div className={styles.empty}>
      <EmptyState text={isAllDone ? t("code.allDone") : t("code.noneAnswers")}>
        {isAllDone && (
          <Link className="button primary" href={`/studies/${study}/figures`}>
            {t("code.toFigures")}
          </Link>
        )}
        <button type="button" onClick={() => void desk.openList({})}>
          {t("code.clearFilter")}
        </button>
      </EmptyState>
    </div>
  );
}
