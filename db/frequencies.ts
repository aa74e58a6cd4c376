import type { Theme } from "../lib/codebook/index.ts";
import { idOf, type MemberId, type QuestionId, type StudyId } from "../lib/ids.ts";
import { problem } from "../lib/problems/index.ts";
import { failure, type Result, success } from "../lib/result.ts";
import {
  type Frequencies,
  type FrequencyGroup,
  frequencies,
  frequenciesByGroup,
  type OutcomeCell,
} from "../lib/survey/index.ts";
import type { VerbatimDatabase } from "./client.ts";
import { readCodebook, themeRows } from "./codebook.ts";
import { outcomeOpen, outcomeUnresolved } from "./finals.ts";
import { requireAccess } from "./members.ts";

/** The frequencies of a question's final sets, with what they are of. */
export interface QuestionFrequencies extends Frequencies {
  readonly question: { readonly id: QuestionId; readonly name: string; readonly wording: string };
  /** The codebook that was counted with, in its order. */
  readonly codebook: readonly Theme[];
  /** By the values of an attribute, if that was asked for. */
  readonly split: { readonly by: string; readonly groups: readonly FrequencyGroup[] } | undefined;
}

/** A question in its study, as it is read for figures. */
interface QuestionRow {
  readonly id: number;
  readonly studyId: number;
  readonly name: string;
  readonly wording: string;
}

/**
 * The frequencies of a question's final sets, from the kept totals: the time doesn't grow with the
 * number of answers, only with that of distinct theme sets.
 *
 * @param by name of an attribute to split by.
 * @returns a problem for an attribute that the study lacks, or that has too many values for a table.
 * @throws AccessRefused if the member may not read the study's figures.
 * @throws RangeError if there is no such question.
 */
export function frequenciesOf(
  db: VerbatimDatabase,
  acting: MemberId,
  question: QuestionId,
  { by }: { readonly by?: string | undefined } = {},
): Result<QuestionFrequencies> {
  const row = questionRow(db, question);
  const study = idOf<StudyId>(row.studyId);
  requireAccess(db, study, acting, "read figures");
  const { themes } = readCodebook(db, study);
  const cellsFor = cellReader(db, study, question);
  const total = frequencies(themes, cellsFor(0).get(null) ?? []);
  const result = {
    question: { id: question, name: row.name, wording: row.wording },
    codebook: themes,
    ...total,
  };
  if (by === undefined) return success({ ...result, split: undefined });
  const attribute = tabulatedAttribute(db, study, by);
  if (!attribute.ok) return attribute;
  const groups = frequenciesByGroup(themes, cellsFor(attribute.value));
  return success({ ...result, split: { by, groups } });
}

/**
 * A mark that changes whenever the figures of a study may have changed: the newest event of its log.
 *
 * @throws AccessRefused if the member may not read the study's figures.
 */
export function figuresVersion(db: VerbatimDatabase, acting: MemberId, study: StudyId): string {
  requireAccess(db, study, acting, "read figures");
  const newest = db.sqlite
    .prepare<[number], number | null>("SELECT max(id) FROM events WHERE study_id = ?")
    .pluck()
    .get(study);
  return String(newest ?? 0);
}

/** Names of a study's attributes that a figure can be split by, in the order of the file. */
export function tabulatedAttributes(db: VerbatimDatabase, acting: MemberId, study: StudyId): string[] {
  requireAccess(db, study, acting, "read figures");
  return attributesOf(db, study)
    .filter(({ tabulated }) => tabulated === 1)
    .map(({ name }) => name);
}

function questionRow(db: VerbatimDatabase, question: QuestionId): QuestionRow {
  const row = db.sqlite
    .prepare<[number], QuestionRow>(
      "SELECT id, study_id AS studyId, name, wording FROM questions WHERE id = ?",
    )
    .get(question);
  if (!row) throw new RangeError(`There is no question ${question}.`);
  return row;
}

function tabulatedAttribute(db: VerbatimDatabase, study: StudyId, name: string): Result<number> {
  const all = attributesOf(db, study);
  const usable = all.filter(({ tabulated }) => tabulated === 1).map((attribute) => attribute.name);
  const names = usable.length === 0 ? "–" : usable.join(", ");
  const found = all.find((attribute) => attribute.name === name);
  if (!found) return failure(problem("attributeUnknown", { attribute: name, names }));
  if (found.tabulated === 0) return failure(problem("attributeNotTabulated", { attribute: name, names }));
  return success(found.id);
}

function attributesOf(db: VerbatimDatabase, study: StudyId) {
  return db.sqlite
    .prepare<[number], { id: number; name: string; tabulated: number }>(
      "SELECT id, name, tabulated FROM attributes WHERE study_id = ? ORDER BY position",
    )
    .all(study);
}

/** Reads the kept totals of a question per value of an attribute; attribute 0 has all of them under null. */
function cellReader(db: VerbatimDatabase, study: StudyId, question: QuestionId) {
  const { themeOf } = themeRows(db, study);
  const read = db.sqlite.prepare<
    [number, number],
    { value: string; outcome: number; answers: number; members: string | null }
  >(
    `SELECT final_totals.value, final_totals.outcome, final_totals.answers, theme_sets.members
     FROM final_totals LEFT JOIN theme_sets ON theme_sets.id = final_totals.outcome
     WHERE final_totals.question_id = ? AND final_totals.attribute_id = ? AND final_totals.answers > 0`,
  );
  return (attribute: number): Map<string | null, OutcomeCell[]> => {
    const cells = new Map<string | null, OutcomeCell[]>();
    for (const { value, outcome, answers, members } of read.iterate(question, attribute)) {
      const key = value === "" ? null : value;
      const group = cells.get(key) ?? [];
      group.push({ outcome: outcomeOf(outcome, members, themeOf), answers });
      cells.set(key, group);
    }
    return cells;
  };
}

function outcomeOf(
  outcome: number,
  members: string | null,
  themeOf: ReadonlyMap<number, string>,
): OutcomeCell["outcome"] {
  if (outcome === outcomeOpen) return "open";
  if (outcome === outcomeUnresolved) return "unresolved";
  return themesOfSet(members ?? "", themeOf);
}

/** The theme ids of a stored theme set (`theme_sets.members`), deleted themes included. */
export function themesOfSet(members: string, themeOf: ReadonlyMap<number, string>): string[] {
  return members === "" ? [] : members.split(",").map((id) => themeOf.get(Number(id)) ?? id);
}
