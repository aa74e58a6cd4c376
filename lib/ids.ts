/** Ids are numbers of a kind each, so that a swapped pair of arguments doesn't compile. */
type Id<Kind extends string> = number & { readonly kind: Kind };

export type StudyId = Id<"study">;
export type QuestionId = Id<"question">;
export type RespondentId = Id<"respondent">;
export type AnswerId = Id<"answer">;
export type MemberId = Id<"member">;
export type JobId = Id<"job">;
export type EventId = Id<"event">;

type AnyId = StudyId | QuestionId | RespondentId | AnswerId | MemberId | JobId | EventId;

/**
 * Takes a number from outside (an address, a body, a row) as an id of the kind that the call names.
 *
 * @throws RangeError if it isn't a positive whole number.
 */
export function idOf<Kind extends AnyId>(value: number): Kind {
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`Not an id: ${value}.`);
  return value as Kind;
}

/** A theme's id as the codebook file has it, such as `salaris`; unique within a study, never reused. */
export type ThemeId = string;
