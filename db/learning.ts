import type { MemberId, StudyId } from "../lib/ids.ts";
import type { Learned, Suggester } from "../lib/suggest/index.ts";
import type { VerbatimDatabase } from "./client.ts";
import { codedAnswers } from "./coded-answers.ts";
import { learningOf } from "./learning-choice.ts";
import { keptStudyEngine, type StudyEngine, type StudyModel, studyEngine } from "./study-engine.ts";

/** What suggests for a member, and what it knows. */
export interface MemberSuggester {
  readonly suggester: Suggester;
  /** Coded answers that it learned from; 0 while it goes by keywords alone. */
  readonly learnedFrom: number;
  /** Whether something newer is being learned. */
  readonly isBehind: boolean;
}

/** What is to be learned, for another thread. */
export interface LearnTask {
  readonly study: StudyId;
  /** Whose codings; undefined for everybody's. */
  readonly member: MemberId | undefined;
}

/** What another thread learned. */
export interface LearnOutcome {
  /** Of the engine that it was learned with. */
  readonly key: string;
  /** The last event that it knows of. */
  readonly upTo: number;
  readonly learned: Learned;
}

/** Learns in another thread; undefined if that failed. */
export type LearnElsewhere = (task: LearnTask) => Promise<LearnOutcome | undefined>;

/** So many coded answers are learned at once, in less time than a page takes. */
const mostAtOnce = 150;
const everybody = 0;

/**
 * What suggests themes to a member: keywords, with what was learned from the codings that the study's
 * learning allows. Under `own` these are the member's alone, so that blind coding stays blind.
 *
 * @param elsewhere learns where there is much to learn, while what was learned last is used; without
 *   it, it is learned at once.
 * @throws RangeError if there is no such study.
 */
export function suggesterFor(
  db: VerbatimDatabase,
  member: MemberId,
  study: StudyId,
  elsewhere?: LearnElsewhere,
): MemberSuggester {
  const learning = learningOf(db, study);
  const engine = studyEngine(db, study);
  if (learning === "keywords") return seen(engine, undefined, false);
  const whose = learning === "shared" ? undefined : member;
  const known = engine.models.get(whose ?? everybody);
  if (known && !hasNewer(db, study, whose, known.upTo)) return seen(engine, known, false);
  if (elsewhere && (known?.learnedFrom ?? finishedCount(db, study, whose)) > mostAtOnce) {
    void learnInBackground(engine, { study, member: whose }, elsewhere);
    return seen(engine, known, true);
  }
  return seen(engine, learnNow(db, engine, { study, member: whose }), false);
}

/**
 * What suggests to a member as it stands, without learning and without waiting; undefined if nothing
 * is ready.
 */
export function suggesterAsItStands(
  db: VerbatimDatabase,
  member: MemberId,
  study: StudyId,
): MemberSuggester | undefined {
  const engine = keptStudyEngine(db, study);
  if (!engine) return undefined;
  const learning = learningOf(db, study);
  if (learning === "keywords") return seen(engine, undefined, false);
  const model = engine.models.get(learning === "shared" ? everybody : member);
  return model && seen(engine, model, false);
}

/** Learns from the codings as they are now. */
export function learnFromCodings(db: VerbatimDatabase, task: LearnTask): LearnOutcome {
  const engine = studyEngine(db, task.study);
  // Read before the codings: what is decided in between is newer than what was learned.
  const upTo = lastEvent(db, task.study);
  const learned = engine.engine.learn(codedAnswers(db, task.study, task.member));
  return { key: engine.key, upTo, learned };
}

function learnNow(db: VerbatimDatabase, engine: StudyEngine, task: LearnTask): StudyModel {
  return keep(engine, task, learnFromCodings(db, task));
}

async function learnInBackground(
  engine: StudyEngine,
  task: LearnTask,
  elsewhere: LearnElsewhere,
): Promise<void> {
  const whose = task.member ?? everybody;
  if (engine.coming.has(whose)) return;
  engine.coming.add(whose);
  try {
    const outcome = await elsewhere(task);
    // Of a codebook that has changed meanwhile it would speak of other themes.
    if (outcome?.key === engine.key) keep(engine, task, outcome);
  } finally {
    engine.coming.delete(whose);
  }
}

function keep(engine: StudyEngine, { member }: LearnTask, { learned, upTo }: LearnOutcome): StudyModel {
  const suggester = engine.engine.suggester(learned);
  const model: StudyModel = { suggester, learnedFrom: learned.examples, upTo };
  engine.models.set(member ?? everybody, model);
  return model;
}

function seen(engine: StudyEngine, model: StudyModel | undefined, isBehind: boolean): MemberSuggester {
  const { suggester, learnedFrom } = model ?? { suggester: engine.byKeywords, learnedFrom: 0 };
  return { suggester, learnedFrom, isBehind };
}

function lastEvent({ sqlite }: VerbatimDatabase, study: StudyId): number {
  return (
    sqlite
      .prepare<[number], number | null>("SELECT max(id) FROM events WHERE study_id = ?")
      .pluck()
      .get(study) ?? 0
  );
}

function hasNewer(
  { sqlite }: VerbatimDatabase,
  study: StudyId,
  member: MemberId | undefined,
  upTo: number,
): boolean {
  const newer = sqlite
    .prepare<[number, number, number | null, number | null], number>(
      `SELECT 1 FROM events WHERE study_id = ? AND id > ? AND kind = 'coding.decision'
         AND (? IS NULL OR member_id = ?) LIMIT 1`,
    )
    .pluck();
  return newer.get(study, upTo, member ?? null, member ?? null) !== undefined;
}

function finishedCount({ sqlite }: VerbatimDatabase, study: StudyId, member: MemberId | undefined): number {
  const count = sqlite
    .prepare<[number, number | null, number | null], number | null>(
      `SELECT sum(done) FROM coding_totals JOIN questions ON questions.id = coding_totals.question_id
       WHERE questions.study_id = ? AND (? IS NULL OR member_id = ?)`,
    )
    .pluck();
  return count.get(study, member ?? null, member ?? null) ?? 0;
}
