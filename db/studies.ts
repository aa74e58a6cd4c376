import { mayDo, type Role } from "../lib/access.ts";
import { idOf, type MemberId, type QuestionId, type StudyId } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";
import type { ImportReport } from "./importing/report.ts";
import { roleOf } from "./members.ts";

/** A question with how far it is; counts are answers. */
export interface StudyQuestion {
  readonly id: QuestionId;
  /** The column's name in the file. */
  readonly name: string;
  readonly wording: string;
  /** Answers that are not empty. */
  readonly answers: number;
  /** Answers that the acting member finished. */
  readonly done: number;
  /** Answers that the acting member flagged. */
  readonly flagged: number;
  /** Answers with a final set; undefined for who may not read figures, since others' work is in it. */
  readonly settled: number | undefined;
}

/** A study as a member sees it. */
export interface Study {
  readonly id: StudyId;
  readonly name: string;
  /** Language of the answers, such as `nl`. */
  readonly language: string;
  readonly role: Role;
  readonly respondents: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly codebookVersion: number;
  readonly questions: readonly StudyQuestion[];
}

interface StudyRow {
  readonly id: number;
  readonly name: string;
  readonly language: string;
  readonly respondents: number;
  readonly createdAt: number;
  readonly codebookVersion: number;
}

interface QuestionRow {
  readonly id: number;
  readonly name: string;
  readonly wording: string;
  readonly answers: number;
  readonly done: number;
  readonly flagged: number;
  readonly settled: number;
}

const selectStudy = `SELECT studies.id, studies.name, studies.language, studies.respondents,
    studies.created_at AS createdAt, studies.codebook_version AS codebookVersion
  FROM study_members JOIN studies ON studies.id = study_members.study_id
  WHERE study_members.member_id = ? AND studies.state = 'ready'`;

/** The studies in which a member has a role, the newest first; not those that are being imported or deleted. */
export function studiesOf(db: VerbatimDatabase, member: MemberId): Study[] {
  const rows = db.sqlite
    .prepare<[number], StudyRow>(`${selectStudy} ORDER BY studies.created_at DESC, studies.id DESC`)
    .all(member);
  return rows.flatMap((row) => withQuestions(db, member, row));
}

/** One study as a member sees it; undefined if there is none, it isn't ready, or the member has no role in it. */
export function studyOf(db: VerbatimDatabase, member: MemberId, study: StudyId): Study | undefined {
  const row = db.sqlite
    .prepare<[number, number], StudyRow>(`${selectStudy} AND studies.id = ?`)
    .get(member, study);
  return row && withQuestions(db, member, row)[0];
}

function withQuestions(db: VerbatimDatabase, member: MemberId, row: StudyRow): Study[] {
  const id = idOf<StudyId>(row.id);
  const role = roleOf(db, id, member);
  if (!role || !mayDo(role, "read study")) return [];
  const seesFigures = mayDo(role, "read figures");
  const questions = db.sqlite
    .prepare<[number, number], QuestionRow>(
      `SELECT questions.id, questions.name, questions.wording, questions.answers,
         coalesce(coding_totals.done, 0) AS done, coalesce(coding_totals.flagged, 0) AS flagged,
         (SELECT coalesce(sum(final_totals.answers), 0) FROM final_totals
          WHERE final_totals.question_id = questions.id AND final_totals.attribute_id = 0
            AND final_totals.value = '' AND final_totals.outcome > 0) AS settled
       FROM questions
       LEFT JOIN coding_totals ON coding_totals.question_id = questions.id AND coding_totals.member_id = ?
       WHERE questions.study_id = ? ORDER BY questions.position`,
    )
    .all(member, row.id)
    .map((question) => ({
      ...question,
      id: idOf<QuestionId>(question.id),
      settled: seesFigures ? question.settled : undefined,
    }));
  return [{ ...row, id, role, questions }];
}

/** Whether a study's stored suggestions were made with an older codebook than it has now. */
export function suggestionsAreBehind(db: VerbatimDatabase, study: StudyId): boolean {
  const behind = db.sqlite
    .prepare<[number], number>("SELECT suggestions_version < codebook_version FROM studies WHERE id = ?")
    .pluck()
    .get(study);
  return behind === 1;
}

/** What came in when a study was imported, and what was refused; undefined for no access or none. */
export function importReportOf(
  db: VerbatimDatabase,
  member: MemberId,
  study: StudyId,
): ImportReport | undefined {
  if (!studyOf(db, member, study)) return undefined;
  const text = db.sqlite
    .prepare<[number], string | null>("SELECT import_report FROM studies WHERE id = ?")
    .pluck()
    .get(study);
  // Written by the import only.
  return text ? JSON.parse(text) : undefined;
}
