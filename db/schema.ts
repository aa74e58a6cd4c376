import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/**
 * The tables. The SQL that makes them (STRICT, WITHOUT ROWID) is in migrations/; this file tells
 * Drizzle their columns. Times are milliseconds since 1970, UTC.
 */

export const members = sqliteTable("members", {
  id: integer().primaryKey(),
  name: text().notNull().unique(),
  createdAt: integer("created_at").notNull(),
});

export const studies = sqliteTable("studies", {
  id: integer().primaryKey(),
  name: text().notNull().unique(),
  /** Language of the answers, such as `nl`. */
  language: text().notNull(),
  /** `importing` and `deleting` studies are shown to nobody. */
  state: text({ enum: ["importing", "ready", "deleting"] }).notNull(),
  /** Grows with every change of the codebook. */
  codebookVersion: integer("codebook_version").notNull().default(0),
  /** Version of the codebook that the stored suggestions were made with; 0 if none are stored. */
  suggestionsVersion: integer("suggestions_version").notNull().default(0),
  /** Whose codings suggestions learn from; null: as db/learning.ts says. */
  learning: text({ enum: ["shared", "own", "keywords"] }),
  respondents: integer().notNull().default(0),
  createdAt: integer("created_at").notNull(),
  /** What came in and what was refused, as JSON; null before the import ended. */
  importReport: text("import_report"),
});

export const studyMembers = sqliteTable(
  "study_members",
  {
    studyId: integer("study_id")
      .notNull()
      .references(() => studies.id, { onDelete: "cascade" }),
    memberId: integer("member_id")
      .notNull()
      .references(() => members.id),
    role: text({ enum: ["owner", "reviewer", "coder", "viewer"] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.studyId, table.memberId] })],
);

export const questions = sqliteTable(
  "questions",
  {
    id: integer().primaryKey(),
    studyId: integer("study_id")
      .notNull()
      .references(() => studies.id, { onDelete: "cascade" }),
    /** The column's name in the file; unique in the study. */
    name: text().notNull(),
    /** What respondents were asked. */
    wording: text().notNull(),
    position: integer().notNull(),
    /** Answers that are not empty. */
    answers: integer().notNull().default(0),
  },
  (table) => [uniqueIndex("questions_by_name").on(table.studyId, table.name)],
);

