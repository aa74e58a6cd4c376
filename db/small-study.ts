import { type AnswerId, idOf, type MemberId, type QuestionId, type StudyId } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";
import { memberNamed, setRole } from "./members.ts";

/** A study of a few answers for tests of what is stored. */
export interface SmallStudy {
  readonly study: StudyId;
  readonly question: QuestionId;
  readonly owner: MemberId;
  /** Two members with the role coder. */
  readonly coders: readonly [MemberId, MemberId];
  readonly stranger: MemberId;
  readonly answers: readonly AnswerId[];
}

/**
 * Makes a study with one question, the themes `pay` (with the children `wage` and `bonus`) and
 * `hours`, and one respondent an answer, whose attribute `group` alternates between a and b.
 */
export function smallStudy(
  db: VerbatimDatabase,
  texts: readonly string[] = ["Low wage", "Long hours", "Fine"],
): SmallStudy {
  const run = (sql: string, ...values: (string | number | null)[]) =>
    Number(db.sqlite.prepare(sql).run(...values).lastInsertRowid);
  const owner = memberNamed(db, "Owner").id;
  const coders = [memberNamed(db, "Coder A").id, memberNamed(db, "Coder B").id] as const;
  const stranger = memberNamed(db, "Stranger").id;
  const study = idOf<StudyId>(
    run("INSERT INTO studies (name, language, state, created_at) VALUES ('Small', 'en', 'ready', 0)"),
  );
  setRole(db, study, owner, "owner");
  for (const coder of coders) setRole(db, study, coder, "coder");
  const question = idOf<QuestionId>(
    run(
      "INSERT INTO questions (study_id, name, wording, position, answers) VALUES (?, 'Q1', 'How is it?', 0, ?)",
      study,
      texts.length,
    ),
  );
  const attribute = run(
    "INSERT INTO attributes (study_id, name, position, tabulated) VALUES (?, 'group', 0, 1)",
    study,
  );
  for (const [position, [key, parent]] of [
    ["pay", null],
    ["wage", "pay"],
    ["bonus", "pay"],
    ["hours", null],
  ].entries()) {
    run(
      `INSERT INTO themes (study_id, key, parent_key, position, name, definition, use_when, do_not_use_when, example,
         colour, keywords) VALUES (?, ?, ?, ?, ?, '{}', '', '', '', '#0072b2', '{}')`,
      study,
      key ?? "",
      parent ?? null,
      position,
      JSON.stringify({ en: key }),
    );
  }
  const answers = texts.map((text, index) => {
    const group = index % 2 === 0 ? "a" : "b";
    const respondent = run(
      "INSERT INTO respondents (study_id, external_id, attributes) VALUES (?, ?, ?)",
      study,
      `R${index + 1}`,
      JSON.stringify([group]),
    );
    run("INSERT INTO respondent_ids VALUES (?, ?, ?)", study, `R${index + 1}`, respondent);
    for (const [attributeId, value] of [
      [0, ""],
      [attribute, group],
    ] as const) {
      run(
        `INSERT INTO final_totals (question_id, attribute_id, value, outcome, answers) VALUES (?, ?, ?, 0, 1)
         ON CONFLICT DO UPDATE SET answers = answers + 1`,
        question,
        attributeId,
        value,
      );
    }
    return idOf<AnswerId>(
      run(
        "INSERT INTO answers (question_id, respondent_id, position, text) VALUES (?, ?, ?, ?)",
        question,
        respondent,
        index + 1,
        text,
      ),
    );
  });
  return { study, question, owner, coders, stranger, answers };
}
