"use client";

import type { StudyId } from "../../../../lib/ids.ts";
import { useText } from "../../../text/use-text.tsx";
import { rename } from "./actions.ts";
import { SavingForm } from "./saving-form.tsx";

/** The name of the study, to be changed. */
export function NameForm({ study, name }: { study: StudyId; name: string }) {
  const { t } = useText();
  return (
    <SavingForm
      value={name}
      button={t("settings.rename")}
      saved={t("settings.renamed")}
      save={(value) => rename(study, value)}
    >
      {(value, onChange) => (
        <label className="field">
          {t("settings.name")}
          <input value={value} onChange={(event) => onChange(event.target.value)} />
        </label>
      )}
    </SavingForm>
  );
}
