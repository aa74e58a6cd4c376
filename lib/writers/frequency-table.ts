import type { ThemeId } from "../ids.ts";
import type { Frequencies, FrequencyGroup } from "../survey/index.ts";
import { csvLines } from "./csv.ts";
import { toSpreadsheetSafe } from "./spreadsheet-safe.ts";

/** What a table of frequencies is of. */
interface FrequencyTable extends Frequencies {
  readonly question: string;
  /** A theme's name; its id stands in a column of its own. */
  nameOf(theme: ThemeId): string;
  readonly split?: { readonly by: string; readonly groups: readonly FrequencyGroup[] } | undefined;
}

const columns = [
  ...["question", "set", "attribute", "value", "theme", "parent", "name", "n", "percent"],
  ...["answered", "coded", "unresolved"],
];

/**
 * Frequencies as CSV with a byte order mark, one row a theme with the base it is of: first among all
 * respondents (attribute empty), then for each value of the attribute. Percentages are unrounded and
 * unweighted, of the final sets; empty where nobody is coded.
 */
export function frequencyTableCsv(table: FrequencyTable): string {
  const split = table.split;
  const rows = [
    ...rowsOf(table, table, "", ""),
    ...(split?.groups ?? []).flatMap((group) => rowsOf(table, group, split?.by ?? "", group.value ?? "")),
  ];
  return [...csvLines([columns, ...rows], { withByteOrderMark: true })].join("");
}

function rowsOf(
  { question, nameOf }: FrequencyTable,
  { base, themes }: Frequencies,
  attribute: string,
  value: string,
): string[][] {
  return themes.map(({ theme, parent, n, percent }) =>
    [
      ...[question, "final", attribute, value, theme, parent ?? "", nameOf(theme), String(n)],
      ...[percent === null ? "" : String(percent), base.answered, base.coded, base.unresolved].map(String),
    ].map(toSpreadsheetSafe),
  );
}
