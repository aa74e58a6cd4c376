import type { Codebook } from "../../lib/codebook/index.ts";
import { problem } from "../../lib/problems/index.ts";
import { quoted, type RowSource } from "../../lib/readers/index.ts";
import { failure, type Result, success } from "../../lib/result.ts";

/** What a table is to become. Columns go by their names in the row source. */
export interface ImportPlan {
  /** The study's name. */
  readonly name: string;
  /** Language of the answers, such as `nl`. */
  readonly language: string;
  /** The column with the respondents' ids; null: the row numbers are the ids. */
  readonly id: string | null;
  readonly questions: readonly { readonly column: string; readonly wording: string }[];
  readonly attributes: readonly string[];
  readonly weight: string | null;
  readonly codebook: Codebook | null;
  /** Refuse rows whose respondent was there already, instead of the whole file. */
  readonly skipDuplicates: boolean;
}

/** The places of a plan's columns in a row. */
export interface PlannedColumns {
  /** How many columns the table has. */
  readonly count: number;
  /** Undefined: row numbers are the ids. */
  readonly id: number | undefined;
  readonly weight: number | undefined;
  readonly questions: readonly { readonly index: number; readonly name: string; readonly wording: string }[];
  readonly attributes: readonly { readonly index: number; readonly name: string }[];
}

/** Finds the plan's columns, or says which it can't find or are given twice. */
export function planColumns(source: RowSource, plan: ImportPlan): Result<PlannedColumns> {
  if (plan.questions.length === 0) return failure(problem("questionMissing", { file: source.file }));
  const named = [plan.id, plan.weight, ...plan.questions.map(({ column }) => column), ...plan.attributes];
  const places = new Map<string, number>();
  for (const name of named) {
    if (name === null) continue;
    const place = columnNamed(source, name);
    if (!place.ok) return place;
    if (places.has(name)) return failure(problem("columnTwice", { column: name }));
    places.set(name, place.value);
  }
  const at = (name: string) => places.get(name) ?? -1;
  return success({
    count: source.columns.length,
    id: plan.id === null ? undefined : at(plan.id),
    weight: plan.weight === null ? undefined : at(plan.weight),
    questions: plan.questions.map(({ column, wording }) => ({ index: at(column), name: column, wording })),
    attributes: plan.attributes.map((name) => ({ index: at(name), name })),
  });
}

/** The place of a column; a name that several columns have in the file is a problem that names them. */
function columnNamed({ file, columns, headers }: RowSource, column: string): Result<number> {
  const index = columns.indexOf(column);
  if (index >= 0) return success(index);
  const alike = columns.filter((_, place) => headers[place] === column);
  return failure(
    alike.length > 0
      ? problem("columnAmbiguous", { file, column, names: quoted(alike) })
      : problem("columnUnknown", { file, column, names: quoted(columns) }),
  );
}
