import type { ThemeId } from "../ids.ts";
import { csvCell } from "./csv.ts";
import { toSpreadsheetSafe } from "./spreadsheet-safe.ts";

/** What a coded data set has for columns. */
export interface CodedDataForm {
  readonly attributes: readonly string[];
  readonly hasWeight: boolean;
  readonly questions: readonly string[];
  /** In the order of the codebook. */
  readonly themes: readonly { readonly id: ThemeId; readonly parent: ThemeId | null }[];
  /** Whether the answers' texts are in it. */
  readonly withText: boolean;
}

/** An answer with its final set; a set that comes back is best the same array, since its cells are kept. */
export interface CodedAnswer {
  readonly text: string;
  readonly final: "open" | "unresolved" | readonly ThemeId[];
}

export interface CodedRespondent {
  readonly id: string;
  /** By the form's attributes; null for none. */
  readonly attributes: readonly (string | null)[];
  readonly weight: number | null;
  /** By the form's questions; undefined where the respondent gave no answer. */
  readonly answers: readonly (CodedAnswer | undefined)[];
}

/** Writes a coded data set: one row a respondent. */
export interface CodedDataWriter {
  /** Names of the columns, each once. */
  readonly columns: readonly string[];
  /** Columns that hold answers' texts, as indexes of `columns`. */
  readonly textColumns: readonly number[];
  /** The cells of a row, harmless in a spreadsheet. */
  cells(respondent: CodedRespondent): string[];
  /** The same row as CSV, with its line end. */
  line(respondent: CodedRespondent): string;
}

/**
 * The columns are respondent_id, the attributes, weight; then for each question Q its text (Q), its
 * state (Q__coding_state: open, done or unresolved; empty without an answer) and for each theme T of the
 * codebook Q__T: 1 if the final set has T or a theme below it, 0 if not, empty where there is no final
 * set. Of two columns that would have one name, an attribute's, or else the later, gets a number behind it.
 */
export function codedDataWriter(form: CodedDataForm): CodedDataWriter {
  const { columns, textColumns } = columnsOf(form);
  const themeCells = themeCellWriter(form.themes);
  const noCells = ",".repeat(Math.max(0, form.themes.length - 1));
  const setCells = ({ final }: CodedAnswer) => (typeof final === "string" ? noCells : themeCells(final));

  /** Pieces of a row; the theme cells of a question are one piece, with commas between them. */
  function pieces(respondent: CodedRespondent, write: (text: string) => string): string[] {
    const row = [write(respondent.id)];
    for (const index of form.attributes.keys()) row.push(write(respondent.attributes[index] ?? ""));
    if (form.hasWeight) row.push(respondent.weight === null ? "" : String(respondent.weight));
    for (const index of form.questions.keys()) {
      const answer = respondent.answers[index];
      if (form.withText) row.push(write(answer?.text ?? ""));
      row.push(answer ? stateOf(answer) : "");
      if (form.themes.length > 0) row.push(answer ? setCells(answer) : noCells);
    }
    return row;
  }

  return {
    columns,
    textColumns,
    cells(respondent) {
      const own = 1 + form.attributes.length + Number(form.hasWeight);
      const perQuestion = 1 + Number(form.withText) + Number(form.themes.length > 0);
      const isThemeCells = (index: number) =>
        index >= own && form.themes.length > 0 && (index - own) % perQuestion === perQuestion - 1;
      return pieces(respondent, toSpreadsheetSafe).flatMap((piece, index) =>
        isThemeCells(index) ? piece.split(",") : [piece],
      );
    },
    line: (respondent) => `${pieces(respondent, writeText).join(",")}\r\n`,
  };
}

function writeText(text: string): string {
  return csvCell(toSpreadsheetSafe(text));
}

function stateOf({ final }: CodedAnswer): string {
  return typeof final === "string" ? final : "done";
}

function columnsOf({ attributes, hasWeight, questions, themes, withText }: CodedDataForm) {
  const own = [
    "respondent_id",
    ...attributes.map((name) => ({ attribute: name })),
    ...(hasWeight ? ["weight"] : []),
  ];
  const textColumns: number[] = [];
  const wanted: (string | { readonly attribute: string })[] = [...own];
  for (const question of questions) {
    if (withText) textColumns.push(wanted.length);
    if (withText) wanted.push(question);
    wanted.push(`${question}__coding_state`, ...themes.map(({ id }) => `${question}__${id}`));
  }
  return { columns: toldApart(wanted), textColumns };
}

/** Gives names that come twice a number; generated names, which other programs look for, choose first. */
function toldApart(wanted: readonly (string | { readonly attribute: string })[]): string[] {
  const names = wanted.map((one) => (typeof one === "string" ? one : one.attribute));
  const asked = new Set(names);
  const taken = new Set<string>();
  const given = [...names];
  const attributesLast = [...wanted.keys()].sort(
    (one, other) => Number(typeof wanted[one] !== "string") - Number(typeof wanted[other] !== "string"),
  );
  for (const index of attributesLast) {
    const name = names[index] ?? "";
    let free = name;
    for (let number = 2; taken.has(free); number++) {
      const candidate = `${name}_${number}`;
      if (!asked.has(candidate)) free = candidate;
    }
    taken.add(free);
    given[index] = free;
  }
  return given;
}

/** Most theme cells whose text is kept; some 64 MB. */
const mostKeptCells = 32_000_000;

/** Writes the cells of a theme set, `1,0,1`; the text of a set that was written before is kept. */
function themeCellWriter(themes: CodedDataForm["themes"]): (set: readonly ThemeId[]) => string {
  const parents = new Map(themes.map(({ id, parent }) => [id, parent]));
  const mostKept = Math.max(1, Math.floor(mostKeptCells / Math.max(1, themes.length)));
  const kept = new Map<readonly ThemeId[], string>();
  return (set) => {
    const known = kept.get(set);
    if (known !== undefined) return known;
    const present = new Set<ThemeId>();
    for (const theme of set) {
      let next: ThemeId | null | undefined = theme;
      while (next != null && !present.has(next)) {
        present.add(next);
        next = parents.get(next);
      }
    }
    const cells = themes.map(({ id }) => (present.has(id) ? "1" : "0")).join(",");
    if (kept.size >= mostKept) kept.clear();
    kept.set(set, cells);
    return cells;
  };
}
