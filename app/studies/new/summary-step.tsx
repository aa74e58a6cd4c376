"use client";

import { useTransition } from "react";
import { useText } from "../../text/use-text.tsx";
import { columnsWith, type Draft, missingIn } from "./draft.ts";
import { Step } from "./step.tsx";

/** One sentence of what will happen, or of what is missing, and one button. */
export function SummaryStep(props: { draft: Draft; file: string; onStart: () => Promise<void> }) {
  const { t } = useText();
  const [isStarting, begin] = useTransition();
  const missing = missingIn(props.draft);
  const start = () => {
    if (!missing && !isStarting) begin(props.onStart);
  };
  return (
    <Step number={5} title={t("importing.summaryStep")}>
      <p role="status">
        {missing ? t(`importing.${missing}`) : <Summary draft={props.draft} file={props.file} />}
      </p>
      <button
        type="button"
        className="primary"
        aria-disabled={Boolean(missing) || isStarting}
        onClick={start}
      >
        {t("importing.start")}
      </button>
    </Step>
  );
}

function Summary({ draft, file }: { draft: Draft; file: string }) {
  const { t } = useText();
  const [id] = columnsWith(draft, "id");
  const [weight] = columnsWith(draft, "weight");
  const ignored = columnsWith(draft, "ignore").length;
  const sentences = [
    t("importing.summary", {
      name: draft.name.trim(),
      file,
      questions: t("importing.questions", { count: columnsWith(draft, "question").length }),
      attributes: t("importing.attributes", { count: columnsWith(draft, "attribute").length }),
    }),
    id === undefined ? t("importing.summaryNoId") : t("importing.summaryId", { column: id }),
    weight === undefined ? "" : t("importing.summaryWeight", { column: weight }),
    ignored === 0 ? "" : t("importing.summaryIgnored", { count: ignored }),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
