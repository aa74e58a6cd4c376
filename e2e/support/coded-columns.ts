import { expect } from "@playwright/test";

/** Fails unless an exported data set has, for each theme of a question, a 1 per answer that has it and a 0 per other coded one. */
export function expectCodedColumns(
  rows: readonly Readonly<Record<string, string>>[],
  question: string,
  themes: readonly { readonly theme: string; readonly n: number }[],
  coded: number,
): void {
  for (const { theme, n } of themes) {
    const column = rows.map((row) => row[`${question}__${theme}`]);
    const count = (value: string) => column.filter((cell) => cell === value);
    expect(count("1"), theme).toHaveLength(n);
    expect(count("0"), theme).toHaveLength(coded - n);
  }
}
