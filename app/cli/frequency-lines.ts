import type { QuestionFrequencies } from "../../db/frequencies.ts";
import { depths, netIds, themeName } from "../../lib/codebook/index.ts";
import type { Frequencies } from "../../lib/survey/index.ts";

const widestName = 48;

/**
 * A question's frequencies as lines of text for a person: the base, then a row a theme, with a pair of
 * columns (n, percent) for all and for each group.
 *
 * @param language of the themes' names.
 */
export function frequencyLines(result: QuestionFrequencies, language: string): string[] {
  const { question, codebook, split } = result;
  const columns: readonly { readonly head: string; readonly frequencies: Frequencies }[] = [
    { head: "all", frequencies: result },
    ...(split?.groups ?? []).map((group) => ({ head: group.value ?? "(no value)", frequencies: group })),
  ];
  const depth = depths(codebook);
  const nets = netIds(codebook);
  const names = codebook.map((theme) => {
    const name = "  ".repeat(depth.get(theme.id) ?? 0) + themeName(theme, language);
    return cut(nets.has(theme.id) ? `${name} (net)` : name);
  });
  const wide = Math.max(5, ...names.map((name) => name.length));
  const widths = columns.map(({ head }) => Math.max(14, cut(head).length + 2));
  const row = (first: string, cells: readonly string[]) =>
    [first.padEnd(wide), ...cells.map((cell, index) => cell.padStart(widths[index] ?? 0))].join("").trimEnd();
  return [
    ["", question.name].includes(question.wording) ? question.name : `${question.name}: ${question.wording}`,
    baseLine(result),
    "",
    row(
      "Theme",
      columns.map(({ head }) => cut(head)),
    ),
    ...names.map((name, index) =>
      row(
        name,
        columns.map(({ frequencies }) => cell(frequencies, index)),
      ),
    ),
    row(
      "Coded",
      columns.map(({ frequencies }) => `${frequencies.base.coded}`.padEnd(9).padStart(14)),
    ),
  ];
}

function baseLine({ question, base }: QuestionFrequencies): string {
  const left = base.unresolved > 0 ? `; ${base.unresolved} unresolved` : "";
  return `Base: ${base.answered} respondents who answered ${question.name}, ${base.coded} coded, unweighted, final set${left}.`;
}

function cell({ themes }: Frequencies, index: number): string {
  const { n = 0, percent = null } = themes[index] ?? {};
  return `${n}${(percent === null ? "–" : `${percent.toFixed(1)}%`).padStart(8)}`;
}

function cut(text: string): string {
  return text.length > widestName ? `${text.slice(0, widestName - 1)}…` : text;
}
