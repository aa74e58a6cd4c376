import { descendantsOf } from "../lib/codebook/index.ts";
import type { MemberId, StudyId, ThemeId } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";
import { readCodebook, themeRows } from "./codebook.ts";
import { requireAccess } from "./members.ts";

/** How many answers have a theme in their final set. */
export interface ThemeUse {
  /** The theme itself. */
  readonly own: number;
  /** The theme or any below it; an answer counts once. */
  readonly within: number;
}

/**
 * The use of each theme of a study's codebook, over all questions, from the kept totals. Answers that
 * nobody finished, or on which finished codings disagree, don't count.
 *
 * @throws AccessRefused if the member may not see figures: a blind coder doesn't learn from a count.
 */
export function themeUse(db: VerbatimDatabase, acting: MemberId, study: StudyId): Map<ThemeId, ThemeUse> {
  requireAccess(db, study, acting, "read figures");
  const { themeOf } = themeRows(db, study);
  const sets = db.sqlite
    .prepare<[number], { members: string; answers: number }>(
      `SELECT theme_sets.members, sum(final_totals.answers) AS answers
       FROM questions
       JOIN final_totals ON final_totals.question_id = questions.id AND final_totals.attribute_id = 0
       JOIN theme_sets ON theme_sets.id = final_totals.outcome
       WHERE questions.study_id = ? AND theme_sets.members <> ''
       GROUP BY theme_sets.id`,
    )
    .all(study)
    .map(({ members, answers }) => ({
      ids: new Set(members.split(",").flatMap((row) => themeOf.get(Number(row)) ?? [])),
      answers,
    }));
  const { themes } = readCodebook(db, study);
  const answersWith = (ids: readonly ThemeId[]) =>
    sets.reduce((sum, set) => (ids.some((id) => set.ids.has(id)) ? sum + set.answers : sum), 0);
  return new Map(
    themes.map(({ id }) => {
      const within = [id, ...descendantsOf(themes, id).map((theme) => theme.id)];
      return [id, { own: answersWith([id]), within: answersWith(within) }];
    }),
  );
}
