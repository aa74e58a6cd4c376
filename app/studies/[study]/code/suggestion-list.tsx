"use client";

import { tagOf } from "../../../../lib/coding/decision.ts";
import type { Suggestion } from "../../../../lib/suggest/index.ts";
import { ThemeSwatch } from "../../../components/theme-swatch.tsx";
import { useText } from "../../../text/use-text.tsx";
import type { CodingRow } from "./coding-rows.ts";
import { useDeskPage } from "./desk-context.tsx";
import { CrossIcon, TickIcon } from "./icons.tsx";
import { keepFocus } from "./keep-focus.ts";
import { useAction } from "./key-label.tsx";
import { setColour, underlineOf } from "./marked-text.tsx";
import styles from "./suggestion-list.module.css";

interface SuggestionListProps {
  readonly row: CodingRow;
  /** Index of the suggestion that is pointed at. */
  readonly active: number | null;
  readonly onActive: (suggestion: number | null) => void;
}

/** What is suggested for the answer, each with its number key, likelihood and words. */
export function SuggestionList({ row, active, onActive }: SuggestionListProps) {
  const { t } = useText();
  return (
    <section className={styles.section} aria-labelledby="code-suggested">
      <h3 id="code-suggested">{t("code.suggested")}</h3>
      {row.suggestions.length === 0 ? (
        <p className="hint">{t("code.noSuggestions")}</p>
      ) : (
        <ol className={styles.list}>
          {row.suggestions.map((suggestion, nth) => (
            <SuggestionLine
              key={suggestion.theme}
              row={row}
              suggestion={suggestion}
              nth={nth}
              isActive={nth === active}
              onActive={onActive}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

interface SuggestionLineProps {
  readonly row: CodingRow;
  readonly suggestion: Suggestion;
  readonly nth: number;
  readonly isActive: boolean;
  readonly onActive: (suggestion: number | null) => void;
}

function SuggestionLine({ row, suggestion, nth, isActive, onActive }: SuggestionLineProps) {
  const { t, language } = useText();
  const { themeById, pointed } = useDeskPage();
  const confirm = useAction("confirm");
  const reject = useAction("reject");
  const theme = themeById.get(suggestion.theme);
  const name = theme?.name ?? suggestion.theme;
  const tag = tagOf(row.coding, suggestion.theme);
  const probability = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(suggestion.probability);
  const words = wordsOf(row.text, suggestion);
  const point = () => {
    onActive(nth);
    pointed.set(suggestion.theme);
  };
  const leave = () => onActive(null);
  return (
    <li className={styles.line} data-tag={tag} data-active={isActive}>
      <button
        type="button"
        className={styles.confirm}
        aria-pressed={tag === "confirmed"}
        aria-label={[
          t("code.suggestionName", { number: nth + 1, theme: name, probability }),
          words.join(", "),
          ...(tag === "rejected" ? [t("code.stateRejected")] : []),
        ].join(", ")}
        onMouseDown={keepFocus}
        onMouseEnter={point}
        onMouseLeave={leave}
        onFocus={point}
        onBlur={leave}
        onClick={() => confirm.perform(nth)}
      >
        <kbd className={styles.key}>{nth + 1}</kbd>
        <span className={styles.name}>
          {theme && <ThemeSwatch colour={theme.colour} />}
          <span className={styles.themeName}>{name}</span>
          {theme?.number !== null && <span className={styles.number}>{theme?.number}</span>}
        </span>
        <Likelihood probability={suggestion.probability} />
        <span className={styles.probability}>{probability}</span>
        <span className={styles.words}>
          {words.map((word) => (
            <span
              key={word}
              data-underline={underlineOf(nth)}
              ref={(element) => setColour(element, theme?.colour)}
            >
              {word}
            </span>
          ))}
        </span>
        <span className={styles.state}>
          {tag === "confirmed" && <TickIcon />}
          {tag === "rejected" && t("code.stateRejected")}
        </span>
      </button>
      <button
        type="button"
        className={styles.reject}
        aria-pressed={tag === "rejected"}
        title={t("code.rejectName", { theme: name })}
        onMouseDown={keepFocus}
        onClick={() => reject.perform(nth)}
      >
        <CrossIcon />
        <span className="visually-hidden">{t("code.rejectName", { theme: name })}</span>
      </button>
    </li>
  );
}

/** A probability, 0 to 1, as a bar; the number stands beside it. */
function Likelihood({ probability }: { probability: number }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.barGround} width="100" height="8" />
      <rect className={styles.barValue} width={100 * probability} height="8" />
    </svg>
  );
}

/** The words of the answer that a suggestion rests on, each once. */
function wordsOf(text: string, { evidence }: Suggestion): string[] {
  return [...new Set(evidence.map(({ start, end }) => text.slice(start, end).toLowerCase()))];
}
