"use client";

import type { KeywordCatch } from "../../../../db/keyword-catch.ts";
import { formatNumber } from "../../../text/message.ts";
import { useText } from "../../../text/use-text.tsx";
import styles from "./caught.module.css";
import { rightOf } from "./right-of.ts";
import type { CatchStore } from "./use-keyword-catch.ts";

/** What each keyword of a theme does by itself; choosing one shows its answers. */
export function EffectTable({ found, caught }: { found: KeywordCatch; caught: CatchStore }) {
  const { t, language } = useText();
  const { effects, coded, base, counting } = found;
  const isShown = (keyword: string) => caught.shown?.keyword === keyword && !caught.shown.isTyped;
  return (
    <div className="scroller">
      <table className={styles.effects}>
        <caption>
          {coded === 0
            ? t("codebook.effectsUncoded")
            : base === "final"
              ? t("codebook.effectsFinal", { count: coded })
              : t("codebook.effectsOwn", { count: coded })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("codebook.effectKeyword")}</th>
            <th scope="col" className="number">
              {t("codebook.effectAnswers")}
            </th>
            <th scope="col" className="number">
              {t("codebook.effectRight")}
            </th>
          </tr>
        </thead>
        <tbody>
          {effects.map((effect) => (
            <tr key={effect.keyword}>
              <th scope="row">
                <button
                  type="button"
                  className="quiet"
                  lang={counting}
                  aria-pressed={isShown(effect.keyword)}
                  title={t("codebook.effectShow", { keyword: effect.keyword })}
                  onClick={() => {
                    const keyword = isShown(effect.keyword) ? "" : effect.keyword;
                    caught.show({ keyword, language: counting, isTyped: false });
                  }}
                >
                  {effect.keyword}
                </button>
              </th>
              <td className="number">{formatNumber(effect.touched, language)}</td>
              <td className="number">
                {effect.coded === 0
                  ? "–"
                  : t("codebook.effectRightOf", { right: rightOf(effect), coded: effect.coded })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
