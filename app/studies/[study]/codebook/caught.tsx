"use client";

import type { CaughtAnswer, KeywordCatch } from "../../../../db/keyword-catch.ts";
import type { Theme } from "../../../../lib/codebook/index.ts";
import { useText } from "../../../text/use-text.tsx";
import { evidenceSegments } from "../code/evidence-segments.ts";
import styles from "./caught.module.css";
import { EffectTable } from "./effect-table.tsx";
import type { CatchStore } from "./use-keyword-catch.ts";

/** What a theme's keywords catch, or the one that is typed or chosen; the old is greyed while it is read anew. */
export function Caught({ theme, caught }: { theme: Theme; caught: CatchStore }) {
  const { t } = useText();
  const { outcome, isFresh, shown } = caught;
  return (
    <section className={styles.caught} aria-busy={!isFresh}>
      <h3>{shown ? t("codebook.caughtTitleOf", { keyword: shown.keyword }) : t("codebook.caughtTitle")}</h3>
      {outcome && !outcome.ok && <p className="soft">{t("codebook.caughtFailed")}</p>}
      {outcome?.ok && <Found found={outcome.value} theme={theme} caught={caught} />}
    </section>
  );
}

function Found({ found, theme, caught }: { found: KeywordCatch; theme: Theme; caught: CatchStore }) {
  const { t } = useText();
  const { trial, looked, total, counting, language } = found;
  if (!trial && !Object.keys(theme.keywords).some((filed) => filed.split("-")[0] === counting)) {
    return <p className="soft">{t("codebook.caughtNoKeywords")}</p>;
  }
  const touched = trial?.touched ?? found.caught;
  const examples = trial?.examples ?? found.examples;
  const values = { caught: touched, count: looked };
  return (
    <>
      <p className="soft">
        {looked === total
          ? t("codebook.caughtAll", values)
          : t("codebook.caughtSample", { ...values, total })}
      </p>
      <div className={styles.details}>
        {found.effects.length > 0 && <EffectTable found={found} caught={caught} />}
        <div>
          {touched === 0 && <p>{t("codebook.caughtNothing")}</p>}
          <ul className={styles.examples}>
            {examples.map((example) => (
              <Example key={example.answer} example={example} language={language} />
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}

function Example({ example, language }: { example: CaughtAnswer; language: string }) {
  const { t } = useText();
  const marks = example.evidence.map(({ start, end }) => ({ start, end, suggestion: 0 }));
  const readAs = [...new Set(example.evidence.flatMap(({ readAs }) => readAs ?? []))];
  return (
    <li className={styles.example}>
      <p className={styles.text} lang={language}>
        {evidenceSegments(example.text, marks).map(({ start, text, suggestions }) =>
          suggestions.length > 0 ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
      </p>
      <p className={styles.question}>
        {example.question}
        {readAs.length > 0 && ` · ${t("codebook.caughtReadAs", { words: readAs.join(", ") })}`}
      </p>
    </li>
  );
}
