"use client";

import { useEffect, useState } from "react";
import type { CaughtAnswer, KeywordCatch } from "../../../../db/keyword-catch.ts";
import type { Theme } from "../../../../lib/codebook/index.ts";
import { attempt, type Outcome } from "../../../outcome.ts";
import { useText } from "../../../text/use-text.tsx";
import { evidenceSegments } from "../code/evidence-segments.ts";
import styles from "./caught.module.css";
import type { CodebookRequests } from "./codebook-requests.ts";

/** What a theme's keywords catch, read anew when they change; the old is shown greyed meanwhile. */
export function Caught({ theme, requests }: { theme: Theme; requests: CodebookRequests }) {
  const { t } = useText();
  const asked = `${theme.id} ${JSON.stringify(theme.keywords)}`;
  const [shown, setShown] = useState<{ asked: string; outcome: Outcome<KeywordCatch> } | undefined>(
    undefined,
  );
  useEffect(() => {
    let isLatest = true;
    void attempt(requests.caught(theme.id), "").then((outcome) => {
      if (isLatest) setShown({ asked, outcome });
    });
    return () => {
      isLatest = false;
    };
  }, [asked, theme.id, requests]);
  const outcome = shown?.outcome;
  return (
    <section className={styles.caught} aria-busy={shown?.asked !== asked}>
      <h3>{t("codebook.caughtTitle")}</h3>
      {outcome && !outcome.ok && <p className="soft">{t("codebook.caughtFailed")}</p>}
      {outcome?.ok && <Found found={outcome.value} theme={theme} />}
    </section>
  );
}

function Found({ found, theme }: { found: KeywordCatch; theme: Theme }) {
  const { t } = useText();
  const { caught, looked, total, examples } = found;
  if (!Object.keys(theme.keywords).some((language) => isSame(language, found.language))) {
    return <p className="soft">{t("codebook.caughtNoKeywords")}</p>;
  }
  const count = looked;
  return (
    <>
      <p className="soft">
        {looked === total
          ? t("codebook.caughtAll", { caught, count })
          : t("codebook.caughtSample", { caught, count, total })}
      </p>
      {caught === 0 && <p>{t("codebook.caughtNothing")}</p>}
      <ul className={styles.examples}>
        {examples.map((example) => (
          <Example key={example.answer} example={example} language={found.language} />
        ))}
      </ul>
    </>
  );
}

function Example({ example, language }: { example: CaughtAnswer; language: string }) {
  const marks = example.evidence.map(({ start, end }) => ({ start, end, suggestion: 0 }));
  return (
    <li className={styles.example}>
      <p className={styles.text} lang={language}>
        {evidenceSegments(example.text, marks).map(({ start, text, suggestions }) =>
          suggestions.length > 0 ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
      </p>
      <p className={styles.question}>{example.question}</p>
    </li>
  );
}

/** Whether two language tags name the same language, whatever its region. */
function isSame(one: string, other: string): boolean {
  return one.split("-")[0] === other.split("-")[0];
}
