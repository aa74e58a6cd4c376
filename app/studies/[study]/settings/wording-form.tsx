"use client";

import type { QuestionId, StudyId } from "../../../../lib/ids.ts";
import { useText } from "../../../text/use-text.tsx";
import { reword } from "./actions.ts";
import { SavingForm } from "./saving-form.tsx";

/** What was asked in one question, to be changed. */
export function WordingForm(props: { study: StudyId; question: QuestionId; name: string; wording: string }) {
  const { t } = useText();
  return (
    <SavingForm
      value={props.wording}
      button={t("settings.saveWording")}
      saved={t("settings.saved")}
      save={(value) => reword(props.study, props.question, value)}
    >
      {(value, onChange) => (
        <label className="field">
          {t("settings.wordingOf", { question: props.name })}
          <textarea rows={2} value={value} onChange={(event) => onChange(event.target.value)} />
        </label>
      )}
    </SavingForm>
  );
}
