import type { QuestionId, StudyId } from "../../lib/ids.ts";
import { type Problem, problem } from "../../lib/problems/index.ts";
import type { VerbatimDatabase } from "../client.ts";
import { knownIds } from "./known-ids.ts";
import { manyRows } from "./many-rows.ts";
import type { PlannedColumns } from "./plan.ts";
import { type RefusedRow, refusedRowsListed } from "./report.ts";
import { rowLedger } from "./row-ledger.ts";
import { type SeenTexts, seenTexts } from "./seen-texts.ts";
import { type ValueCounts, valueCounts } from "./value-counts.ts";
import { parseWeight } from "./weight.ts";

/** What has been written of a table so far. */
export interface Written {
  /** Rows of data read. */
  rows: number;
  respondents: number;
  readonly questions: { answers: number; empty: number; identical: number; readonly seen: SeenTexts }[];
  readonly attributes: readonly ValueCounts[];
  /** The last respondent that is in `respondent_ids`; those after it are to be listed at the end. */
  lastListed: number;
  refused: number;
  readonly refusedRows: RefusedRow[];
  shortRows: { count: number; row: number };
  badWeights: { count: number; row: number; value: string };
}

/** Writes the rows of one study; the caller has a transaction open around each call of `write`. */
export interface RowWriter {
  readonly written: Written;
  /** @returns the problem for which the whole import is to be refused, if there is one. */
  write(rows: readonly (readonly string[])[]): Problem | undefined;
}

export interface WritingOptions {
  /** The file's name, for messages. */
  readonly file: string;
  readonly skipDuplicates: boolean;
  /** A guess, to make room for. */
  readonly expectedRows: number;
}

/** A writer for a new study whose questions have these ids, in the order of the plan. */
export function rowWriter(
  db: VerbatimDatabase,
  study: StudyId,
  questionIds: readonly QuestionId[],
  columns: PlannedColumns,
  { file, skipDuplicates, expectedRows }: WritingOptions,
): RowWriter {
  const respondents = manyRows(db, "respondents", { study_id: study }, [
    ...["id", "external_id", "attributes"],
    ...(columns.weight === undefined ? [] : ["weight"]),
  ]);
  const listed = manyRows(db, "respondent_ids", { study_id: study }, ["external_id", "respondent_id"]);
  const questions = columns.questions.map(({ index }, place) => ({
    ...{ index, place, counts: { answers: 0, empty: 0, identical: 0, seen: seenTexts(expectedRows) } },
    table: manyRows(db, "answers", { question_id: questionIds[place] ?? 0 }, [
      ...["respondent_id", "position", "text"],
    ]),
  }));
  const attributes = columns.attributes.map(({ index }) => ({
    ...{ index, counts: valueCounts(questions.length) },
  }));
  const lastRespondent = db.sqlite.prepare<[], number | null>("SELECT max(id) FROM respondents").pluck();
  const readRespondents = db.sqlite.prepare<[number], { id: number; externalId: string }>(
    "SELECT id, external_id AS externalId FROM respondents WHERE study_id = ?",
  );
  const ledger = rowLedger();
  const ids = knownIds(expectedRows, () => {
    respondents.flush();
    return readRespondents.all(study).map(({ externalId }) => externalId);
  });
  let respondentOfId: Map<string, number> | undefined;
  const written: Written = {
    ...{ rows: 0, respondents: 0, lastListed: 0, refused: 0, refusedRows: [] },
    questions: questions.map(({ counts }) => counts),
    attributes: attributes.map(({ counts }) => counts),
    shortRows: { count: 0, row: 0 },
    badWeights: { count: 0, row: 0, value: "" },
  };

  function refuse(reason: Problem): void {
    written.refused += 1;
    if (written.refusedRows.length < refusedRowsListed) {
      written.refusedRows.push({ row: written.rows, problem: reason });
    }
  }

  /** The row that a respondent came in with; undefined if none has this id. */
  function earlierRow(id: string): number | undefined {
    if (!ids.add(id)) return undefined;
    respondents.flush();
    // Only a file with a doubtful id pays for this.
    respondentOfId ??= new Map(readRespondents.all(study).map((row) => [row.externalId, row.id]));
    const respondent = respondentOfId.get(id);
    return respondent === undefined ? undefined : ledger.rowOf(respondent);
  }

  function weightOf(cell: string): number | null {
    if (cell.trim() === "") return null;
    const weight = parseWeight(cell);
    if (weight !== undefined) return weight;
    const { badWeights } = written;
    if (badWeights.count === 0)
      written.badWeights = { count: 0, row: written.rows, value: cell.slice(0, 100) };
    written.badWeights.count += 1;
    return null;
  }

  function attributesOf(row: readonly string[]): string {
    let json = "";
    for (const { index, counts } of attributes) json += `${json && ","}${counts.json(row[index] ?? "")}`;
    return `[${json}]`;
  }

  function writeAnswers(respondent: number, row: readonly string[]): void {
    for (const { index, place, counts, table } of questions) {
      const text = row[index] ?? "";
      if (text.trim() === "") {
        counts.empty += 1;
        continue;
      }
      counts.answers += 1;
      if (counts.seen.add(text)) counts.identical += 1;
      table.add(respondent, counts.answers, text);
      for (const attribute of attributes) attribute.counts.countAnswer(row[attribute.index] ?? "", place);
    }
  }

  /** Checks a row; its respondent's id, or why it is refused. */
  function checkedId(row: readonly string[]): string | RefusedRow["problem"] {
    if (row.length > columns.count) {
      return problem("rowTooLong", { row: written.rows, cells: row.length, columns: columns.count });
    }
    const id = columns.id === undefined ? String(written.rows) : (row[columns.id] ?? "");
    return id.trim() === "" ? problem("rowWithoutId", { row: written.rows }) : id;
  }

  function writeRespondent(row: readonly string[], respondent: number): Problem | "refused" | "written" {
    written.rows += 1;
    const id = checkedId(row);
    if (typeof id !== "string") {
      refuse(id);
      return "refused";
    }
    const earlier = columns.id === undefined ? undefined : earlierRow(id);
    if (earlier !== undefined) {
      if (!skipDuplicates) return problem("importDuplicate", { file, row: written.rows, id, earlier });
      refuse(problem("rowDuplicate", { row: written.rows, id, earlier }));
      return "refused";
    }
    if (row.length < columns.count) {
      if (written.shortRows.count === 0) written.shortRows.row = written.rows;
      written.shortRows.count += 1;
    }
    written.respondents += 1;
    if (columns.weight === undefined) respondents.add(respondent, id, attributesOf(row));
    else respondents.add(respondent, id, attributesOf(row), weightOf(row[columns.weight] ?? ""));
    ledger.add(respondent, written.rows);
    respondentOfId?.set(id, respondent);
    if (ids.ascend()) {
      listed.add(id, respondent);
      written.lastListed = respondent;
    }
    return "written";
  }

  return {
    written,
    write(rows) {
      const firstRespondent = (lastRespondent.get() ?? 0) + 1;
      const accepted: (readonly string[])[] = [];
      for (const row of rows) {
        const outcome = writeRespondent(row, firstRespondent + accepted.length);
        if (outcome === "written") accepted.push(row);
        else if (outcome !== "refused") return outcome;
      }
      // All respondents first: an answer without its respondent is refused by the database.
      respondents.flush();
      listed.flush();
      for (const [index, row] of accepted.entries()) writeAnswers(firstRespondent + index, row);
      for (const { table } of questions) table.flush();
      return undefined;
    },
  };
}
