/** A theme that was proposed for an answer. */
export interface Proposal {
  readonly theme: number;
  /** From 0 to 1. */
  readonly probability: number;
  /** Whether it counts as made, so that a coder has to take it away if it is wrong. */
  readonly isTicked: boolean;
}

/** An answer with the themes it has and those that were proposed. */
export interface JudgedAnswer {
  readonly themes: ReadonlySet<number>;
  readonly proposals: readonly Proposal[];
}

/** How good proposals are. Shares from 0 to 1; undefined where nothing can be said. */
export interface Metrics {
  readonly answers: number;
  readonly microF1: number;
  readonly macroF1: number | undefined;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  /** Share of the themes (three an answer at most) that are among the three likeliest proposals. */
  readonly top3Recall: number | undefined;
  readonly calibrationError: number | undefined;
  /** Themes to add or to take away, per answer. */
  readonly corrections: number;
}

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** Probabilities are compared with what came true in so many steps of equal width. */
const bins = 10;
const top = 3;

/**
 * Measures proposals against what coders decided: F1 over all decisions (micro) and as the mean over
 * the themes that occur (macro); the expected calibration error of Naeini, Cooper and Hauskrecht
 * (2015), with ten bins over all probabilities that were given.
 *
 * @param themes how many there are.
 */
export function measure(judged: readonly JudgedAnswer[], themes: number): Metrics {
  const all: Counts = { right: 0, wrong: 0, missed: 0 };
  const byTheme: Counts[] = Array.from({ length: themes }, () => ({ right: 0, wrong: 0, missed: 0 }));
  const inBins = Array.from({ length: bins }, () => ({ given: 0, came: 0 }));
  let proposals = 0;
  let inTop = 0;
  let couldBeInTop = 0;
  for (const answer of judged) {
    count(answer, all, byTheme);
    for (const { theme, probability } of answer.proposals) {
      const bin = inBins[Math.min(bins - 1, Math.floor(probability * bins))];
      if (bin) bin.given += probability;
      if (bin && answer.themes.has(theme)) bin.came++;
      proposals++;
    }
    const likeliest = [...answer.proposals].sort((a, b) => b.probability - a.probability).slice(0, top);
    inTop += likeliest.filter(({ theme }) => answer.themes.has(theme)).length;
    couldBeInTop += Math.min(top, answer.themes.size);
  }
  const used = byTheme.filter(({ right, missed }) => right + missed > 0);
  const gap = inBins.reduce((sum, { given, came }) => sum + Math.abs(given - came), 0);
  return {
    answers: judged.length,
    microF1: f1(all),
    macroF1: share(
      used.reduce((sum, counts) => sum + f1(counts), 0),
      used.length,
    ),
    precision: share(all.right, all.right + all.wrong),
    recall: share(all.right, all.right + all.missed),
    top3Recall: share(inTop, couldBeInTop),
    calibrationError: share(gap, proposals),
    corrections: (all.wrong + all.missed) / Math.max(1, judged.length),
  };
}

/** The harmonic mean of precision and recall; 0 where nothing was proposed or there. */
export function f1({ right, wrong, missed }: Readonly<Counts>): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

function count({ themes, proposals }: JudgedAnswer, all: Counts, byTheme: readonly Counts[]): void {
  const ticked = new Set(proposals.filter(({ isTicked }) => isTicked).map(({ theme }) => theme));
  for (const theme of new Set([...ticked, ...themes])) {
    const own = byTheme[theme];
    const kind = !themes.has(theme) ? "wrong" : ticked.has(theme) ? "right" : "missed";
    all[kind]++;
    if (own) own[kind]++;
  }
}

function share(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}
