"use client";

import { useText } from "../../../text/use-text.tsx";
import styles from "./keyword-field.module.css";

/** What can be typed as a keyword, with examples; folded away until it is asked for. */
export function KeywordSyntax() {
  const { t } = useText();
  const rows = [
    [t("codebook.syntaxWord"), t("codebook.syntaxWordMeans")],
    [t("codebook.syntaxPhrase"), t("codebook.syntaxPhraseMeans")],
    [t("codebook.syntaxGap"), t("codebook.syntaxGapMeans")],
    [t("codebook.syntaxNear"), t("codebook.syntaxNearMeans")],
    [t("codebook.syntaxWildcard"), t("codebook.syntaxWildcardMeans")],
    [t("codebook.syntaxExact"), t("codebook.syntaxExactMeans")],
    [t("codebook.syntaxExclude"), t("codebook.syntaxExcludeMeans")],
  ] as const;
  return (
    <details className={styles.syntax}>
      <summary>{t("codebook.syntaxTitle")}</summary>
      <dl>
        {rows.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              {example.split(" / ").map((keyword) => (
                <code key={keyword}>{keyword}</code>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{t("codebook.syntaxRest")}</p>
    </details>
  );
}
