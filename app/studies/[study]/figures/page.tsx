import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { tabulatedAttributes } from "../../../../db/frequencies.ts";
import type { Study, StudyQuestion } from "../../../../db/studies.ts";
import { mayDo } from "../../../../lib/access.ts";
import { type Problem, problemText } from "../../../../lib/problems/index.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { ErrorNotice } from "../../../components/error-notice.tsx";
import { currentMember, database } from "../../../server.ts";
import { pageText } from "../../../text/page-text.ts";
import { type StudyParams, studyOfPage } from "../study.ts";
import { type FigureChoices as Choices, readFigureChoices } from "./choices.ts";
import { FigureChoices } from "./figure-choices.tsx";
import { type FigureData, figureData } from "./figure-data.ts";
import { FigureView } from "./figure-view.tsx";

interface FiguresPageProps extends StudyParams {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await pageText();
  return { title: t("figures.title") };
}

/** Figures: one question's frequencies, split or not, large, with their table. */
export default async function FiguresPage(props: FiguresPageProps) {
  const study = await studyOfPage(props);
  if (!mayDo(study.role, "read figures")) notFound();
  const { t, language } = await pageText();
  const asked = readFigureChoices(searchParamsOf(await props.searchParams));
  const question = study.questions.find(({ id }) => id === asked.question) ?? study.questions[0];
  return (
    <div className="page">
      <h1>{t("figures.title")}</h1>
      {question ? (
        <QuestionFigure study={study} question={question} asked={asked} language={language} />
      ) : (
        <EmptyState text={t("figures.noQuestions")} />
      )}
    </div>
  );
}

interface QuestionFigureProps {
  readonly study: Study;
  readonly question: StudyQuestion;
  readonly asked: Choices;
  readonly language: "en" | "nl";
}

function QuestionFigure({ study, question, asked, language }: QuestionFigureProps) {
  const member = currentMember().id;
  const { data, problem } = figureOrUnsplit(question, asked.by, language);
  const chosen: Choices = { ...asked, question: question.id, by: problem ? undefined : asked.by };
  return (
    <>
      <FigureChoices
        questions={study.questions.map(({ id, name, wording }) => ({ id, name, wording }))}
        attributes={tabulatedAttributes(database(), member, study.id)}
        chosen={chosen}
      />
      {problem && <ErrorNotice message={problemText(problem, language)} />}
      <FigureView
        key={`${question.id} ${language} ${chosen.by ?? ""}`}
        study={study.id}
        chosen={chosen}
        initial={data}
      />
    </>
  );
}

/** The figure that was asked for; without its split, and with the problem, if it can't be split so. */
function figureOrUnsplit(
  { id }: StudyQuestion,
  by: string | undefined,
  language: string,
): { data: FigureData; problem: Problem | undefined } {
  const member = currentMember().id;
  const asked = figureData(database(), member, id, by, language);
  if (asked.ok) return { data: asked.value, problem: undefined };
  const whole = figureData(database(), member, id, undefined, language);
  if (!whole.ok) throw new Error(`The figure of question ${id} can't be read: ${whole.problem.code}.`);
  return { data: whole.value, problem: asked.problem };
}

function searchParamsOf(values: Awaited<FiguresPageProps["searchParams"]>): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    const first = typeof value === "string" ? value : value?.[0];
    if (first !== undefined) parameters.set(name, first);
  }
  return parameters;
}