export const attributes = sqliteTable(
  "attributes",
  {
    id: integer().primaryKey(),
    studyId: integer("study_id")
      .notNull()
      .references(() => studies.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** Index into respondents.attributes, from 0. */
    position: integer().notNull(),
    /** Whether totals are kept per value; not for an attribute with too many values to be a table. */
    tabulated: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [uniqueIndex("attributes_by_name").on(table.studyId, table.name)],
);

export const respondents = sqliteTable(
  "respondents",
  {
    id: integer().primaryKey(),
    studyId: integer("study_id")
      .notNull()
      .references(() => studies.id, { onDelete: "cascade" }),
    externalId: text("external_id").notNull(),
    weight: real(),
    /** JSON array of texts exactly as imported, by attributes.position; null for an empty cell. */
    attributes: text().notNull(),
  },
  (table) => [index("respondents_by_study").on(table.studyId)],
);

/**
 * Finds a respondent by the id in the file. A table and not an index of `respondents`, so that an
 * import can fill it in order at its end: see db/importing/list-respondents.ts.
 */
export const respondentIds = sqliteTable(
  "respondent_ids",
  {
    studyId: integer("study_id")
      .notNull()
      .references(() => studies.id, { onDelete: "cascade" }),
    externalId: text("external_id").notNull(),
    respondentId: integer("respondent_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.studyId, table.externalId] })],
);

/** Never changed after import. An empty cell is no row. */
export const answers = sqliteTable(
  "answers",
  {
    id: integer().primaryKey(),
    questionId: integer("question_id")
      .notNull()
      .references(() => questions.id, { onDelete: "cascade" }),
    respondentId: integer("respondent_id")
      .notNull()
      .references(() => respondents.id, { onDelete: "cascade" }),
    /** 1 to n within the question, without gaps, in the order of the file. */
    position: integer().notNull(),
    text: text().notNull(),
  },
  (table) => [
    uniqueIndex("answers_by_position").on(table.questionId, table.position),
    index("answers_by_respondent").on(table.respondentId),
  ],
);

export const themes = sqliteTable(
  "themes",
  {
    /** Short number for tags and theme sets; the codebook's id is `key`. */
    id: integer().primaryKey(),
    studyId: integer("study_id")
      .notNull()
      .references(() => studies.id, { onDelete: "cascade" }),
    key: text().notNull(),
    parentKey: text("parent_key"),
    position: integer().notNull(),
    number: integer(),
    /** A deleted theme keeps its row and its tags, so that deleting can be undone. */
    deleted: integer({ mode: "boolean" }).notNull().default(false),
    name: text({ mode: "json" }).notNull().$type<Record<string, string>>(),
    definition: text({ mode: "json" }).notNull().$type<Record<string, string>>(),
    useWhen: text("use_when").notNull(),
    doNotUseWhen: text("do_not_use_when").notNull(),
    example: text().notNull(),
    colour: text().notNull(),
    keywords: text({ mode: "json" }).notNull().$type<Record<string, string[]>>(),
  },
  (table) => [uniqueIndex("themes_by_key").on(table.studyId, table.key)],
);

/** Each distinct set of themes once: what a finished coding confirms, and what a final set is. */
export const themeSets = sqliteTable(
  "theme_sets",
  {
    id: integer().primaryKey(),
    studyId: integer("study_id")
      .notNull()
      .references(() => studies.id, { onDelete: "cascade" }),
    /** Theme row ids ascending, joined by commas; empty for done without a theme. */
    members: text().notNull(),
  },
  (table) => [uniqueIndex("theme_sets_by_members").on(table.studyId, table.members)],
);

export const codings = sqliteTable(
  "codings",
  {
    answerId: integer("answer_id")
      .notNull()
      .references(() => answers.id, { onDelete: "cascade" }),
    memberId: integer("member_id")
      .notNull()
      .references(() => members.id),
    state: text({ enum: ["open", "done"] }).notNull(),
    flagged: integer({ mode: "boolean" }).notNull(),
    /** The themes that the coding confirms. */
    themeSetId: integer("theme_set_id")
      .notNull()
      .references(() => themeSets.id),
    changedAt: integer("changed_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.answerId, table.memberId] })],
);

export const tags = sqliteTable(
  "tags",
  {
    answerId: integer("answer_id")
      .notNull()
      .references(() => answers.id, { onDelete: "cascade" }),
    memberId: integer("member_id")
      .notNull()
      .references(() => members.id),
    themeId: integer("theme_id")
      .notNull()
      .references(() => themes.id),
    decision: text({ enum: ["confirmed", "rejected"] }).notNull(),
    source: text({ enum: ["manual", "suggestion", "bulk", "duplicate", "file"] }).notNull(),
    /** Span of the answer's text that carries the theme, in UTF-16 units; null for the whole answer. */
    spanStart: integer("span_start"),
    spanEnd: integer("span_end"),
  },
  (table) => [primaryKey({ columns: [table.answerId, table.memberId, table.themeId] })],
);

export const rounds = sqliteTable("rounds", {
  id: integer().primaryKey(),
  studyId: integer("study_id")
    .notNull()
    .references(() => studies.id, { onDelete: "cascade" }),
  name: text().notNull(),
  kind: text({ enum: ["training", "pilot", "main"] }).notNull(),
  /** When it was opened for review; null while coding is blind. */
  openedAt: integer("opened_at"),
});

export const assignments = sqliteTable(
  "assignments",
  {
    roundId: integer("round_id")
      .notNull()
      .references(() => rounds.id, { onDelete: "cascade" }),
    answerId: integer("answer_id")
      .notNull()
      .references(() => answers.id, { onDelete: "cascade" }),
    memberId: integer("member_id")
      .notNull()
      .references(() => members.id),
  },
  (table) => [primaryKey({ columns: [table.answerId, table.memberId, table.roundId] })],
);

export const resolutions = sqliteTable("resolutions", {
  answerId: integer("answer_id")
    .primaryKey()
    .references(() => answers.id, { onDelete: "cascade" }),
  memberId: integer("member_id")
    .notNull()
    .references(() => members.id),
  themeSetId: integer("theme_set_id")
    .notNull()
    .references(() => themeSets.id),
  note: text().notNull(),
  decidedAt: integer("decided_at").notNull(),
});

/**
 * The final set of each answer that somebody finished: kept by db/finals.ts in the transaction of
 * the coding. An answer that nobody finished has no row.
 */
export const finals = sqliteTable(
  "finals",
  {
    answerId: integer("answer_id")
      .primaryKey()
      .references(() => answers.id, { onDelete: "cascade" }),
    /** Null while finished codings disagree and nobody settled it. */
    themeSetId: integer("theme_set_id").references(() => themeSets.id),
  },
  (table) => [index("finals_by_theme_set").on(table.themeSetId, table.answerId)],
);

/**
 * Kept totals: how many answers of a question have which final set, in all (attributeId 0) and
 * per value of each tabulated attribute. Every answer counts in exactly one cell per attribute.
 */
export const finalTotals = sqliteTable(
  "final_totals",
  {
    questionId: integer("question_id")
      .notNull()
      .references(() => questions.id, { onDelete: "cascade" }),
    /** 0: in all. */
    attributeId: integer("attribute_id").notNull(),
    /** The attribute's value; empty text where the respondent has none, and for attributeId 0. */
    value: text().notNull(),
    /** themeSets.id; 0: nobody finished it; -1: finished, but unresolved. */
    outcome: integer().notNull(),
    answers: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.questionId, table.attributeId, table.value, table.outcome] })],
);

/** Kept totals of each member's own progress: codings of a question by state. */
export const codingTotals = sqliteTable(
  "coding_totals",
  {
    questionId: integer("question_id")
      .notNull()
      .references(() => questions.id, { onDelete: "cascade" }),
    memberId: integer("member_id")
      .notNull()
      .references(() => members.id),
    done: integer().notNull(),
    flagged: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.questionId, table.memberId] })],
);

