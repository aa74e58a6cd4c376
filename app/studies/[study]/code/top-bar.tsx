"use client";

import { useRouter } from "next/navigation";
import type { RefObject } from "react";
import { Progress } from "../../../components/progress.tsx";
import { useText } from "../../../text/use-text.tsx";
import { isUnfiltered, type ListFilter } from "./answer-list.ts";
import { useDesk, useDeskPage } from "./desk-context.tsx";
import { CrossIcon, TickIcon } from "./icons.tsx";
import { keepFocus } from "./keep-focus.ts";
import { leaveField } from "./leave-field.ts";
import styles from "./top-bar.module.css";
import type { PageQuestion } from "./workbench.tsx";

interface TopBarProps {
  readonly questions: readonly PageQuestion[];
  readonly question: number;
  readonly filterField: RefObject<HTMLSelectElement | null>;
  readonly onShowList: () => void;
}

/** The top of the page: which question, which answers, how far, and whether all is saved. */
export function TopBar({ questions, question, filterField, onShowList }: TopBarProps) {
  const { t } = useText();
  const { study } = useDeskPage();
  const router = useRouter();
  return (
    <div className={styles.bar}>
      <h1 className="visually-hidden">{t("code.title")}</h1>
      <button type="button" className={styles.showList} onMouseDown={keepFocus} onClick={onShowList}>
        {t("code.showList")}
      </button>
      <label className={styles.question}>
        <span className="visually-hidden">{t("code.question")}</span>
        <select
          value={question}
          onChange={(event) => router.push(`/studies/${study}/code?question=${event.target.value}`)}
        >
          {questions.map(({ id, name, wording }) => (
            <option key={id} value={id}>
              {wording === name || wording === "" ? name : `${name} · ${wording}`}
            </option>
          ))}
        </select>
      </label>
      <FilterField field={filterField} />
      <FilterChips />
      <QuestionProgress />
      <SaveIndicator />
    </div>
  );
}

function FilterField({ field }: { field: RefObject<HTMLSelectElement | null> }) {
  const { t } = useText();
  const { desk } = useDeskPage();
  const filter = useDesk((state) => state.asked);
  const totals = useDesk((state) => state.totals);
  const choices = [
    { value: "", label: t("code.showAll"), count: totals.answers },
    { value: "open", label: t("code.showOpen"), count: totals.answers - totals.done },
    { value: "done", label: t("code.showDone"), count: totals.done },
    { value: "flagged", label: t("code.showFlagged"), count: totals.flagged },
  ] as const;
  const choose = (value: string) => {
    const state = choices.find((choice) => choice.value === value)?.value;
    void desk.openList({ ...filter, state: state === "" ? undefined : state });
    leaveField();
  };
  return (
    <label className={styles.filter}>
      <span className="visually-hidden">{t("code.show")}</span>
      <select
        ref={field}
        value={filter.state ?? ""}
        onChange={(event) => choose(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") leaveField();
        }}
      >
        {choices.map(({ value, label, count }) => (
          <option key={value} value={value}>
            {`${label} ${count}`}
          </option>
        ))}
      </select>
    </label>
  );
}

function FilterChips() {
  const { t } = useText();
  const { desk, themeById } = useDeskPage();
  const filter = useDesk((state) => state.list.filter);
  const withoutLinks: ListFilter = { state: filter.state };
  if (isUnfiltered({ ...filter, state: undefined })) return null;
  const { theme, attribute } = filter;
  const labels = [
    ...(theme === undefined
      ? []
      : [t("code.filteredByTheme", { theme: themeById.get(theme)?.name ?? theme })]),
    ...(attribute === undefined
      ? []
      : [
          attribute.value === ""
            ? t("code.filteredByEmpty", { attribute: attribute.name })
            : t("code.filteredByAttribute", { attribute: attribute.name, value: attribute.value }),
        ]),
  ];
  return (
    <span className={styles.chip}>
      <span title={labels.join(" · ")}>{labels.join(" · ")}</span>
      <button
        type="button"
        className="quiet"
        title={t("code.clearFilter")}
        onMouseDown={keepFocus}
        onClick={() => void desk.openList(withoutLinks)}
      >
        <CrossIcon />
        <span className="visually-hidden">{t("code.clearFilter")}</span>
      </button>
    </span>
  );
}

function QuestionProgress() {
  const { t } = useText();
  const { answers, done } = useDesk((state) => state.totals);
  const label = t("code.progress", { done, total: answers });
  return (
    <span className={styles.progress}>
      <span>{label}</span>
      <Progress done={done} total={answers} label={label} />
    </span>
  );
}

function SaveIndicator() {
  const { t } = useText();
  const save = useDesk((state) => state.save);
  const text =
    save.kind === "saved"
      ? t("code.saved")
      : save.kind === "saving"
        ? t("code.saving")
        : t("code.notSaved", { count: save.waiting });
  return (
    <span className={styles.save} data-state={save.kind}>
      {save.kind === "saved" && <TickIcon />}
      <span data-testid="save-state">{text}</span>
      {/* Read out only when something is wrong: saving is the rule. */}
      <span className="visually-hidden" role="status">
        {save.kind === "waiting" ? text : ""}
      </span>
    </span>
  );
}
