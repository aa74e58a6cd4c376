import { rowSplitter } from "./split-rows.ts";

/** Delimiters that are found by themselves, the likeliest first. */
export const delimiters: readonly string[] = [",", ";", "\t", "|"];

/** The delimiter that a first line such as `sep=;` names, and the length of that line. */
export interface Instruction {
  readonly delimiter: string;
  readonly length: number;
}

/** Excel's instruction line at the start of a text; undefined if there is none. */
export function delimiterInstruction(text: string): Instruction | undefined {
  const [line, delimiter] = /^sep=([^\r\n])(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  return line === undefined || delimiter === undefined ? undefined : { delimiter, length: line.length };
}

const fewestAlike = 1 / 3;

/** UTF-16 units that are enough to tell. */
const longestText = 256 * 1024;

/**
 * Finds the delimiter of a text: the one that divides the header, and the most rows into as many
 * cells as the header.
 *
 * @param isWhole whether the text ends where the file does.
 * @returns one character, or empty for a file of one column.
 */
export function findDelimiter(text: string, isWhole: boolean): string {
  const start = text.slice(0, longestText);
  const endsHere = isWhole && start.length === text.length;
  let best = { delimiter: "", alike: 0, columns: 1 };
  for (const delimiter of delimiters) {
    const [header, ...rows] = rowSplitter(delimiter).push(start, endsHere);
    const columns = header?.length ?? 0;
    if (columns < 2) continue;
    const alike = rows.length === 0 ? 1 : rows.filter((row) => row.length === columns).length / rows.length;
    if (alike < fewestAlike) continue;
    if (alike > best.alike || (alike === best.alike && columns > best.columns)) {
      best = { delimiter, alike, columns };
    }
  }
  return best.delimiter;
}
