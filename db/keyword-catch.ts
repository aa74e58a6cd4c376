import type { Theme } from "../lib/codebook/index.ts";
import { type AnswerId, idOf, type MemberId, type StudyId } from "../lib/ids.ts";
import { createSuggester, type Evidence } from "../lib/suggest/index.ts";
import type { VerbatimDatabase } from "./client.ts";
import { requireAccess } from "./members.ts";

/** An answer in which keywords of a theme were found. */
export interface CaughtAnswer {
  readonly answer: AnswerId;
  /** The question's name. */
  readonly question: string;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** What a theme's keywords find in a sample of a study's answers. */
export interface KeywordCatch {
  /** The study's language, whose keywords count. */
  readonly language: string;
  /** Answers of the study. */
  readonly total: number;
  /** Answers that were looked at: all, or that many spread evenly over the questions. */
  readonly looked: number;
  readonly caught: number;
  /** A few of those caught, by different keywords first. */
  readonly examples: readonly CaughtAnswer[];
}

/** Most answers that are looked at: some tens of milliseconds. */
const sampleSize = 2000;
const mostExamples = 5;

/**
 * Tries a theme's keywords on a study's answers, with no other theme beside it.
 *
 * @throws AccessRefused if the member may not read the study.
 */
export function keywordCatch(
  db: VerbatimDatabase,
  acting: MemberId,
  study: StudyId,
  theme: Theme,
): KeywordCatch {
  requireAccess(db, study, acting, "read study");
  const language = db.sqlite
    .prepare<[number], string>("SELECT language FROM studies WHERE id = ?")
    .pluck()
    .get(study);
  if (language === undefined) throw new RangeError(`There is no study ${study}.`);
  const alone = { languages: [language], themes: [{ ...theme, parent: null }] };
  const { suggest } = createSuggester(alone, language);
  const { total, answers } = sampleOf(db, study);
  const caught = answers.flatMap((answer) => {
    const [suggestion] = suggest(answer.text);
    return suggestion ? [{ ...answer, evidence: suggestion.evidence }] : [];
  });
  return { language, total, looked: answers.length, caught: caught.length, examples: variedExamples(caught) };
}

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
  const answers: Omit<CaughtAnswer, "evidence">[] = [];
  for (const question of questions) {
    for (let position = 1; position <= question.answers; position += step) {
      const row = read.get(question.id, position);
      if (row) answers.push({ answer: idOf<AnswerId>(row.id), question: question.name, text: row.text });
    }
  }
  return { total, answers };
}

/** Answers whose keywords no chosen one has, then the others, in their order; each text once. */
function variedExamples(caught: readonly CaughtAnswer[]): CaughtAnswer[] {
  const seen = new Set<string>();
  const texts = new Set<string>();
  const first: CaughtAnswer[] = [];
  const others: CaughtAnswer[] = [];
  for (const answer of caught) {
    if (texts.has(answer.text)) continue;
    texts.add(answer.text);
    const isNew = answer.evidence.some(({ keyword }) => !seen.has(keyword));
    for (const { keyword } of answer.evidence) seen.add(keyword);
    (isNew ? first : others).push(answer);
  }
  return [...first, ...others].slice(0, mostExamples);
}
