import type { ThemeId } from "../ids.ts";
import type { KeywordFind, KeywordFinds, KeywordTrial } from "./keyword-trial.ts";

/** What one keyword of a theme does, beside the theme's excluding ones. */
export interface KeywordEffect {
  readonly keyword: string;
  /** Whether what it finds counts for nothing. */
  readonly excludes: boolean;
  /** Answers looked at in which it is found. */
  readonly touched: number;
  /** Coded answers in which it is found, and how many of them have the theme or one below it. */
  readonly coded: number;
  readonly withTheme: number;
}

/** A coded answer with the themes that it was given. */
export interface CodedText {
  readonly text: string;
  readonly themes: ReadonlySet<ThemeId>;
}

/** Answers that keywords are tried on. */
export interface KeywordSample<Answer> {
  readonly answers: readonly Answer[];
  readonly coded: readonly CodedText[];
  /** Themes of which a coded answer has one if a keyword is right. */
  readonly wanted: ReadonlySet<ThemeId>;
}

/** What a theme's keywords find in a sample. */
export class KeywordLook<Answer extends { readonly text: string }> {
  /** Answers in which a keyword is found that doesn't exclude. */
  readonly caught: ReadonlySet<Answer>;
  readonly #trial: KeywordTrial;
  readonly #sample: KeywordSample<Answer>;
  readonly #finds: ReadonlyMap<Answer, KeywordFinds>;
  readonly #findsOfCoded: readonly KeywordFinds[];

  constructor(trial: KeywordTrial, sample: KeywordSample<Answer>) {
    this.#trial = trial;
    this.#sample = sample;
    this.#finds = new Map(sample.answers.map((answer) => [answer, trial.find(answer.text)]));
    this.#findsOfCoded = sample.coded.map(({ text }) => trial.find(text));
    this.caught = new Set(sample.answers.filter((answer) => this.#catching(answer).length > 0));
  }

  /** What each keyword does, in their order. */
  effects(): KeywordEffect[] {
    const { coded, wanted } = this.#sample;
    const all = [...this.#finds.values()];
    return this.#trial.keywords.map(({ keyword, excludes }, place) => {
      const found = coded.filter((_, index) => this.#findsOfCoded[index]?.has(place));
      return {
        keyword,
        excludes,
        touched: all.filter((finds) => finds.has(place)).length,
        coded: found.length,
        withTheme: found.filter(({ themes }) => [...themes].some((theme) => wanted.has(theme))).length,
      };
    });
  }

  /**
   * Some of the caught answers, each text once: those with keywords that none before has come first.
   *
   * @param keyword the place of one, to get only answers in which this one is found.
   */
  examples(most: number, keyword?: number): (Answer & { readonly evidence: readonly KeywordFind[] })[] {
    const seen = new Set<number>();
    const texts = new Set<string>();
    const first: Answer[] = [];
    const others: Answer[] = [];
    for (const answer of this.#sample.answers) {
      const places = this.#placesIn(answer, keyword);
      if (places.length === 0 || texts.has(answer.text)) continue;
      texts.add(answer.text);
      (places.some((place) => !seen.has(place)) ? first : others).push(answer);
      for (const place of places) seen.add(place);
    }
    return [...first, ...others].slice(0, most).map((answer) => {
      const finds = this.#finds.get(answer);
      const evidence = this.#placesIn(answer, keyword).flatMap((place) => finds?.get(place) ?? []);
      return { ...answer, evidence };
    });
  }

  #placesIn(answer: Answer, keyword: number | undefined): number[] {
    if (keyword === undefined) return this.#catching(answer);
    return this.#finds.get(answer)?.has(keyword) ? [keyword] : [];
  }

  /** Places of the keywords that are found in an answer and count. */
  #catching(answer: Answer): number[] {
    const places = [...(this.#finds.get(answer)?.keys() ?? [])];
    return places.filter((place) => this.#trial.keywords[place]?.excludes === false);
  }
}
