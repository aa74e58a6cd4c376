"use client";

import { tagOf } from "../../../../lib/coding/decision.ts";
import type { Evidence, Suggestion } from "../../../../lib/suggest/index.ts";
import { ThemeSwatch } from "../../../components/theme-swatch.tsx";
import { useText } from "../../../text/use-text.tsx";
import type { CodingRow } from "./coding-rows.ts";
import { useDeskPage } from "./desk-context.tsx";
import { evidenceText, isAgainst } from "./evidence-text.ts";
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

/** What is suggested for the answer, each with its number key, likelihood and words; what is unsure apart. */
export function SuggestionList(props: SuggestionListProps) {
  const { t } = useText();
  const { suggestions } = props.row;
  const ticked = suggestions.filter(({ isTicked }) => isTicked).length;
  const none = suggestions.length === 0 ? t("code.noSuggestions") : t("code.noneTicked");
  return (
    <>
      <section className={styles.section} aria-labelledby="code-suggested">
        <h3 id="code-suggested">{t("code.suggested")}</h3>
        {ticked === 0 ? <p className="hint">{none}</p> : <Lines {...props} from={0} to={ticked} />}
      </section>
      {ticked < suggestions.length && (
        <section className={styles.section} aria-labelledby="code-unsure">
          <h3 id="code-unsure">{t("code.unsure")}</h3>
          <Lines {...props} from={ticked} to={suggestions.length} />
        </section>
      )}
    </>
  );
}

/** The suggestions from one index to another, exclusive, by their numbers. */
function Lines({ row, active, onActive, from, to }: SuggestionListProps & { from: number; to: number }) {
  return (
    <ol className={styles.list} start={from + 1}>
      {row.suggestions.slice(from, to).map((suggestion, place) => (
        <SuggestionLine
          key={suggestion.theme}
          row={row}
          suggestion={suggestion}
          nth={from + place}
          isActive={from + place === active}
          onActive={onActive}
        />
      ))}
    </ol>
  );
}

/** From so many decisions on, a probability says more than that a keyword was found. */
const enoughDecisions = 20;

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
  const isByKeywords = row.learnedFrom < enoughDecisions;
  const probability = new Intl.NumberFormat(language, { style: "percent" }).format(suggestion.probability);
  const words = wordsOf(row.text, suggestion);
  const reasons = [...new Set(suggestion.evidence.map((evidence) => evidenceText(t, row.text, evidence)))];
  const point = () => {
    onActive(nth);
    pointed.set(suggestion.theme);
  };
  const leave = () => onActive(null);
  return (
    <li
      className={styles.line}
      data-tag={tag}
      data-active={isActive}
      data-unsure={!suggestion.isTicked}
      title={reasons.join("; ")}
    >
      <button
        type="button"
        className={styles.confirm}
        aria-pressed={tag === "confirmed"}
        aria-label={[
          t("code.suggestionName", { number: nth + 1, theme: name, probability }),
          ...(isByKeywords ? [t("code.byKeywords")] : []),
          ...reasons,
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
        <span className={styles.probability}>{isByKeywords ? t("code.byKeywords") : probability}</span>
        <span className={styles.words}>
          {words.map(({ word, isAgainst }) => (
            <span
              key={`${word} ${isAgainst}`}
              data-underline={isAgainst ? "none" : underlineOf(nth)}
              ref={(element) => setColour(element, theme?.colour)}
            >
              {isAgainst ? `− ${word}` : word}
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

/** The words of the answer that speak for a suggestion, each once, and then those against it. */
function wordsOf(text: string, { evidence }: Suggestion): { word: string; isAgainst: boolean }[] {
  const words = (list: readonly Evidence[]) => [
    ...new Set(list.map(({ start, end }) => text.slice(start, end).toLowerCase())),
  ];
  return [
    ...words(evidence.filter((found) => !isAgainst(found))).map((word) => ({ word, isAgainst: false })),
    ...words(evidence.filter(isAgainst)).map((word) => ({ word, isAgainst: true })),
  ];
}
