import { type CodingRow, recordCodings } from "../../../db/record-codings.ts";
import { problem } from "../../../lib/problems/index.ts";
import { csvRows, fileSource, peekCsv, type RowSource } from "../../../lib/readers/index.ts";
import { failure, type Result, success } from "../../../lib/result.ts";
import type { Command } from "../command.ts";
import { studyNamed } from "../study-named.ts";

/** Records finished codings of one coder from a file. */
export const command: Command = {
  name: "tag",
  summary:
    "Records a coder's codings from a file with the columns respondent_id, question, theme_ids (ids joined by |; empty: done without a theme).",
  positionals: ["FILE.csv"],
  options: {
    study: { type: "string", value: "NAME", required: true, about: "the study" },
    coder: {
      type: "string",
      value: "NAME",
      required: true,
      about: "the coder; becomes a member if there is none of that name",
    },
  },
  async run({ positionals: [path = ""], option, json, database, member, print }) {
    const study = studyNamed(database(), member(), option("study") ?? "");
    if (!study.ok) return study;
    const source = await fileSource(path);
    if (!source.ok) return source;
    const peek = await peekCsv(source.value, { hasHeader: true });
    if (!peek.ok) return peek;
    const table = csvRows(source.value, peek.value);
    const columns = codingColumns(table);
    if (!columns.ok) return columns;
    const coder = option("coder") ?? "";
    const recorded = await recordCodings(database(), member().id, study.value.id, coder, table.file, () =>
      codingRows(table, columns.value),
    );
    if (!recorded.ok) return recorded;
    const { answers, changed } = recorded.value;
    print(
      json
        ? JSON.stringify({ coder, answers, changed })
        : `${answers} codings of ${coder} recorded, ${changed} changed.`,
    );
    return success(undefined);
  },
};

interface CodingColumns {
  readonly respondent: number;
  readonly question: number;
  readonly themes: number;
}

function codingColumns({ columns, file }: RowSource): Result<CodingColumns> {
  const missing = ["respondent_id", "question", "theme_ids"].find((name) => !columns.includes(name));
  if (missing !== undefined) return failure(problem("codingColumnMissing", { file, column: missing }));
  return success({
    respondent: columns.indexOf("respondent_id"),
    question: columns.indexOf("question"),
    themes: columns.indexOf("theme_ids"),
  });
}

async function* codingRows(
  table: RowSource,
  { respondent, question, themes }: CodingColumns,
): AsyncGenerator<Result<readonly CodingRow[]>> {
  let row = 0;
  for await (const batch of table.batches()) {
    if (!batch.ok) {
      yield batch;
      return;
    }
    yield success(
      batch.value.rows.map((cells) => ({
        row: ++row,
        respondent: cells[respondent] ?? "",
        question: cells[question] ?? "",
        themes: themeIds(cells[themes] ?? ""),
      })),
    );
  }
}

function themeIds(cell: string): string[] {
  return cell
    .split("|")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}
