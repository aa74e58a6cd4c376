import type { StudyId } from "../lib/ids.ts";
import { foldCase, foldDiacritics, mainLanguage, tokenise } from "../lib/text/index.ts";
import type { VerbatimDatabase } from "./client.ts";

/** As many answers show which words a study has, and are read in a tenth of a second. */
const mostRead = 10_000;
const mostKept = 16;

const keptByDatabase = new WeakMap<VerbatimDatabase, Map<string, ReadonlyMap<string, number>>>();

/**
 * How often each folded word occurs in the study's answers; of a large study, in the first answers of
 * each question. Answers never change, so it is counted once.
 *
 * @param createdAt when the study was made: numbers of studies are used again.
 */
export function wordCountsOf(
  db: VerbatimDatabase,
  study: StudyId,
  { language, createdAt }: { readonly language: string; readonly createdAt: number },
): ReadonlyMap<string, number> {
  const kept = keptByDatabase.get(db) ?? new Map<string, ReadonlyMap<string, number>>();
  keptByDatabase.set(db, kept);
  const key = `${study} ${createdAt} ${language}`;
  const counts = kept.get(key) ?? countWords(db, study, mainLanguage(language));
  kept.delete(key);
  kept.set(key, counts);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return counts;
}

function countWords({ sqlite }: VerbatimDatabase, study: StudyId, language: string): Map<string, number> {
  const questions = sqlite
    .prepare<[number], number>("SELECT id FROM questions WHERE study_id = ? ORDER BY position, id")
    .pluck()
    .all(study);
  const texts = sqlite
    .prepare<[number, number], string>(
      "SELECT text FROM answers WHERE question_id = ? ORDER BY position LIMIT ?",
    )
    .pluck();
  const counts = new Map<string, number>();
  const each = Math.ceil(mostRead / Math.max(1, questions.length));
  for (const question of questions) {
    for (const text of texts.iterate(question, each)) {
      for (const { start, end } of tokenise(text)) {
        const word = foldDiacritics(foldCase(text.slice(start, end)), language);
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return counts;
}
