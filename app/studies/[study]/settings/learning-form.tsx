"use client";

import { useId } from "react";
import type { StudyId } from "../../../../lib/ids.ts";
import { useText } from "../../../text/use-text.tsx";
import { setLearning } from "./actions.ts";
import { SavingForm } from "./saving-form.tsx";
import styles from "./settings.module.css";

const choices = [
  { value: "shared", label: "settings.learningShared", hint: "settings.learningSharedHint" },
  { value: "own", label: "settings.learningOwn", hint: "settings.learningOwnHint" },
  { value: "keywords", label: "settings.learningKeywords", hint: "settings.learningKeywordsHint" },
] as const;

interface LearningFormProps {
  readonly study: StudyId;
  readonly chosen: "shared" | "own" | "keywords" | null;
  /** What holds while nothing is chosen. */
  readonly byRule: "shared" | "own";
}

/** What the suggestions of the study learn from, to be chosen. */
export function LearningForm({ study, chosen, byRule }: LearningFormProps) {
  const { t } = useText();
  const rule = t(byRule === "own" ? "settings.learningOwn" : "settings.learningShared");
  return (
    <SavingForm
      value={chosen ?? "rule"}
      button={t("settings.saveWording")}
      saved={t("settings.learningSaved")}
      save={(value) => setLearning(study, value)}
    >
      {(value, onChange) => (
        <fieldset className={styles.choices}>
          <legend className="visually-hidden">{t("settings.learning")}</legend>
          <Choice
            value="rule"
            label={t("settings.learningByRule", { choice: rule })}
            hint={t("settings.learningRuleHint")}
            isChosen={value === "rule"}
            onChosen={onChange}
          />
          {choices.map((choice) => (
            <Choice
              key={choice.value}
              value={choice.value}
              label={t(choice.label)}
              hint={t(choice.hint)}
              isChosen={value === choice.value}
              onChosen={onChange}
            />
          ))}
        </fieldset>
      )}
    </SavingForm>
  );
}

interface ChoiceProps {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly isChosen: boolean;
  readonly onChosen: (value: string) => void;
}

function Choice({ value, label, hint, isChosen, onChosen }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label>
        <input
          type="radio"
          name="learning"
          checked={isChosen}
          aria-describedby={id}
          onChange={() => onChosen(value)}
        />
        {label}
      </label>
      <p className="hint" id={id}>
        {hint}
      </p>
    </div>
  );
}
