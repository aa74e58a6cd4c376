import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { readCodebook } from "../../../../db/codebook.ts";
import { judgedPredictions } from "../../../../db/predictions.ts";
import { themeName } from "../../../../lib/codebook/index.ts";
import { suggestionQuality } from "../../../../lib/suggest/index.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { currentMember, database } from "../../../server.ts";
import { pageText } from "../../../text/page-text.ts";
import { type StudyParams, studyOfPage } from "../study.ts";
import { Calibration } from "./calibration.tsx";
import { KeyFigures } from "./key-figures.tsx";
import { LearningCurve } from "./learning-curve.tsx";
import { ThemeTable } from "./theme-table.tsx";

/** Below as many answers, chance says more than the figures. */
const enoughAnswers = 30;

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await pageText();
  return { title: t("quality.title") };
}

/** How good are the suggestions: what was suggested before decisions, beside the decisions. */
export default async function SuggestionsPage(props: StudyParams) {
  const { id } = await studyOfPage(props);
  const { t, language } = await pageText();
  const judged = judgedPredictions(database(), currentMember().id, id);
  if (!judged) notFound();
  const { base, answers } = judged;
  if (answers.length === 0) {
    return (
      <div className="page">
        <h1>{t("quality.title")}</h1>
        <EmptyState text={t("quality.empty")}>
          <Link className="button primary" href={`/studies/${id}/code`}>
            {t("quality.toCode")}
          </Link>
        </EmptyState>
      </div>
    );
  }
  const quality = suggestionQuality(answers);
  const count = { count: answers.length };
  const names = new Map(
    readCodebook(database(), id).themes.map((theme) => [
      theme.id,
      { name: themeName(theme, language), colour: theme.colour },
    ]),
  );
  return (
    <div className="page">
      <h1>{t("quality.title")}</h1>
      <p>
        {base === "all" ? t("quality.baseAll", count) : t("quality.baseOwn", count)}{" "}
        {answers.length < enoughAnswers && t("quality.few")}
      </p>
      <p className="hint">{t("quality.notCounted")}</p>
      <KeyFigures whole={quality.whole} />
      <LearningCurve blocks={quality.blocks} />
      <Calibration bins={quality.calibration} />
      <ThemeTable study={id} themes={quality.themes} names={names} />
    </div>
  );
}
