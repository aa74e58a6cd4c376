"use client";

import { useEffect, useId, useRef, useState } from "react";
import type { Outcome } from "../../../outcome.ts";
import { useText } from "../../../text/use-text.tsx";
import { KeywordEffectNote } from "./keyword-effect.tsx";
import styles from "./keyword-field.module.css";
import { keywordsOfText } from "./keywords-of-text.ts";
import { languageName } from "./language-name.ts";
import { TextField } from "./text-field.tsx";
import type { CatchStore } from "./use-keyword-catch.ts";

interface KeywordProps {
  readonly draftKey: string;
  /** Whose keywords they are, such as `nl`. */
  readonly keywordLanguage: string;
  readonly keywords: readonly string[];
  readonly readOnly: boolean;
  /** Where what is typed is tried. */
  readonly caught: CatchStore;
  commit(keywords: readonly string[]): Promise<Outcome<unknown>>;
}

/** A theme's keywords in one language, as chips, or as a list to edit or paste many at once. */
export function KeywordField(props: KeywordProps) {
  const { draftKey, keywordLanguage, keywords, readOnly, commit } = props;
  const { t, language } = useText();
  const [asList, setAsList] = useState(false);
  const label = t("codebook.keywordsIn", { language: languageName(keywordLanguage, language) });
  return (
    <div className={styles.field}>
      {asList ? (
        <TextField
          draftKey={draftKey}
          label={label}
          saved={keywords.join("\n")}
          hint={t("codebook.listHint")}
          lang={keywordLanguage}
          rows={Math.min(12, keywords.length + 3)}
          readOnly={readOnly}
          commit={(text) => commit(keywordsOfText(text, []))}
        />
      ) : (
        <Chips {...props} label={label} />
      )}
      {!readOnly && (
        <button type="button" className="quiet" onClick={() => setAsList(!asList)}>
          {asList ? t("codebook.asChips") : t("codebook.asList")}
        </button>
      )}
    </div>
  );
}

function Chips({
  label,
  keywordLanguage,
  keywords,
  readOnly,
  caught,
  commit,
}: KeywordProps & { label: string }) {
  const { t, language } = useText();
  const [typed, setTyped] = useState("");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const name = languageName(keywordLanguage, language);
  const { show } = caught;

  useEffect(() => {
    show({ keyword: typed.trim(), language: keywordLanguage, isTyped: true });
  }, [typed, keywordLanguage, show]);

  async function add(text: string): Promise<void> {
    const next = keywordsOfText(text, keywords);
    if (next.length === keywords.length) return setTyped("");
    const outcome = await commit(next);
    if (outcome.ok) setTyped((now) => (now === text ? "" : now));
  }

  function remove(keyword: string): void {
    input.current?.focus();
    void commit(keywords.filter((other) => other !== keyword));
  }

  return (
    <fieldset className={styles.fieldset}>
      <legend>{label}</legend>
      <ul className={styles.chips}>
        {keywords.map((keyword) => (
          <li key={keyword} className={styles.chip}>
            <span lang={keywordLanguage}>{keyword}</span>
            {!readOnly && (
              <button
                type="button"
                aria-label={t("codebook.removeKeyword", { keyword })}
                onClick={() => remove(keyword)}
              >
                <svg viewBox="0 0 12 12" aria-hidden="true">
                  <path d="M3 3l6 6M9 3 3 9" />
                </svg>
              </button>
            )}
          </li>
        ))}
        {!readOnly && (
          <li className={styles.adding}>
            <input
              ref={input}
              lang={keywordLanguage}
              aria-label={t("codebook.addKeyword", { language: name })}
              aria-describedby={id}
              placeholder={t("codebook.addKeyword", { language: name })}
              autoComplete="off"
              value={typed}
              data-dirty={typed !== ""}
              onChange={({ target: { value } }) => {
                if (/[,;]$/.test(value)) void add(value);
                else setTyped(value);
              }}
              onPaste={(event) => {
                const text = event.clipboardData.getData("text");
                if (!/[\n,;\t]/.test(text)) return;
                event.preventDefault();
                void add(text);
              }}
              onBlur={() => void add(typed)}
              onKeyDown={(event) => {
                if (event.key === "Enter") void add(typed);
                const last = keywords.at(-1);
                if (event.key === "Backspace" && typed === "" && last !== undefined) remove(last);
              }}
            />
          </li>
        )}
      </ul>
      {!readOnly && <KeywordEffectNote id={id} caught={caught} keywordLanguage={keywordLanguage} />}
    </fieldset>
  );
}
