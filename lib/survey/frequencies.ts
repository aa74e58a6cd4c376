import type { ThemeId } from "../ids.ts";

/** What a theme's place in the codebook is, as far as counting goes. */
export interface CountedTheme {
  readonly id: ThemeId;
  readonly parent: ThemeId | null;
}

/** How many answers share an outcome: the themes of their final set, or that they have none. */
export interface OutcomeCell {
  /** Theme ids in any order; empty for coded without a theme. Ids that the codebook lacks don't count. */
  readonly outcome: "open" | "unresolved" | readonly ThemeId[];
  /** Answers, 0 or more. A respondent has at most one answer to a question, so these are respondents. */
  readonly answers: number;
}

/** Whom a figure counts, in respondents. */
export interface FrequencyBase {
  /** Gave an answer to the question. */
  readonly answered: number;
  /** Of those: have a final set, empty or not. Percentages are of these. */
  readonly coded: number;
  /** Of those: finished by several coders who differ, and not settled. */
  readonly unresolved: number;
}

export interface ThemeFrequency {
  readonly theme: ThemeId;
  readonly parent: ThemeId | null;
  /** Respondents whose final set has the theme or one below it; each counts once. */
  readonly n: number;
  /** 100 · n / coded; null where nobody is coded. */
  readonly percent: number | null;
}

export interface Frequencies {
  readonly base: FrequencyBase;
  /** In the order of the codebook. */
  readonly themes: readonly ThemeFrequency[];
}

/**
 * Counts the respondents of each theme and net of a question.
 *
 * @param themes of the codebook, in its order; a parent that isn't among them is none.
 * @throws RangeError naming the cell whose number of answers isn't a whole number of 0 or more.
 */
export function frequencies(themes: readonly CountedTheme[], cells: readonly OutcomeCell[]): Frequencies {
  const lines = upwardLines(themes);
  const counts = new Array<number>(themes.length).fill(0);
  const countedIn = new Array<number>(themes.length).fill(-1);
  const base = { answered: 0, coded: 0, unresolved: 0 };
  for (const [cell, { outcome, answers }] of cells.entries()) {
    if (!Number.isSafeInteger(answers) || answers < 0) {
      throw new RangeError(`Outcome cell ${cell} has ${answers} answers.`);
    }
    base.answered += answers;
    if (outcome === "unresolved") base.unresolved += answers;
    if (typeof outcome === "string") continue;
    base.coded += answers;
    for (const theme of outcome) {
      for (const index of lines.get(theme) ?? []) {
        // Another theme of the set may already have led to this net.
        if (countedIn[index] === cell) continue;
        countedIn[index] = cell;
        counts[index] = (counts[index] ?? 0) + answers;
      }
    }
  }
  return {
    base,
    themes: themes.map(({ id, parent }, index) => {
      const n = counts[index] ?? 0;
      return { theme: id, parent, n, percent: base.coded === 0 ? null : (100 * n) / base.coded };
    }),
  };
}

/** For each theme the indexes of itself and of the nets above it. */
function upwardLines(themes: readonly CountedTheme[]): ReadonlyMap<ThemeId, readonly number[]> {
  const indexes = new Map(themes.map(({ id }, index) => [id, index]));
  return new Map(
    themes.map(({ id }) => {
      const line: number[] = [];
      let index = indexes.get(id);
      while (index !== undefined && !line.includes(index)) {
        line.push(index);
        index = indexes.get(themes[index]?.parent ?? "");
      }
      return [id, line];
    }),
  );
}
