"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { useText } from "../../../text/use-text.tsx";
import styles from "./answer-view.module.css";
import { ChosenThemes } from "./chosen-themes.tsx";
import type { CodingRow } from "./coding-rows.ts";
import { useCurrentRow, useDesk, useDeskPage } from "./desk-context.tsx";
import { EmptyList } from "./empty-list.tsx";
import { isAgainst } from "./evidence-text.ts";
import { FinishBar } from "./finish-bar.tsx";
import { TickIcon } from "./icons.tsx";
import { MarkedText } from "./marked-text.tsx";
import { SuggestionList } from "./suggestion-list.tsx";

/** The answer being read, with what is suggested for it and chosen. */
export function AnswerView({ onShowThemes }: { onShowThemes: () => void }) {
  const { t } = useText();
  const row = useCurrentRow();
  const isEmpty = useDesk((state) => state.current === 0);
  if (isEmpty) return <EmptyList />;
  return (
    <div className={styles.view}>
      <div className={styles.scroller}>
        <AllDone />
        {row ? <Answer key={row.id} row={row} /> : <p className={styles.coming}>{t("code.loadingAnswer")}</p>}
      </div>
      <FinishBar onShowThemes={onShowThemes} />
    </div>
  );
}

function Answer({ row }: { row: CodingRow }) {
  const { t } = useText();
  const { language, themeById, pointed } = useDeskPage();
  const [active, setActive] = useState<number | null>(null);
  // What was pointed at beside the last answer says nothing of this one.
  useEffect(() => pointed.set(null), [pointed]);
  const marks = row.suggestions.map(({ theme, isTicked, evidence }) => ({
    colour: themeById.get(theme)?.colour ?? "currentcolor",
    isTicked,
    spans: evidence.map((words) => ({ ...words, isAgainst: isAgainst(words) })),
  }));
  return (
    <article className={styles.answer} aria-label={t("code.current", { answer: row.respondent })}>
      <Respondent row={row} />
      <p className={styles.text} lang={language} dir="auto" data-testid="answer-text">
        <MarkedText text={row.text} marks={marks} active={active} />
      </p>
      <SuggestionList row={row} active={active} onActive={setActive} />
      <ChosenThemes row={row} />
    </article>
  );
}

/** Who answered: the id in the file and the attributes. */
function Respondent({ row }: { row: CodingRow }) {
  const { attributes } = useDeskPage();
  return (
    <div className={styles.respondent}>
      <h2>{row.respondent}</h2>
      <dl>
        {attributes.map((name, index) => {
          const value = row.attributes[index];
          if (value === null || value === undefined) return null;
          return (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

function AllDone() {
  const { t } = useText();
  const { study } = useDeskPage();
  const isAllDone = useDesk(({ totals }) => totals.answers > 0 && totals.done >= totals.answers);
  if (!isAllDone) return null;
  return (
    <p className={styles.allDone}>
      <TickIcon />
      {t("code.allDone")} <Link href={`/studies/${study}/figures`}>{t("code.toFigures")}</Link>
    </p>
  );
}
