"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useId, useTransition } from "react";
import type { ChartOrder } from "../../../../lib/survey/index.ts";
import { useText } from "../../../text/use-text.tsx";
import { type FigureChoices as Choices, figureQuery } from "./choices.ts";
import styles from "./figures.module.css";

interface FigureChoicesProps {
  readonly questions: readonly { readonly id: number; readonly name: string; readonly wording: string }[];
  readonly attributes: readonly string[];
  readonly chosen: Choices;
}

const orders = [
  { order: "nets", label: "figures.sortNets" },
  { order: "size", label: "figures.sortSize" },
  { order: "codebook", label: "figures.sortCodebook" },
] as const satisfies readonly { order: ChartOrder; label: string }[];

/** What the figure is of: question, split and order; each choice is in the address. */
export function FigureChoices({ questions, attributes, chosen }: FigureChoicesProps) {
  const { t } = useText();
  const router = useRouter();
  const [isWaiting, startTransition] = useTransition();
  const choose = (change: Partial<Choices>) =>
    startTransition(() => router.replace(`?${figureQuery({ ...chosen, ...change })}`, { scroll: false }));
  return (
    <div className={styles.choices} aria-busy={isWaiting}>
      <Choice
        label={t("figures.question")}
        value={String(chosen.question ?? "")}
        onChoose={(value) => choose({ question: Number(value) })}
      >
        {questions.map(({ id, name, wording }) => (
          <option key={id} value={id}>
            {wording === "" || wording === name ? name : `${name} – ${wording}`}
          </option>
        ))}
      </Choice>
      <Choice
        label={t("figures.splitBy")}
        value={chosen.by ?? ""}
        onChoose={(value) => choose({ by: value === "" ? undefined : value })}
      >
        <option value="">{t("figures.noSplit")}</option>
        {attributes.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice
        label={t("figures.sort")}
        value={chosen.order}
        onChoose={(value) => choose({ order: orders.find(({ order }) => order === value)?.order ?? "nets" })}
      >
        {orders.map(({ order, label }) => (
          <option key={order} value={order}>
            {t(label)}
          </option>
        ))}
      </Choice>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </div>
  );
}
