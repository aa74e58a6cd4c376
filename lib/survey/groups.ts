import {
  type CountedTheme,
  type FrequencyBase,
  frequencies,
  type OutcomeCell,
  type ThemeFrequency,
} from "./frequencies.ts";

/** The frequencies among the respondents with one value of an attribute. */
export interface FrequencyGroup {
  /** Null: the respondent has no value. */
  readonly value: string | null;
  readonly base: FrequencyBase;
  readonly themes: readonly ThemeFrequency[];
}

/**
 * Frequencies by the values of an attribute.
 *
 * @param cells by value; null for respondents without one.
 * @returns a group for each value, numbers ascending, else in alphabetical order; no value last.
 */
export function frequenciesByGroup(
  themes: readonly CountedTheme[],
  cells: ReadonlyMap<string | null, readonly OutcomeCell[]>,
): FrequencyGroup[] {
  return inValueOrder([...cells.keys()]).map((value) => ({
    value,
    ...frequencies(themes, cells.get(value) ?? []),
  }));
}

/** Values of an attribute as a table lists them: numbers ascending, else alphabetical; no value last. */
export function inValueOrder(values: readonly (string | null)[]): (string | null)[] {
  const texts = values.filter((value) => value !== null);
  const numbers = new Map(texts.map((text) => [text, numberOf(text)]));
  const areNumbers = [...numbers.values()].every((number) => number !== undefined);
  texts.sort((one, other) => {
    const difference = areNumbers ? (numbers.get(one) ?? 0) - (numbers.get(other) ?? 0) : 0;
    return difference || collator.compare(one, other) || (one < other ? -1 : 1);
  });
  return values.includes(null) ? [...texts, null] : texts;
}

// One fixed language, so that the order doesn't depend on the machine; 9-17 comes before 18-24.
const collator = new Intl.Collator("en", { numeric: true });

/** A number written with a point or a comma, as files have it. */
function numberOf(text: string): number | undefined {
  return /^\s*[+-]?\d+([.,]\d+)?\s*$/.test(text) ? Number(text.replace(",", ".")) : undefined;
}
