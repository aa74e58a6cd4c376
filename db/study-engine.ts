import type { StudyId } from "../lib/ids.ts";
import { Engine, type Learned, type Suggester } from "../lib/suggest/index.ts";
import type { VerbatimDatabase } from "./client.ts";
import { readCodebook } from "./codebook.ts";
import { dictionaryOf } from "./dictionary-files.ts";
import { wordCountsOf } from "./study-words.ts";

/** What was learned of a study, for one member or for all. */
export interface StudyModel {
  readonly learned: Learned;
  readonly suggester: Suggester;
  /** The last event that was learned in full. */
  readonly learnedUpTo: number;
  /** The last event that it was moved by since. */
  readonly adjustedUpTo: number;
}

/** The engine of a study as its codebook is now, with what was learned by it. */
export interface StudyEngine {
  /** Differs when the codebook, the language or the study itself does. */
  readonly key: string;
  readonly codebookVersion: number;
  readonly engine: Engine;
  readonly byKeywords: Suggester;
  /** By member; 0 for what is shared. */
  readonly models: Map<number, StudyModel>;
  /** The models that are being learned in the background. */
  readonly coming: Set<number>;
}

interface StudyState {
  readonly language: string;
  readonly version: number;
  readonly createdAt: number;
}

/** Engines kept per database; each remembers words and takes some megabytes. */
const mostKept = 8;

// One for the process: Next may load this module once per bundle.
const holder: typeof globalThis & {
  verbatimEngines?: WeakMap<VerbatimDatabase, Map<StudyId, StudyEngine>>;
} = globalThis;

/**
 * The engine of a study; it is kept until the codebook or the study's language changes.
 *
 * @throws RangeError if there is no such study.
 */
export function studyEngine(db: VerbatimDatabase, study: StudyId): StudyEngine {
  const kept = keptEngines(db);
  const state = stateOf(db, study);
  const key = keyOf(state);
  const found = kept.get(study);
  const engine = found?.key === key ? found : makeEngine(db, study, state);
  // Taken out and put in again, so that the first of the map is the one used longest ago.
  kept.delete(study);
  kept.set(study, engine);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return engine;
}

/** The engine of a study if it is here and up to date; making one would take too long. */
export function keptStudyEngine(db: VerbatimDatabase, study: StudyId): StudyEngine | undefined {
  const found = keptEngines(db).get(study);
  return found?.key === keyOf(stateOf(db, study)) ? found : undefined;
}

function makeEngine(db: VerbatimDatabase, study: StudyId, state: StudyState): StudyEngine {
  const { language, version } = state;
  const engine = new Engine({
    codebook: readCodebook(db, study),
    language,
    dictionary: dictionaryOf(language),
    dictionaryOf,
    wordCounts: wordCountsOf(db, study, state),
  });
  return {
    key: keyOf(state),
    codebookVersion: version,
    engine,
    byKeywords: engine.suggester(),
    models: new Map(),
    coming: new Set(),
  };
}

function keptEngines(db: VerbatimDatabase): Map<StudyId, StudyEngine> {
  holder.verbatimEngines ??= new WeakMap();
  const kept = holder.verbatimEngines.get(db) ?? new Map<StudyId, StudyEngine>();
  holder.verbatimEngines.set(db, kept);
  return kept;
}

function keyOf({ language, version, createdAt }: StudyState): string {
  return `${createdAt} ${language} ${version}`;
}

function stateOf(db: VerbatimDatabase, study: StudyId): StudyState {
  const state = db.sqlite
    .prepare<[number], StudyState>(
      "SELECT language, codebook_version AS version, created_at AS createdAt FROM studies WHERE id = ?",
    )
    .get(study);
  if (!state) throw new RangeError(`There is no study ${study}.`);
  return state;
}
