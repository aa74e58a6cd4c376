import { mayDo } from "../lib/access.ts";
import type { MemberId, StudyId, ThemeId } from "../lib/ids.ts";
import { problem } from "../lib/problems/index.ts";
import { failure, type Result, success } from "../lib/result.ts";
import type { Suggester } from "../lib/suggest/index.ts";
import { transaction, type VerbatimDatabase } from "./client.ts";
import { themeRows } from "./codebook.ts";
import { appendEvent } from "./events.ts";
import { giveTurn } from "./give-turn.ts";
import { suggesterFor } from "./learning.ts";
import { learningOf } from "./learning-choice.ts";
import { AccessRefused, roleOf } from "./members.ts";
import { studyEngine } from "./study-engine.ts";

/** What computing a study's suggestions came to. */
export interface SuggestionReport {
  /** Answers that were looked at: all of the study. */
  readonly answers: number;
  readonly suggestions: number;
}

export interface ComputeOptions {
  /** Called after each chunk with the answers done and in all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked before each chunk. */
  readonly isCancelled?: () => boolean;
}

interface AnswerText {
  readonly id: number;
  readonly position: number;
  readonly text: string;
  /** Name of its question. */
  readonly question: string;
}

/** Answers a transaction: the server can write between two. */
const chunkSize = 5_000;

/**
 * Computes the suggestions of all answers of a study, from its keywords and from what its codings teach
 * as they are now, and stores those that are ticked in place of the old ones, chunk by
 * chunk; ends with the event `suggestions.compute`. If the codebook changes meanwhile, the stored version
 * is the older one, so that they show as behind. When cancelled, chunks that are done stay, and the
 * stored version isn't changed.
 *
 * @throws AccessRefused unless the member may edit the codebook or code answers.
 */
export async function suggestForStudy(
  db: VerbatimDatabase,
  acting: MemberId,
  study: StudyId,
  { onProgress, isCancelled }: ComputeOptions = {},
): Promise<Result<SuggestionReport>> {
  requireSuggesting(db, study, acting);
  // In one transaction: no other process can change the codebook between the version and the themes.
  const { version, suggester, rowOf } = transaction(db, () => ({
    version: studyEngine(db, study).codebookVersion,
    suggester: suggesterForAll(db, acting, study),
    rowOf: themeRows(db, study).rowOf,
  }));
  const total = countAnswers(db, study);
  const replace = replacer(db, suggester, rowOf);
  let answers = 0;
  let suggestions = 0;
  onProgress?.(0, total);
  for (const chunk of answerChunks(db, study)) {
    if (isCancelled?.()) return failure(problem("suggestCancelled"));
    suggestions += replace(chunk);
    answers += chunk.length;
    onProgress?.(answers, total);
    await giveTurn();
  }
  transaction(db, () => {
    requireSuggesting(db, study, acting);
    db.sqlite.prepare("UPDATE studies SET suggestions_version = ? WHERE id = ?").run(version, study);
    const payload = { codebookVersion: version, answers, suggestions };
    appendEvent(db, { study, member: acting, kind: "suggestions.compute", payload });
  });
  return success({ answers, suggestions });
}

/** How many answers of a study have a stored suggestion of each theme; a theme without any is left out. */
export function suggestionCounts(db: VerbatimDatabase, study: StudyId): Map<ThemeId, number> {
  const rows = db.sqlite
    .prepare<[number], { key: string; answers: number }>(
      `SELECT key, (SELECT count(*) FROM suggestions WHERE theme_id = themes.id) AS answers
       FROM themes WHERE study_id = ? AND deleted = 0`,
    )
    .all(study)
    .filter(({ answers }) => answers > 0);
  return new Map(rows.map(({ key, answers }) => [key, answers]));
}

function requireSuggesting(db: VerbatimDatabase, study: StudyId, member: MemberId): void {
  const role = roleOf(db, study, member);
  if (!mayDo(role, "edit codebook") && !mayDo(role, "code answers")) {
    throw new AccessRefused(`Member ${member} may not compute suggestions in study ${study}.`);
  }
}

/** What is stored is shown to everybody: what one member's codings alone teach must not be in it. */
function suggesterForAll(db: VerbatimDatabase, acting: MemberId, study: StudyId): Suggester {
  if (learningOf(db, study) === "own") return studyEngine(db, study).byKeywords;
  return suggesterFor(db, acting, study).suggester;
}

function countAnswers(db: VerbatimDatabase, study: StudyId): number {
  return (
    db.sqlite
      .prepare<[number], number | null>("SELECT SUM(answers) FROM questions WHERE study_id = ?")
      .pluck()
      .get(study) ?? 0
  );
}

/** The answers of a study, question by question, by key. */
function* answerChunks(db: VerbatimDatabase, study: StudyId): Generator<AnswerText[]> {
  const questions = db.sqlite
    .prepare<[number], number>("SELECT id FROM questions WHERE study_id = ? ORDER BY position")
    .pluck()
    .all(study);
  const after = db.sqlite.prepare<[number, number, number], AnswerText>(
    `SELECT answers.id, answers.position, answers.text, questions.name AS question
     FROM answers JOIN questions ON questions.id = answers.question_id
     WHERE question_id = ? AND answers.position > ? ORDER BY answers.position LIMIT ?`,
  );
  for (const question of questions) {
    let chunk = after.all(question, 0, chunkSize);
    while (chunk.length > 0) {
      yield chunk;
      chunk = after.all(question, chunk.at(-1)?.position ?? 0, chunkSize);
    }
  }
}

/** Replaces the stored suggestions of a chunk of answers in one transaction; returns how many there are. */
function replacer(
  db: VerbatimDatabase,
  { suggest }: Suggester,
  rowOf: ReadonlyMap<ThemeId, number>,
): (chunk: readonly AnswerText[]) => number {
  const remove = db.sqlite.prepare<[number]>("DELETE FROM suggestions WHERE answer_id = ?");
  const insert = db.sqlite.prepare<[number, number, number, string]>(
    "INSERT INTO suggestions (answer_id, theme_id, probability, evidence) VALUES (?, ?, ?, ?)",
  );
  return (chunk) => {
    // Worked out before the transaction, so that the write lock is held for the writing only.
    const suggested = chunk.map(({ id, text, question }) => ({
      id,
      found: suggest(text, question).filter(({ isTicked }) => isTicked),
    }));
    let count = 0;
    transaction(db, () => {
      for (const { id, found } of suggested) {
        remove.run(id);
        for (const { theme, probability, evidence } of found) {
          const row = rowOf.get(theme);
          if (row === undefined) throw new Error(`Theme ${theme} has no row.`);
          insert.run(id, row, probability, JSON.stringify(evidence));
          count++;
        }
      }
    });
    return count;
  };
}
