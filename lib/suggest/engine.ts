import type { Codebook } from "../codebook/theme.ts";
import type { ThemeId } from "../ids.ts";
import { adjust } from "./learner/adjust.ts";
import { type Example, learn } from "./learner/learn.ts";
import type { Learned } from "./learner/learned.ts";
import { Scorer } from "./learner/scorer.ts";
import { type ReaderSetup, StudyReader } from "./learner/study-reader.ts";
import { keywordSuggestions, learnedSuggestions, type Suggester } from "./propose.ts";

/** What a study knows before anything is decided. */
export type EngineSetup = ReaderSetup;

/** An answer with what a coder decided of it. */
export interface CodedAnswer {
  readonly text: string;
  /** Name of its question. */
  readonly question?: string | undefined;
  readonly confirmed: readonly ThemeId[];
  readonly rejected: readonly ThemeId[];
  /** Whether the coder is done with it, so that themes that aren't confirmed are absent. */
  readonly isFinished: boolean;
}

/** Suggests themes for the answers of a study, from its codebook and from what coders decided. */
export class Engine {
  readonly #codebook: Codebook;
  readonly #reader: StudyReader;
  readonly #places: ReadonlyMap<ThemeId, number>;

  constructor(setup: EngineSetup) {
    this.#codebook = setup.codebook;
    this.#reader = new StudyReader(setup);
    this.#places = new Map(setup.codebook.themes.map(({ id }, place) => [id, place]));
  }

  /**
   * Learns from coded answers. The same answers in the same order give the same. Decisions on themes
   * that the codebook hasn't are passed over.
   */
  learn(coded: readonly CodedAnswer[]): Learned {
    return learn(
      coded.map((answer) => this.#example(answer)),
      this.#codebook.themes.length,
    );
  }

  /**
   * What was learned, moved by one more coded answer at once, until `learn` is done with it. What was
   * given is changed and not to be used any more.
   */
  adjust(learned: Learned, coded: CodedAnswer): Learned {
    return adjust(learned, this.#example(coded));
  }

  /** Suggestions by keywords alone or, given what was learned, by both. */
  suggester(learned?: Learned): Suggester {
    if (!learned || learned.examples === 0) return keywordSuggestions(this.#codebook, this.#reader);
    return learnedSuggestions(this.#codebook, this.#reader, new Scorer(learned));
  }

  #example({ text, question, confirmed, rejected, isFinished }: CodedAnswer): Example {
    return {
      answer: this.#reader.read(text, question),
      confirmed: this.#placesOf(confirmed),
      rejected: this.#placesOf(rejected),
      isFinished,
    };
  }

  #placesOf(themes: readonly ThemeId[]): Set<number> {
    return new Set(themes.flatMap((theme) => this.#places.get(theme) ?? []));
  }
}
