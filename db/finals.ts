import type { AnswerId, StudyId } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";

/** Outcomes of `final_totals` that are no theme set. */
export const outcomeOpen = 0;
export const outcomeUnresolved = -1;

/** What finals need to know of an answer; `attributes` is the respondent's JSON array. */
export interface AnswerCell {
  readonly id: AnswerId;
  readonly questionId: number;
  readonly attributes: string;
}

/** Keeps finals and their totals true after a coding changed, in the transaction of that change. */
export interface FinalKeeper {
  /** Works out the final set of an answer anew from its resolution and its finished codings. */
  refresh(answer: AnswerCell): void;
  /** Writes the totals that changed; to be called before the transaction ends. */
  flush(): void;
}

/** A keeper of the final sets of one study. */
export function finalKeeper(db: VerbatimDatabase, study: StudyId): FinalKeeper {
  const tabulated = db.sqlite
    .prepare<[number], { id: number; position: number }>(
      "SELECT id, position FROM attributes WHERE study_id = ? AND tabulated = 1 ORDER BY position",
    )
    .all(study);
  const readFinal = db.sqlite.prepare<[number], { set: number | null }>(
    "SELECT theme_set_id AS 'set' FROM finals WHERE answer_id = ?",
  );
  const readResolution = db.sqlite.prepare<[number], { set: number }>(
    "SELECT theme_set_id AS 'set' FROM resolutions WHERE answer_id = ?",
  );
  const readFinished = db.sqlite
    .prepare<[number], number>(
      "SELECT DISTINCT theme_set_id FROM codings WHERE answer_id = ? AND state = 'done'",
    )
    .pluck();
  const remove = db.sqlite.prepare<[number]>("DELETE FROM finals WHERE answer_id = ?");
  const write = db.sqlite.prepare<[number, number | null]>(
    `INSERT INTO finals (answer_id, theme_set_id) VALUES (?, ?)
     ON CONFLICT (answer_id) DO UPDATE SET theme_set_id = excluded.theme_set_id`,
  );
  const add = db.sqlite.prepare<[number, number, string, number, number]>(
    `INSERT INTO final_totals (question_id, attribute_id, value, outcome, answers) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (question_id, attribute_id, value, outcome) DO UPDATE SET answers = answers + excluded.answers`,
  );
  const dropEmpty = db.sqlite.prepare<[number, number, string, number]>(
    `DELETE FROM final_totals
     WHERE question_id = ? AND attribute_id = ? AND value = ? AND outcome = ? AND answers = 0`,
  );
  const pending = new Map<string, TotalChange>();

  return {
    refresh(answer) {
      const before = outcomeBefore(readFinal.get(answer.id));
      const after = readResolution.get(answer.id)?.set ?? agreedOutcome(readFinished.all(answer.id));
      if (before === after) return;
      if (after === outcomeOpen) remove.run(answer.id);
      else write.run(answer.id, after === outcomeUnresolved ? null : after);
      for (const [attributeId, value] of totalKeys(answer, tabulated)) {
        note(pending, { questionId: answer.questionId, attributeId, value, outcome: before, by: -1 });
        note(pending, { questionId: answer.questionId, attributeId, value, outcome: after, by: 1 });
      }
    },
    flush() {
      for (const { questionId, attributeId, value, outcome, by } of pending.values()) {
        if (by === 0) continue;
        add.run(questionId, attributeId, value, outcome, by);
        if (by < 0) dropEmpty.run(questionId, attributeId, value, outcome);
      }
      pending.clear();
    },
  };
}

interface TotalChange {
  readonly questionId: number;
  readonly attributeId: number;
  readonly value: string;
  readonly outcome: number;
  by: number;
}

function note(pending: Map<string, TotalChange>, change: TotalChange): void {
  const key = `${change.questionId}:${change.attributeId}:${change.outcome}:${change.value}`;
  const known = pending.get(key);
  if (known) known.by += change.by;
  else pending.set(key, change);
}

function outcomeBefore(final: { set: number | null } | undefined): number {
  if (!final) return outcomeOpen;
  return final.set ?? outcomeUnresolved;
}

/** The set that all finished codings share; open without any, unresolved if they differ. */
function agreedOutcome(finishedSets: readonly number[]): number {
  const [first, ...others] = finishedSets;
  if (first === undefined) return outcomeOpen;
  return others.length === 0 ? first : outcomeUnresolved;
}

/** The cells in which an answer counts: in all, and under its respondent's value of each attribute. */
function totalKeys(
  answer: AnswerCell,
  tabulated: readonly { id: number; position: number }[],
): (readonly [attributeId: number, value: string])[] {
  if (tabulated.length === 0) return [[0, ""]];
  const values: readonly (string | null)[] = JSON.parse(answer.attributes);
  return [[0, ""], ...tabulated.map(({ id, position }) => [id, values[position] ?? ""] as const)];
}
