import { type Problem, problem } from "../problems/index.ts";

/** A column's name, unique in its file, and the text that its header has. */
export interface ColumnName {
  readonly name: string;
  readonly header: string;
}

/**
 * Names the columns of a file: names without the space around them, alike ones told apart as
 * `answer (1)`, `answer (2)`, those without a name by their place.
 *
 * @param file name of the file, for the warnings.
 */
export function nameColumns(
  header: readonly string[],
  file: string,
): { readonly names: readonly ColumnName[]; readonly warnings: readonly Problem[] } {
  const trimmed = header.map((text) => text.trim());
  const taken = new Set(trimmed.filter((name) => name !== ""));
  const count = new Map<string, number>();
  for (const name of trimmed) count.set(name, (count.get(name) ?? 0) + 1);
  const alike = new Map<string, string[]>();
  const unnamed: string[] = [];
  const names = trimmed.map((text, index): ColumnName => {
    if (text === "") {
      const name = freeName(`column ${index + 1}`, taken);
      unnamed.push(name);
      return { name, header: text };
    }
    if (count.get(text) === 1) return { name: text, header: text };
    const earlier = alike.get(text) ?? [];
    const name = freeName(`${text} (${earlier.length + 1})`, taken);
    alike.set(text, [...earlier, name]);
    return { name, header: text };
  });
  const warnings = [...alike].map(([column, all]) =>
    problem("columnsAlike", { file, column, names: quoted(all) }),
  );
  if (unnamed.length > 0) warnings.push(problem("columnUnnamed", { file, names: quoted(unnamed) }));
  return { names, warnings };
}

/**
 * Whether the first row is data rather than names: a cell with a digit has the same form as the cells
 * below it, and none has another form than cells below that have one.
 */
export function looksLikeData(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  let isData = false;
  for (const [column, cell] of first.entries()) {
    const below = new Set(others.map((row) => formOf(row[column] ?? "")));
    const [form] = below;
    if (below.size !== 1 || form === undefined || !form.includes("9")) continue;
    if (formOf(cell) !== form) return false;
    isData = true;
  }
  return isData;
}

/** Names in quotation marks, for a sentence. */
export function quoted(names: readonly string[]): string {
  const shown = names.slice(0, 20).map((name) => `“${name}”`);
  return names.length > shown.length ? `${shown.join(", ")} …` : shown.join(", ");
}

/** A short cell with letters as a and digits as 9, repetitions left out: `R001` and `R27` are `a9`. */
function formOf(cell: string): string {
  if (cell.length > 30) return "long";
  return cell
    .trim()
    .replace(/\p{L}+/gu, "a")
    .replace(/\d+/g, "9");
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted} ${number}`;
  taken.add(name);
  return name;
}
