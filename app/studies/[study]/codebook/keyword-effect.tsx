"use client";

import type { KeywordCatch, TrialEffect } from "../../../../db/keyword-catch.ts";
import { useText } from "../../../text/use-text.tsx";
import styles from "./keyword-field.module.css";
import { languageName } from "./language-name.ts";
import { rightOf, shareOf } from "./right-of.ts";
import type { CatchStore } from "./use-keyword-catch.ts";

/** What the keyword that is being typed does, in a sentence or two; else the hint. They share a place, so that nothing jumps. */
export function KeywordEffectNote({ id, caught, keywordLanguage }: NoteProps) {
  const { t } = useText();
  const { outcome, isFresh, shown } = caught;
  const isTyped = shown?.isTyped && shown.language === keywordLanguage;
  const found = isTyped && outcome?.ok ? outcome.value : undefined;
  return (
    <div className={styles.note}>
      <p id={id} className={found ? "visually-hidden" : "hint"}>
        {t("codebook.keywordsHint")}
      </p>
      <p role="status" aria-busy={isTyped && !isFresh}>
        {found && <Effect found={found} keywordLanguage={keywordLanguage} />}
      </p>
    </div>
  );
}

interface NoteProps {
  /** Of the hint. */
  readonly id: string;
  readonly caught: CatchStore;
  readonly keywordLanguage: string;
}

function Effect({ found, keywordLanguage }: { found: KeywordCatch; keywordLanguage: string }) {
  const { t, language } = useText();
  const { trial, counting, looked } = found;
  if (!trial) {
    if (keywordLanguage.split("-")[0] === counting) return null;
    return <>{t("codebook.trialOtherLanguage", { language: languageName(counting, language) })}</>;
  }
  const { excludes, touched: count, changes } = trial;
  const values = { count, looked, changes };
  return (
    <>
      {excludes ? t("codebook.trialExcludes", values) : t("codebook.trialFound", values)}{" "}
      <Rightness trial={trial} anyCoded={found.coded > 0} />
    </>
  );
}

function Rightness({ trial, anyCoded }: { trial: TrialEffect; anyCoded: boolean }) {
  const { t, language } = useText();
  if (!anyCoded) return <>{t("codebook.trialNothingCoded")}</>;
  if (trial.coded === 0) return <>{t("codebook.trialUncoded")}</>;
  const values = { count: trial.coded, right: rightOf(trial), share: shareOf(trial, language) };
  return <>{trial.excludes ? t("codebook.trialWithout", values) : t("codebook.trialWith", values)}</>;
}
