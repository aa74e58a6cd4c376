import type { WordReader } from "../../text/index.ts";
import { describeGroups, type GroupDescription } from "./describe-group.ts";
import { assign, groupAnswers, type Member } from "./group-answers.ts";
import { type ReadTerms, TermReader } from "./read-terms.ts";
import { sampleByText } from "./sample.ts";
import { TermSpace } from "./term-vectors.ts";

/** A theme that answers propose. */
export interface ProposedTheme extends GroupDescription {
  /** Places of its answers, in order. */
  readonly answers: readonly number[];
  /** Places of five answers at most, the most typical first, none with the same words as another. */
  readonly typical: readonly number[];
}

/** Answers by what they are about, by their places: in one theme or more, or in one of the other lists. */
export interface Discovery {
  /** The largest first. */
  readonly themes: readonly ProposedTheme[];
  /** Answers that say nothing: `nvt`, `-`, `weet ik niet`. */
  readonly withoutContent: readonly number[];
  /** Answers that share too little with others. */
  readonly leftovers: readonly number[];
}

/** A term or theme that fewer different answers have is chance. */
const leastAnswers = 3;
const leastOfTerm = 2;
/** Themes are found in so many answers at most; others are then put with them. */
const mostGrouped = 20_000;
const mostTypical = 5;

/** Answers with the same reading, which count once and a little for each more. */
interface Distinct {
  readonly terms: ReadTerms;
  readonly text: string;
  readonly places: number[];
}

/**
 * Proposes themes for answers that have none: groups of answers that share word families, parts of
 * compounds, words that mean nearly the same, or pairs of words. Deterministic; the order of the
 * answers only matters where two are equally typical.
 *
 * @param reader reads words of the language, with a vocabulary of the study.
 * @param language a tag such as `nl`.
 * @param questions wordings of the questions that were answered: their words name no theme.
 */
export function discoverThemes(
  texts: readonly string[],
  reader: WordReader,
  language: string,
  questions: readonly string[] = [],
): Discovery {
  const { distinct, withoutContent } = distinctAnswers(texts, new TermReader(reader, language, questions));
  const sample = sampleByText(distinct, mostGrouped);
  const space = new TermSpace(
    sample.map(({ terms }) => terms),
    leastOfTerm,
  );
  const weights = Float32Array.from(sample, ({ places }) => weightOf(places.length));
  const { centres } = groupAnswers(space.vectors(sample.map(({ terms }) => terms)), weights);
  const { members } = assign(space.vectors(distinct.map(({ terms }) => terms)), centres);
  const descriptions = describeGroups(
    distinct.map(({ text, terms, places }) => ({ text, terms, weight: weightOf(places.length) })),
    members.map((own) => own.map(({ answer }) => answer)),
  );
  const themes = members.flatMap((own, group): ProposedTheme[] => {
    const description = descriptions[group];
    if (!description || own.length < leastAnswers || description.name === "") return [];
    const placesOf = ({ answer }: Member) => distinct[answer]?.places ?? [];
    const typical = [...own]
      .sort((a, b) => b.likeness - a.likeness || a.answer - b.answer)
      .slice(0, mostTypical)
      .flatMap((member) => placesOf(member).slice(0, 1));
    return [{ ...description, answers: own.flatMap(placesOf).sort((a, b) => a - b), typical }];
  });
  const settled = new Set([...withoutContent, ...themes.flatMap(({ answers }) => answers)]);
  return {
    themes: themes.sort((a, b) => b.answers.length - a.answers.length || (a.name < b.name ? -1 : 1)),
    withoutContent,
    leftovers: [...texts.keys()].filter((place) => !settled.has(place)),
  };
}

function distinctAnswers(texts: readonly string[], reader: TermReader) {
  const byReading = new Map<string, Distinct>();
  const withoutContent: number[] = [];
  texts.forEach((text, place) => {
    const terms = reader.read(text);
    if (terms.isWithoutContent) {
      withoutContent.push(place);
      return;
    }
    const known = byReading.get(terms.reading);
    if (known) known.places.push(place);
    else byReading.set(terms.reading, { terms, text, places: [place] });
  });
  return { distinct: [...byReading.values()], withoutContent };
}

function weightOf(times: number): number {
  return 1 + Math.log(times);
}