export const suggestions = sqliteTable(
  "suggestions",
  {
    answerId: integer("answer_id")
      .notNull()
      .references(() => answers.id, { onDelete: "cascade" }),
    themeId: integer("theme_id")
      .notNull()
      .references(() => themes.id),
    probability: real().notNull(),
    /** JSON array of Evidence (lib/suggest/suggestion.ts), offsets in UTF-16 units. */
    evidence: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.answerId, table.themeId] }),
    index("suggestions_by_theme").on(table.themeId),
  ],
);

/**
 * What was suggested for an answer before the first decision on it: one row a member and answer, so
 * that a decision writes little, and an answer for which nothing was suggested counts too.
 */
export const predictions = sqliteTable(
  "predictions",
  {
    answerId: integer("answer_id")
      .notNull()
      .references(() => answers.id, { onDelete: "cascade" }),
    memberId: integer("member_id")
      .notNull()
      .references(() => members.id),
    /** The event of that first decision: the order in which answers were coded. */
    eventId: integer("event_id").notNull(),
    /** Coded answers that had been learned from; 0 for keywords alone. */
    learnedFrom: integer("learned_from").notNull(),
    /** JSON array of [theme row id, probability, 1 if ticked else 0]. */
    themes: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.answerId, table.memberId] })],
);

/** Everything done: who, what, when, from where. Only ever appended to. */
export const events = sqliteTable(
  "events",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    studyId: integer("study_id"),
    memberId: integer("member_id").notNull(),
    at: integer().notNull(),
    /** Such as `coding.decision`, `codebook.change`, `study.import`. */
    kind: text().notNull(),
    answerId: integer("answer_id"),
    /** What was done, as JSON. */
    payload: text().notNull(),
    /** The sender's own id of a decision: a repeated request is recognised by it. */
    requestId: text("request_id"),
  },
  (table) => [
    uniqueIndex("events_by_request").on(table.requestId),
    index("events_by_study").on(table.studyId, table.id),
    // So that undo of the codebook doesn't read through a million decisions.
    index("events_of_codebook").on(table.studyId, table.id).where(sql`kind = 'codebook.change'`),
  ],
);

/** Long work with its progress. */
export const jobs = sqliteTable("jobs", {
  id: integer().primaryKey(),
  studyId: integer("study_id"),
  memberId: integer("member_id").notNull(),
  kind: text({ enum: ["import", "suggest", "delete", "export"] }).notNull(),
  state: text({ enum: ["running", "done", "failed", "cancelled"] }).notNull(),
  /** Units done and in all (bytes for an import, answers else); total 0: not known. */
  done: integer().notNull().default(0),
  total: integer().notNull().default(0),
  cancelRequested: integer("cancel_requested", { mode: "boolean" }).notNull().default(false),
  /** What the job ended with, as JSON: its report, or its problem. */
  result: text(),
  /** Process that runs it; a job whose process is gone was interrupted. */
  pid: integer().notNull(),
  startedAt: integer("started_at").notNull(),
  changedAt: integer("changed_at").notNull(),
});
