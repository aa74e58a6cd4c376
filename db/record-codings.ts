import type { Decision } from "../lib/coding/decision.ts";
import type { MemberId, StudyId, ThemeId } from "../lib/ids.ts";
import { problem } from "../lib/problems/index.ts";
import { failure, type Result, success } from "../lib/result.ts";
import { transaction, type VerbatimDatabase } from "./client.ts";
import { type CodingWriter, codingWriter } from "./coding-writer.ts";
import type { AnswerCell } from "./finals.ts";
import { type Member, memberNamed, requireAccess, roleOf, setRole } from "./members.ts";

/** One finished coding as a file gives it. */
export interface CodingRow {
  /** Row in the file, from 1 without the header. */
  readonly row: number;
  readonly respondent: string;
  readonly question: string;
  /** None: done without a theme. */
  readonly themes: readonly ThemeId[];
}

export interface Recorded {
  /** Answers whose coding is now as the file says. */
  readonly answers: number;
  /** Those among them whose coding changed. */
  readonly changed: number;
}

/** Answers a transaction: the server can write between two. */
const rowsPerTransaction = 2_000;

/**
 * Records finished codings of one coder from a file, through the same writes as the page's: what the
 * file doesn't confirm is taken back, and the answer is done. The rows are read twice: first all are
 * checked, so that a wrong one changes nothing.
 *
 * @param readRows starts reading the rows anew at each call.
 * @throws AccessRefused if `acting` may not manage the study.
 */
export async function recordCodings(
  db: VerbatimDatabase,
  acting: MemberId,
  study: StudyId,
  coderName: string,
  file: string,
  readRows: () => AsyncIterable<Result<readonly CodingRow[]>>,
): Promise<Result<Recorded>> {
  requireAccess(db, study, acting, "manage study");
  const look = lookups(db, study);
  for await (const batch of readRows()) {
    if (!batch.ok) return batch;
    for (const row of batch.value) {
      const checked = look(row, file);
      if (!checked.ok) return checked;
    }
  }
  const coder = transaction(db, () => coderNamed(db, study, coderName));
  const recorded = { answers: 0, changed: 0 };
  for await (const batch of readRows()) {
    if (!batch.ok) return batch;
    const rows = batch.value;
    for (let start = 0; start < rows.length; start += rowsPerTransaction) {
      const failed = writeRows(
        db,
        study,
        coder,
        rows.slice(start, start + rowsPerTransaction),
        file,
        look,
        recorded,
      );
      if (failed) return failed;
    }
  }
  return success(recorded);
}

function coderNamed(db: VerbatimDatabase, study: StudyId, name: string): Member {
  const coder = memberNamed(db, name);
  if (roleOf(db, study, coder.id) === undefined) setRole(db, study, coder.id, "coder");
  return coder;
}

function writeRows(
  db: VerbatimDatabase,
  study: StudyId,
  coder: Member,
  rows: readonly CodingRow[],
  file: string,
  look: ReturnType<typeof lookups>,
  recorded: { answers: number; changed: number },
): Result<Recorded> | undefined {
  return transaction(db, () => {
    requireAccess(db, study, coder.id, "code answers");
    const writer = codingWriter(db, study, coder.id);
    for (const row of rows) {
      const found = look(row, file);
      if (!found.ok) return found;
      recorded.answers += 1;
      if (finishAs(writer, found.value, row.themes)) recorded.changed += 1;
    }
    writer.flush();
    return undefined;
  });
}

/** Makes the coding confirm exactly these themes, and done; whether that changed anything. */
function finishAs(writer: CodingWriter, answer: AnswerCell, themes: readonly ThemeId[]): boolean {
  const { tags, state } = writer.read(answer.id);
  const decisions: Decision[] = [
    ...Object.keys(tags)
      .filter((theme) => tags[theme] === "confirmed" && !themes.includes(theme))
      .map((theme): Decision => ({ kind: "tag", theme, tag: "none", source: "file" })),
    ...[...new Set(themes)]
      .filter((theme) => tags[theme] !== "confirmed")
      .map((theme): Decision => ({ kind: "tag", theme, tag: "confirmed", source: "file" })),
  ];
  if (state !== "done") decisions.push({ kind: "state", state: "done" });
  for (const decision of decisions) writer.write({ answer, decision });
  return decisions.length > 0;
}

/** Finds the answer that a row means, and checks its themes. */
function lookups(db: VerbatimDatabase, study: StudyId): (row: CodingRow, file: string) => Result<AnswerCell> {
  const questions = new Map(
    db.sqlite
      .prepare<[number], { id: number; name: string }>("SELECT id, name FROM questions WHERE study_id = ?")
      .all(study)
      .map(({ id, name }) => [name, id]),
  );
  const themes = new Set(
    db.sqlite
      .prepare<[number], string>("SELECT key FROM themes WHERE study_id = ? AND deleted = 0")
      .pluck()
      .all(study),
  );
  const find = db.sqlite.prepare<[number, string, number], AnswerCell>(
    `SELECT answers.id, answers.question_id AS questionId, respondents.attributes
     FROM respondent_ids JOIN respondents ON respondents.id = respondent_ids.respondent_id
       JOIN answers ON answers.respondent_id = respondents.id
     WHERE respondent_ids.study_id = ? AND respondent_ids.external_id = ? AND answers.question_id = ?`,
  );
  return ({ row, respondent, question, themes: wanted }, file) => {
    const questionId = questions.get(question);
    if (questionId === undefined) {
      return failure(
        problem("codingQuestionUnknown", { file, row, question, names: [...questions.keys()].join(", ") }),
      );
    }
    const unknown = wanted.find((theme) => !themes.has(theme));
    if (unknown !== undefined) return failure(problem("codingThemeUnknown", { file, row, theme: unknown }));
    const answer = find.get(study, respondent, questionId);
    return answer
      ? success(answer)
      : failure(problem("codingAnswerUnknown", { file, row, respondent, question }));
  };
}
