import { applyDecision, type Coding, type Decision, untouched } from "../lib/coding/decision.ts";
import type { AnswerId, EventId, MemberId, StudyId } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";
import { appendEvent } from "./events.ts";
import { type AnswerCell, finalKeeper } from "./finals.ts";
import { themeSetNumbering } from "./theme-sets.ts";

/** A decision on its way to the disk. */
export interface DecisionToWrite {
  readonly answer: AnswerCell;
  readonly decision: Decision;
  readonly requestId?: string | undefined;
  /** The request id of the decision that this one takes back. */
  readonly undoes?: string | undefined;
}

/** Writes decisions of one member in one study; everything between two flushes is one transaction of the caller. */
export interface CodingWriter {
  /** The member's coding of an answer as it stands. */
  read(answer: AnswerId): Coding;
  /** Stores one decision with its event, which it returns. */
  write(decision: DecisionToWrite): EventId;
  /** Brings final sets and totals up to date; to be called before the transaction ends. */
  flush(): void;
}

/** A writer for the codings of `member`; the caller has checked access. */
export function codingWriter(db: VerbatimDatabase, study: StudyId, member: MemberId): CodingWriter {
  const statements = prepare(db);
  const finals = finalKeeper(db, study);
  const setNumber = themeSetNumbering(db, study);
  const touched = new Map<AnswerId, AnswerCell>();

  function read(answer: AnswerId): Coding {
    const row = statements.coding.get(answer, member);
    if (!row) return untouched;
    const tags = statements.tags.all(answer, member).map(({ key, decision }) => [key, decision] as const);
    return { tags: Object.fromEntries(tags), state: row.state, flagged: row.flagged === 1 };
  }

  function storeTag(answer: AnswerId, decision: Extract<Decision, { kind: "tag" }>): void {
    const theme = statements.theme.get(study, decision.theme);
    if (!theme) throw new RangeError(`Study ${study} has no theme ${decision.theme}.`);
    if (decision.tag === "none") statements.removeTag.run(answer, member, theme.id);
    else statements.writeTag.run(answer, member, theme.id, decision.tag, decision.source);
  }

  function countProgress(answer: AnswerCell, before: Coding, after: Coding): void {
    const done = Number(after.state === "done") - Number(before.state === "done");
    const flagged = Number(after.flagged) - Number(before.flagged);
    if (done !== 0 || flagged !== 0) statements.addProgress.run(answer.questionId, member, done, flagged);
  }

  return {
    read,
    write({ answer, decision, requestId, undoes }) {
      const before = read(answer.id);
      const after = applyDecision(before, decision);
      if (decision.kind === "tag") storeTag(answer.id, decision);
      const set = setNumber(statements.confirmed.all(answer.id, member));
      statements.writeCoding.run(answer.id, member, after.state, Number(after.flagged), set, Date.now());
      countProgress(answer, before, after);
      touched.set(answer.id, answer);
      return appendEvent(db, {
        study,
        member,
        kind: "coding.decision",
        answer: answer.id,
        payload: undoes === undefined ? { decision } : { decision, undoes },
        ...(requestId === undefined ? {} : { requestId }),
      });
    },
    flush() {
      for (const answer of touched.values()) finals.refresh(answer);
      touched.clear();
      finals.flush();
    },
  };
}

function prepare({ sqlite }: VerbatimDatabase) {
  return {
    coding: sqlite.prepare<[number, number], { state: "open" | "done"; flagged: number }>(
      "SELECT state, flagged FROM codings WHERE answer_id = ? AND member_id = ?",
    ),
    tags: sqlite.prepare<[number, number], { key: string; decision: "confirmed" | "rejected" }>(
      `SELECT themes.key, tags.decision FROM tags JOIN themes ON themes.id = tags.theme_id
       WHERE tags.answer_id = ? AND tags.member_id = ?`,
    ),
    confirmed: sqlite
      .prepare<[number, number], number>(
        "SELECT theme_id FROM tags WHERE answer_id = ? AND member_id = ? AND decision = 'confirmed'",
      )
      .pluck(),
    theme: sqlite.prepare<[number, string], { id: number }>(
      "SELECT id FROM themes WHERE study_id = ? AND key = ?",
    ),
    removeTag: sqlite.prepare<[number, number, number]>(
      "DELETE FROM tags WHERE answer_id = ? AND member_id = ? AND theme_id = ?",
    ),
    writeTag: sqlite.prepare<[number, number, number, string, string]>(
      `INSERT INTO tags (answer_id, member_id, theme_id, decision, source) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (answer_id, member_id, theme_id)
       DO UPDATE SET decision = excluded.decision, source = excluded.source`,
    ),
    writeCoding: sqlite.prepare<[number, number, string, number, number, number]>(
      `INSERT INTO codings (answer_id, member_id, state, flagged, theme_set_id, changed_at)
       VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (answer_id, member_id) DO UPDATE SET state = excluded.state, flagged = excluded.flagged,
         theme_set_id = excluded.theme_set_id, changed_at = excluded.changed_at`,
    ),
    addProgress: sqlite.prepare<[number, number, number, number]>(
      `INSERT INTO coding_totals (question_id, member_id, done, flagged) VALUES (?, ?, ?, ?)
       ON CONFLICT (question_id, member_id)
       DO UPDATE SET done = done + excluded.done, flagged = flagged + excluded.flagged`,
    ),
  };
}
