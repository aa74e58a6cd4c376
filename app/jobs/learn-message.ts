import type { LearnOutcome, LearnTask } from "../../db/learning.ts";
import { FeatureSpace, type Learned } from "../../lib/suggest/index.ts";

/** What the learning thread is asked for; plain data, since it is copied there. */
export interface LearnRequest extends LearnTask {
  readonly request: number;
  /** Path of the database; a thread needs a connection of its own. */
  readonly database: string;
}

/** What the learning thread answers; nothing but the number where learning failed. */
export interface LearnReply {
  readonly request: number;
  readonly outcome?: SentOutcome;
}

/** An outcome in a form that can be copied from thread to thread. */
interface SentOutcome extends Omit<LearnOutcome, "learned"> {
  readonly learned: Omit<Learned, "space">;
  readonly features: readonly (readonly [string, number])[];
  readonly examples: number;
}

/** An outcome as plain data. */
export function sendable({ key, upTo, learned }: LearnOutcome): SentOutcome {
  const { space, ...rest } = learned;
  const counts = space.counts();
  const features = space.keys().map((feature, number) => [feature, counts[number] ?? 0] as const);
  return { key, upTo, learned: rest, features, examples: space.examples };
}

/** The outcome that was sent. */
export function received({ key, upTo, learned, features, examples }: SentOutcome): LearnOutcome {
  return { key, upTo, learned: { ...learned, space: new FeatureSpace(features, examples) } };
}
