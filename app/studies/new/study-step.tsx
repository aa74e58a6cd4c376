"use client";

import { useState } from "react";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { languageName } from "../../text/names.ts";
import { useText } from "../../text/use-text.tsx";
import type { CodebookChoice, Draft } from "./draft.ts";
import { Step } from "./step.tsx";
import styles from "./wizard.module.css";

const languages = [
  "nl",
  "en",
  "de",
  "fr",
  "es",
  "it",
  "pt",
  "sv",
  "no",
  "da",
  "fi",
  "pl",
  "ru",
  "tr",
  "ar",
  "zh",
];
const largestCodebook = 4_000_000;

const choices = [
  { kind: "empty", label: "importing.codebookEmpty" },
  { kind: "sample", label: "importing.codebookSample" },
  { kind: "file", label: "importing.codebookFile" },
] as const satisfies readonly { kind: CodebookChoice; label: string }[];

/** The study's name, the language of its answers, and the codebook that it starts from. */
export function StudyStep({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { t, language } = useText();
  const codes = languages.includes(draft.language) ? languages : [draft.language, ...languages];
  const named = codes
    .map((code) => ({ code, name: languageName(code, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <Step number={4} title={t("importing.studyStep")}>
      <div className={styles.fields}>
        <label className="field">
          {t("importing.name")}
          <input
            value={draft.name}
            maxLength={200}
            onChange={(event) => onChange({ ...draft, name: event.target.value })}
          />
        </label>
        <label className="field">
          {t("importing.language")}
          <select
            value={draft.language}
            onChange={(event) => onChange({ ...draft, language: event.target.value })}
          >
            {named.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <CodebookField draft={draft} onChange={onChange} />
    </Step>
  );
}

function CodebookField({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { t } = useText();
  const [message, setMessage] = useState<string>();

  async function choose(file: File | undefined) {
    setMessage(undefined);
    if (file && file.size > largestCodebook) setMessage(t("importing.codebookTooLarge"));
    else if (file) onChange({ ...draft, codebookFile: { name: file.name, text: await file.text() } });
  }

  return (
    <fieldset className={styles.choices}>
      <legend>{t("importing.codebook")}</legend>
      {choices.map(({ kind, label }) => (
        <label key={kind} className={styles.check}>
          <input
            type="radio"
            name="codebook"
            checked={draft.codebook === kind}
            onChange={() => onChange({ ...draft, codebook: kind })}
          />
          {t(label)}
        </label>
      ))}
      {draft.codebook === "file" && (
        <input
          type="file"
          accept=".json,.csv"
          aria-label={t("importing.codebookChoose")}
          onChange={(event) => choose(event.target.files?.[0])}
        />
      )}
      {message !== undefined && <ErrorNotice message={message} />}
    </fieldset>
  );
}
