import { type Codebook, descendantsOf, type Theme } from "../lib/codebook/index.ts";
import { type AnswerId, idOf, type MemberId, type StudyId, type ThemeId } from "../lib/ids.ts";
import {
  countingLanguage,
  type KeywordEffect,
  type KeywordFind,
  KeywordLook,
  KeywordTrial,
  keywordsIn,
} from "../lib/suggest/index.ts";
import { mainLanguage } from "../lib/text/index.ts";
import type { VerbatimDatabase } from "./client.ts";
import { readCodebook } from "./codebook.ts";
import { codedSample } from "./coded-sample.ts";
import { keywordReader } from "./keyword-reader.ts";
import { requireAccess } from "./members.ts";

/** An answer in which keywords were found. */
export interface CaughtAnswer {
  readonly answer: AnswerId;
  /** The question's name. */
  readonly question: string;
  readonly text: string;
  readonly evidence: readonly KeywordFind[];
}

/** A keyword that is being tried. */
export interface TrialEffect extends KeywordEffect {
  /** Answers looked at that the theme's keywords catch because of it, or, if it excludes, no more. */
  readonly changes: number;
  readonly examples: readonly CaughtAnswer[];
}

/** What a theme's keywords find in a sample of a study's answers. */
export interface KeywordCatch {
  /** The study's language. */
  readonly language: string;
  /** The language whose keywords count for its answers. */
  readonly counting: string;
  /** Answers of the study. */
  readonly total: number;
  /** Answers that were looked at: all, or that many spread evenly over the questions. */
  readonly looked: number;
  readonly caught: number;
  /** A few of those caught, by different keywords first. */
  readonly examples: readonly CaughtAnswer[];
  /** Whose coding the effects are compared with: final sets, or the member's own finished codings. */
  readonly base: "final" | "own";
  /** Coded answers that were looked at. */
  readonly coded: number;
  /** Each of the theme's keywords that count, in its order. */
  readonly effects: readonly KeywordEffect[];
  /** The keyword that is being tried; undefined if there is none or its language doesn't count. */
  readonly trial: TrialEffect | undefined;
}

/** A keyword that the theme has or might have. */
export interface TypedKeyword {
  readonly keyword: string;
  /** In whose list it is, such as `nl`. */
  readonly language: string;
}

/** Most answers that are looked at: some tens of milliseconds. */
const sampleSize = 2000;
const mostExamples = 5;

/**
 * Tries a theme's keywords, and one more if it is given, on a study's answers. How often they are
 * right is told from what the member may see: see `codedSample`.
 *
 * @throws AccessRefused if the member may not read the study.
 */
export function keywordCatch(
  db: VerbatimDatabase,
  acting: MemberId,
  study: StudyId,
  theme: Theme,
  typed?: TypedKeyword,
): KeywordCatch {
  requireAccess(db, study, acting, "read study");
  const language = languageOf(db, study);
  const { total, answers } = sampleOf(db, study);
  const codebook = withTheme(readCodebook(db, study), theme);
  const counting = countingLanguage(
    typed ? withTheme(codebook, withKeyword(theme, typed)) : codebook,
    language,
  );
  const isTried = typed !== undefined && mainLanguage(typed.language) === counting;
  const sources = { codebook, language, texts: answers.map(({ text }) => text) };
  const reader = keywordReader(db, study, sources, isTried ? typed.keyword : "");
  const others = codebook.themes.flatMap((other) =>
    other.id === theme.id ? [] : keywordsIn(other, counting),
  );
  const { base, coded } = codedSample(db, acting, study, answers, answers.length === total);
  const below = descendantsOf(codebook.themes, theme.id).map(({ id }) => id);
  const sample = { answers, coded, wanted: new Set<ThemeId>([theme.id, ...below]) };
  const saved = [...new Set(keywordsIn(theme, counting))];
  const look = (keywords: readonly string[]) =>
    new KeywordLook(new KeywordTrial(keywords, others, reader, language), sample);
  const all = look(saved);
  return {
    language,
    counting,
    total,
    looked: answers.length,
    caught: all.caught.size,
    examples: all.examples(mostExamples),
    base,
    coded: coded.length,
    effects: all.effects(),
    trial: isTried ? trialOf(saved, typed.keyword, all, look) : undefined,
  };
}

function trialOf(
  saved: readonly string[],
  keyword: string,
  all: KeywordLook<SampledAnswer>,
  look: (keywords: readonly string[]) => KeywordLook<SampledAnswer>,
): TrialEffect | undefined {
  const others = saved.filter((other) => other !== keyword);
  const isSaved = others.length < saved.length;
  const without = isSaved ? look(others) : all;
  const withIt = look([...others, keyword]);
  const effect = withIt.effects().at(-1);
  if (!effect) return undefined;
  const [more, fewer] = effect.excludes ? [without, withIt] : [withIt, without];
  const changes = [...more.caught].filter((answer) => !fewer.caught.has(answer)).length;
  return { ...effect, changes, examples: withIt.examples(mostExamples, others.length) };
}

function languageOf(db: VerbatimDatabase, study: StudyId): string {
  const language = db.sqlite
    .prepare<[number], string>("SELECT language FROM studies WHERE id = ?")
    .pluck()
    .get(study);
  if (language === undefined) throw new RangeError(`There is no study ${study}.`);
  return language;
}

/** The codebook with a theme as it is given, whether it has it or not. */
function withTheme(codebook: Codebook, theme: Theme): Codebook {
  const others = codebook.themes.filter(({ id }) => id !== theme.id);
  return { ...codebook, themes: [...others, theme] };
}

function withKeyword(theme: Theme, { keyword, language }: TypedKeyword): Theme {
  const list = theme.keywords[language] ?? [];
  return { ...theme, keywords: { ...theme.keywords, [language]: [...list, keyword] } };
}

type SampledAnswer = Omit<CaughtAnswer, "evidence">;

/** The answers at every nth position, n chosen so that the sample stays small; read by key. */
function sampleOf(db: VerbatimDatabase, study: StudyId) {
  const questions = db.sqlite
    .prepare<[number], { id: number; name: string; answers: number }>(
      "SELECT id, name, answers FROM questions WHERE study_id = ? ORDER BY position",
    )
    .all(study);
  const total = questions.reduce((sum, question) => sum + question.answers, 0);
  const step = Math.max(1, Math.ceil(total / sampleSize));
  const read = db.sqlite.prepare<[number, number], { id: number; text: string }>(
    "SELECT id, text FROM answers WHERE question_id = ? AND position = ?",
  );
  const answers: SampledAnswer[] = [];
  for (const question of questions) {
    for (let position = 1; position <= question.answers; position += step) {
      const row = read.get(question.id, position);
      if (row) answers.push({ answer: idOf<AnswerId>(row.id), question: question.name, text: row.text });
    }
  }
  return { total, answers };
}
