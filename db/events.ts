import type { AnswerId, EventId, MemberId, StudyId } from "../lib/ids.ts";
import { idOf } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";
import { events } from "./schema.ts";

/** What happened, to be appended to the log in the transaction of the change itself. */
export interface NewEvent {
  readonly study: StudyId | null;
  readonly member: MemberId;
  readonly kind: `${"study" | "codebook" | "coding" | "suggestions" | "export"}.${string}`;
  readonly answer?: AnswerId;
  readonly payload: unknown;
  readonly requestId?: string;
}

/** Appends an event; the change that it tells of must be in the same transaction. */
export function appendEvent(db: VerbatimDatabase, event: NewEvent): EventId {
  const row = db.drizzle
    .insert(events)
    .values({
      studyId: event.study,
      memberId: event.member,
      at: Date.now(),
      kind: event.kind,
      answerId: event.answer ?? null,
      payload: JSON.stringify(event.payload),
      requestId: event.requestId ?? null,
    })
    .returning({ id: events.id })
    .get();
  return idOf<EventId>(row.id);
}
