import { and, desc, eq, sql } from "drizzle-orm";
import {
  affectsSuggestions,
  applyChange,
  type Codebook,
  type CodebookChange,
  inTreeOrder,
  languagesOf,
  type Theme,
} from "../lib/codebook/index.ts";
import { type EventId, idOf, type MemberId, type StudyId, type ThemeId } from "../lib/ids.ts";
import { failure, type Result, success } from "../lib/result.ts";
import { transaction, type VerbatimDatabase } from "./client.ts";
import { appendEvent } from "./events.ts";
import { requireAccess } from "./members.ts";
import { events, studies, themes } from "./schema.ts";

/** A study's codebook without the themes that were deleted, in tree order; the study's language comes first. */
export function readCodebook(db: VerbatimDatabase, study: StudyId): Codebook {
  const rows = db.drizzle
    .select()
    .from(themes)
    .where(and(eq(themes.studyId, study), eq(themes.deleted, false)))
    .all();
  const ordered = inTreeOrder(rows.map(themeOf));
  const { language } = studyRow(db, study);
  return { languages: languagesOf(ordered, [language]), themes: ordered };
}

/** The version of a study's codebook; grows by one with every change, from 0. */
export function codebookVersion(db: VerbatimDatabase, study: StudyId): number {
  return studyRow(db, study).version;
}

/** The short row ids of a study's themes, both ways, deleted themes included. */
export interface ThemeRows {
  readonly rowOf: ReadonlyMap<ThemeId, number>;
  readonly themeOf: ReadonlyMap<number, ThemeId>;
  readonly deleted: ReadonlySet<ThemeId>;
}

/** Reads the row ids of a study's themes, for tags and theme sets. */
export function themeRows(db: VerbatimDatabase, study: StudyId): ThemeRows {
  const rows = db.drizzle
    .select({ id: themes.id, key: themes.key, deleted: themes.deleted })
    .from(themes)
    .where(eq(themes.studyId, study))
    .orderBy(themes.id)
    .all();
  return {
    rowOf: new Map(rows.map((row) => [row.key, row.id])),
    themeOf: new Map(rows.map((row) => [row.id, row.key])),
    deleted: new Set(rows.filter((row) => row.deleted).map((row) => row.key)),
  };
}

export interface CodebookOutcome {
  /** The codebook's version after the change. */
  readonly version: number;
  readonly event: EventId;
}

/**
 * Changes a study's codebook in one transaction with its event `codebook.change`. A deleted theme keeps
 * its row and its tags; adding it again brings both back.
 *
 * @param undoes the event of the change that this one takes back.
 * @throws AccessRefused if the member may not edit the codebook.
 */
export function changeCodebook(
  db: VerbatimDatabase,
  acting: MemberId,
  study: StudyId,
  change: CodebookChange,
  { undoes }: { readonly undoes?: EventId | undefined } = {},
): Result<CodebookOutcome> {
  return transaction(db, () => {
    requireAccess(db, study, acting, "edit codebook");
    const { name } = studyRow(db, study);
    const changed = applyChange(readCodebook(db, study), change, name);
    if (!changed.ok) return failure(changed.problem);
    for (const { id, after } of change) {
      if (after) writeTheme(db, study, after);
      else markDeleted(db, study, id);
    }
    const event = appendEvent(db, {
      study,
      member: acting,
      kind: "codebook.change",
      payload: undoes === undefined ? { change } : { change, undoes },
    });
    return success({ version: nextVersion(db, study, affectsSuggestions(change)), event });
  });
}

/** A change of the codebook as the event log has it. */
export interface CodebookEvent {
  readonly event: EventId;
  readonly member: MemberId;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly change: CodebookChange;
  /** The change that this one took back; null if it isn't an undo or redo. */
  readonly undoes: EventId | null;
}

/**
 * The latest changes of a study's codebook, newest first.
 *
 * @throws AccessRefused if the member may not read the study.
 */
export function codebookHistory(
  db: VerbatimDatabase,
  acting: MemberId,
  study: StudyId,
  limit: number,
): CodebookEvent[] {
  requireAccess(db, study, acting, "read study");
  return (
    db.drizzle
      .select({ id: events.id, memberId: events.memberId, at: events.at, payload: events.payload })
      .from(events)
      // Written out, not bound: only then SQLite uses the index of these events.
      .where(and(eq(events.studyId, study), sql`${events.kind} = 'codebook.change'`))
      .orderBy(desc(events.id))
      .limit(limit)
      .all()
      .map(({ id, memberId, at, payload }) => ({
        event: idOf<EventId>(id),
        member: idOf<MemberId>(memberId),
        at,
        ...storedChange(payload),
      }))
  );
}

function storedChange(payload: string): Pick<CodebookEvent, "change" | "undoes"> {
  // Only changeCodebook writes these, after checking the change.
  const stored: { change: CodebookChange; undoes?: number } = JSON.parse(payload);
  return {
    change: stored.change,
    undoes: stored.undoes === undefined ? null : idOf<EventId>(stored.undoes),
  };
}

function studyRow(db: VerbatimDatabase, study: StudyId) {
  const row = db.drizzle
    .select({ name: studies.name, language: studies.language, version: studies.codebookVersion })
    .from(studies)
    .where(eq(studies.id, study))
    .get();
  if (!row) throw new RangeError(`There is no study ${study}.`);
  return row;
}

/** Counts the codebook's version on; suggestions that the change doesn't affect stay up to date with it. */
function nextVersion(db: VerbatimDatabase, study: StudyId, isSuggestionsChange: boolean): number {
  const { codebookVersion, suggestionsVersion } = studies;
  const staysCurrent = sql`${suggestionsVersion} > 0 AND ${suggestionsVersion} = ${codebookVersion}`;
  const kept = sql`CASE WHEN ${staysCurrent} THEN ${codebookVersion} + 1 ELSE ${suggestionsVersion} END`;
  return db.drizzle
    .update(studies)
    .set({
      codebookVersion: sql`${codebookVersion} + 1`,
      ...(isSuggestionsChange ? {} : { suggestionsVersion: kept }),
    })
    .where(eq(studies.id, study))
    .returning({ version: codebookVersion })
    .get().version;
}

function writeTheme(db: VerbatimDatabase, study: StudyId, theme: Theme): void {
  const row = columnsOf(theme);
  db.drizzle
    .insert(themes)
    .values({ studyId: study, key: theme.id, ...row })
    .onConflictDoUpdate({ target: [themes.studyId, themes.key], set: row })
    .run();
}

function markDeleted(db: VerbatimDatabase, study: StudyId, theme: ThemeId): void {
  db.drizzle
    .update(themes)
    .set({ deleted: true })
    .where(and(eq(themes.studyId, study), eq(themes.key, theme)))
    .run();
}

function columnsOf(theme: Theme) {
  const { parent, position, number, useWhen, doNotUseWhen, example, colour } = theme;
  return {
    ...{ parentKey: parent, position, number, useWhen, doNotUseWhen, example, colour, deleted: false },
    name: { ...theme.name },
    definition: { ...theme.definition },
    keywords: Object.fromEntries(Object.entries(theme.keywords).map(([code, list]) => [code, [...list]])),
  };
}

function themeOf(row: typeof themes.$inferSelect): Theme {
  const { key, parentKey, position, number, useWhen, doNotUseWhen, example, colour } = row;
  const { name, definition, keywords } = row;
  return {
    ...{ id: key, parent: parentKey, position, number, name, definition },
    ...{ useWhen, doNotUseWhen, example, colour, keywords },
  };
}
