import { mayDo } from "../lib/access.ts";
import type { AnswerId, EventId, MemberId, StudyId, ThemeId } from "../lib/ids.ts";
import type { JudgedAnswer } from "../lib/suggest/index.ts";
import type { VerbatimDatabase } from "./client.ts";
import { themeRows } from "./codebook.ts";
import { suggesterAsItStands } from "./learning.ts";
import { learningOf } from "./learning-choice.ts";
import { roleOf } from "./members.ts";

/** What is suggested for an answer, before anything is decided on it. */
export interface Prediction {
  readonly answer: AnswerId;
  readonly learnedFrom: number;
  /** As it is stored. */
  readonly themes: string;
}

/** Notes what was suggested for answers before a member decided on them. */
export interface PredictionKeeper {
  /**
   * To be asked before a decision. Undefined if this isn't the first decision on the answer, if what
   * suggests has learned from the answer before, or if nothing is ready to suggest: no decision waits.
   */
  before(answer: AnswerId): Prediction | undefined;
  /** To be called after the decision, in its transaction. */
  store(prediction: Prediction, decision: EventId): void;
}

/** Less likely themes are not worth keeping: nobody sees them. */
const leastKept = 0.05;

/** Keeps the predictions of `member`; the caller has checked access. */
export function predictionKeeper(db: VerbatimDatabase, study: StudyId, member: MemberId): PredictionKeeper {
  const known = db.sqlite.prepare<[number, number], number>(
    "SELECT 1 FROM predictions WHERE answer_id = ? AND member_id = ?",
  );
  const taught = db.sqlite.prepare<[number, number | null, number | null], number>(
    `SELECT 1 FROM codings WHERE answer_id = ? AND (? IS NULL OR member_id = ?) AND (state = 'done' OR EXISTS (
       SELECT 1 FROM tags WHERE tags.answer_id = codings.answer_id AND tags.member_id = codings.member_id))`,
  );
  const read = db.sqlite.prepare<[number], { text: string; question: string }>(
    `SELECT answers.text, questions.name AS question
     FROM answers JOIN questions ON questions.id = answers.question_id WHERE answers.id = ?`,
  );
  const insert = db.sqlite.prepare<[number, number, number, number, string]>(
    "INSERT INTO predictions (answer_id, member_id, event_id, learned_from, themes) VALUES (?, ?, ?, ?, ?)",
  );
  // Asked for once: what was suggested is older than this transaction.
  const ready = suggesterAsItStands(db, member, study);
  const whose = learningOf(db, study) === "shared" ? null : member;
  const rowOf = ready && themeRows(db, study).rowOf;
  return {
    before(answer) {
      if (!ready || !rowOf || known.get(answer, member) || taught.get(answer, whose, whose)) return undefined;
      const asked = read.get(answer);
      if (!asked) return undefined;
      const themes = ready.suggester
        .suggest(asked.text, asked.question)
        .filter(({ probability }) => probability >= leastKept)
        .map(({ theme, probability, isTicked }) => [rowOf.get(theme), probability, Number(isTicked)]);
      return { answer, learnedFrom: ready.learnedFrom, themes: JSON.stringify(themes) };
    },
    store({ answer, learnedFrom, themes }, decision) {
      insert.run(answer, member, decision, learnedFrom, themes);
    },
  };
}

/** Predictions beside what was decided, in the order of the decisions. */
export interface JudgedPredictions {
  /** Whose codings they are about: of everybody who codes, or the member's own. */
  readonly base: "all" | "own";
  readonly answers: readonly JudgedAnswer[];
}

interface PredictionRow {
  readonly answer: number;
  readonly member: number;
  readonly learnedFrom: number;
  readonly themes: string;
}

/**
 * What was suggested for answers that are done by now. Of all members for who may read figures; else of
 * the member's own codings.
 */
export function judgedPredictions(
  db: VerbatimDatabase,
  acting: MemberId,
  study: StudyId,
): JudgedPredictions | undefined {
  const role = roleOf(db, study, acting);
  const base = mayDo(role, "read figures") ? "all" : "own";
  if (base === "own" && !mayDo(role, "code answers")) return undefined;
  const whose = base === "own" ? acting : null;
  const { themeOf, deleted } = themeRows(db, study);
  const isLive = (theme: ThemeId | undefined): theme is ThemeId => theme !== undefined && !deleted.has(theme);
  const rows = db.sqlite
    .prepare<[number, number | null, number | null], PredictionRow>(
      `SELECT predictions.answer_id AS answer, predictions.member_id AS member,
         learned_from AS learnedFrom, themes
       FROM predictions CROSS JOIN answers ON answers.id = predictions.answer_id
       CROSS JOIN questions ON questions.id = answers.question_id AND questions.study_id = ?
       CROSS JOIN codings ON codings.answer_id = predictions.answer_id
         AND codings.member_id = predictions.member_id AND codings.state = 'done'
       WHERE ? IS NULL OR predictions.member_id = ? ORDER BY event_id`,
    )
    .all(study, whose, whose);
  const confirmed = db.sqlite
    .prepare<[number, number], number>(
      "SELECT theme_id FROM tags WHERE answer_id = ? AND member_id = ? AND decision = 'confirmed'",
    )
    .pluck();
  const answers = rows.map(({ answer, member, learnedFrom, themes }): JudgedAnswer => {
    // Written by predictionKeeper only.
    const stored: [number, number, number][] = JSON.parse(themes);
    return {
      learnedFrom,
      predicted: stored.flatMap(([row, probability, ticked]) => {
        const theme = themeOf.get(row);
        return isLive(theme) ? [{ theme, probability, isTicked: ticked === 1 }] : [];
      }),
      confirmed: confirmed
        .all(answer, member)
        .map((row) => themeOf.get(row))
        .filter(isLive),
    };
  });
  return { base, answers };
}
