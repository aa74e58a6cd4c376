import { mayDo } from "../lib/access.ts";
import type { MemberId, StudyId } from "../lib/ids.ts";
import type { CodedText } from "../lib/suggest/index.ts";
import type { VerbatimDatabase } from "./client.ts";
import { themeRows } from "./codebook.ts";
import { roleOf } from "./members.ts";

/** Coded answers of a study that a member may see. */
export interface CodedSample {
  /** Whose coding it is: the final sets, or the member's own finished codings. */
  readonly base: "final" | "own";
  readonly coded: readonly CodedText[];
}

/** As many say enough; most answers that are read. */
const enough = 500;
const most = 2000;

/**
 * The coded ones among some answers; where these are few and final sets may be seen, as many others
 * of the study, spread evenly. Who may not see figures learns from the own codings only, so that
 * blind coding stays blind.
 */
export function codedSample(
  db: VerbatimDatabase,
  acting: MemberId,
  study: StudyId,
  answers: readonly { readonly answer: number; readonly text: string }[],
  isWhole: boolean,
): CodedSample {
  const { themeOf } = themeRows(db, study);
  const themesOf = (members: string) =>
    new Set(members === "" ? [] : members.split(",").flatMap((row) => themeOf.get(Number(row)) ?? []));
  const base = mayDo(roleOf(db, study, acting), "read figures") ? "final" : "own";
  const read = base === "final" ? finalReader(db) : ownReader(db, acting);
  const coded = answers.flatMap(({ answer, text }) => {
    const members = read(answer);
    return members === undefined ? [] : [{ text, themes: themesOf(members) }];
  });
  if (base === "own" || isWhole || coded.length >= enough) return { base, coded };
  const spread = finalsOf(db, study).map(({ text, members }) => ({ text, themes: themesOf(members) }));
  return { base, coded: spread };
}

function finalReader(db: VerbatimDatabase): (answer: number) => string | undefined {
  const read = db.sqlite
    .prepare<[number], string>(
      `SELECT theme_sets.members FROM finals JOIN theme_sets ON theme_sets.id = finals.theme_set_id
       WHERE finals.answer_id = ?`,
    )
    .pluck();
  return (answer) => read.get(answer);
}

function ownReader(db: VerbatimDatabase, member: MemberId): (answer: number) => string | undefined {
  const read = db.sqlite
    .prepare<[number, number], string>(
      `SELECT theme_sets.members FROM codings JOIN theme_sets ON theme_sets.id = codings.theme_set_id
       WHERE codings.answer_id = ? AND codings.member_id = ? AND codings.state = 'done'`,
    )
    .pluck();
  return (answer) => read.get(answer, member);
}

function finalsOf(db: VerbatimDatabase, study: StudyId): { text: string; members: string }[] {
  const count =
    db.sqlite
      .prepare<[number], number | null>(
        `SELECT sum(final_totals.answers) FROM final_totals JOIN questions ON questions.id = final_totals.question_id
         WHERE questions.study_id = ? AND final_totals.attribute_id = 0 AND final_totals.outcome > 0`,
      )
      .pluck()
      .get(study) ?? 0;
  const step = Math.max(1, Math.ceil(count / most));
  return db.sqlite
    .prepare<[number, number], { text: string; members: string }>(
      `SELECT answers.text, chosen.members
       FROM (SELECT finals.answer_id AS answer, theme_sets.members,
               row_number() OVER (ORDER BY finals.answer_id) AS place
             FROM theme_sets JOIN finals ON finals.theme_set_id = theme_sets.id
             WHERE theme_sets.study_id = ?) AS chosen
       JOIN answers ON answers.id = chosen.answer
       WHERE (chosen.place - 1) % ? = 0`,
    )
    .all(study, step);
}
