import { studyOf } from "../../../../../db/studies.ts";
import type { MemberId, StudyId } from "../../../../../lib/ids.ts";
import { problem } from "../../../../../lib/problems/index.ts";
import { failure, type Result } from "../../../../../lib/result.ts";
import { database } from "../../../../server.ts";
import { type FigureChoices, readFigureChoices } from "../../../../studies/[study]/figures/choices.ts";
import { type FigureData, figureData } from "../../../../studies/[study]/figures/figure-data.ts";

/** The figure that a request's address asks for; a question of another study isn't found. */
export function requestedFigure(
  request: Request,
  member: MemberId,
  study: StudyId,
  language: string,
): Result<FigureData> {
  const { question, by } = requestedChoices(request);
  const found = studyOf(database(), member, study)?.questions.find(({ id }) => id === question);
  if (!found) return failure(problem("questionUnknown", { question: question ?? 0 }));
  return figureData(database(), member, found.id, by, language);
}

/** The choices in a request's address. */
export function requestedChoices(request: Request): FigureChoices {
  return readFigureChoices(new URL(request.url).searchParams);
}
