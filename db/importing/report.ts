import type { StudyId } from "../../lib/ids.ts";
import type { Problem } from "../../lib/problems/index.ts";

/** A row that didn't come in, and why; rows of data count from 1. */
export interface RefusedRow {
  readonly row: number;
  readonly problem: Problem;
}

/** What came in and what didn't; stored with the study as JSON. */
export interface ImportReport {
  readonly study: StudyId;
  readonly name: string;
  readonly respondents: number;
  readonly questions: readonly {
    readonly name: string;
    readonly answers: number;
    /** Respondents with nothing, or only white space, in the cell. */
    readonly empty: number;
    /** Answers whose exact text occurred in an earlier row. */
    readonly identical: number;
  }[];
  /** How many rows were refused. */
  readonly refused: number;
  /** The first 100 of them. */
  readonly refusedRows: readonly RefusedRow[];
  readonly warnings: readonly Problem[];
}

/** How many refused rows a report lists. */
export const refusedRowsListed = 100;
