import type { MemberId, StudyId } from "../lib/ids.ts";
import type { Learned, Suggester } from "../lib/suggest/index.ts";
import type { VerbatimDatabase } from "./client.ts";
import { codedAnswers, finishedAmong } from "./coded-answers.ts";
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

/** So many coded answers are learned at once, in about 50 ms; more are learned elsewhere. */
const mostAtOnce = 60;
/** So many new ones move at once what was learned; of more there is nothing to see before all is learned. */
const mostAdjusted = 20;
const everybody = 0;

/**
 * What suggests themes to a member: keywords, with what was learned from the codings that the study's
 * learning allows. Under `own` these are the member's alone, so that blind coding stays blind.
 *
 * @param elsewhere learns where there is much to learn, while what was learned last, moved by the last
 *   decisions, is used; without it, all is learned at once.
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
  const task = { study, member: whose };
  if (known && decidedSince(db, task, known.learnedUpTo).length === 0) return seen(engine, known, false);
  if (elsewhere && (known?.learned.examples ?? finishedCount(db, study, whose)) > mostAtOnce) {
    void learnInBackground(engine, task, elsewhere);
    return seen(engine, known && adjusted(db, engine, task, known), true);
  }
  return seen(engine, keep(engine, task, learnFromCodings(db, task)), false);
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

/** A model moved by what was decided since. */
function adjusted(db: VerbatimDatabase, engine: StudyEngine, task: LearnTask, model: StudyModel): StudyModel {
  const answers = decidedSince(db, task, model.adjustedUpTo);
  if (answers.length === 0 || answers.length > mostAdjusted) return model;
  const upTo = lastEvent(db, task.study);
  let { learned } = model;
  for (const coded of finishedAmong(db, task.study, task.member, answers)) {
    learned = engine.engine.adjust(learned, coded);
  }
  const suggester = engine.engine.suggester(learned);
  const moved: StudyModel = { ...model, learned, suggester, adjustedUpTo: upTo };
  engine.models.set(task.member ?? everybody, moved);
  return moved;
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
  const model: StudyModel = { learned, suggester, learnedUpTo: upTo, adjustedUpTo: upTo };
  engine.models.set(member ?? everybody, model);
  return model;
}

function seen(engine: StudyEngine, model: StudyModel | undefined, isBehind: boolean): MemberSuggester {
  return {
    suggester: model?.suggester ?? engine.byKeywords,
    learnedFrom: model?.learned.examples ?? 0,
    isBehind,
  };
}

function lastEvent({ sqlite }: VerbatimDatabase, study: StudyId): number {
  return (
    sqlite
      .prepare<[number], number | null>("SELECT max(id) FROM events WHERE study_id = ?")
      .pluck()
      .get(study) ?? 0
  );
}

/** The answers decided on after an event; at most one more than are of use. */
function decidedSince({ sqlite }: VerbatimDatabase, { study, member }: LearnTask, event: number): number[] {
  return sqlite
    .prepare<[number, number, number | null, number | null], number>(
      `SELECT DISTINCT answer_id FROM events WHERE study_id = ? AND id > ? AND kind = 'coding.decision'
         AND (? IS NULL OR member_id = ?) LIMIT ${mostAdjusted + 1}`,
    )
    .pluck()
    .all(study, event, member ?? null, member ?? null);
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
