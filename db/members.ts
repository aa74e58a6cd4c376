import { and, eq } from "drizzle-orm";
import { mayDo, type Role, type StudyAction } from "../lib/access.ts";
import { idOf, type MemberId, type StudyId } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";
import { members, studyMembers } from "./schema.ts";

export interface Member {
  readonly id: MemberId;
  readonly name: string;
}

/** A write or a read that the acting member may not do. */
export class AccessRefused extends Error {
  override readonly name = "AccessRefused";
}

/** The member with this name; made if there is none. */
export function memberNamed(db: VerbatimDatabase, name: string): Member {
  const found = findMember(db, name);
  if (found) return found;
  // Another process may have added it since.
  db.drizzle.insert(members).values({ name, createdAt: Date.now() }).onConflictDoNothing().run();
  const made = findMember(db, name);
  if (!made) throw new Error(`Member ${name} was added and isn't there.`);
  return made;
}

function findMember(db: VerbatimDatabase, name: string): Member | undefined {
  const found = db.drizzle.select().from(members).where(eq(members.name, name)).get();
  return found && { id: idOf<MemberId>(found.id), name };
}

/** The one member of single-user mode, owner of every study. */
export function singleMember(db: VerbatimDatabase): Member {
  return memberNamed(db, "Me");
}

/** Gives a member a role in a study, or another role. */
export function setRole(db: VerbatimDatabase, study: StudyId, member: MemberId, role: Role): void {
  db.drizzle
    .insert(studyMembers)
    .values({ studyId: study, memberId: member, role })
    .onConflictDoUpdate({ target: [studyMembers.studyId, studyMembers.memberId], set: { role } })
    .run();
}

/** The role of a member in a study; undefined for a stranger or a study that doesn't exist. */
export function roleOf(db: VerbatimDatabase, study: StudyId, member: MemberId): Role | undefined {
  return db.drizzle
    .select({ role: studyMembers.role })
    .from(studyMembers)
    .where(and(eq(studyMembers.studyId, study), eq(studyMembers.memberId, member)))
    .get()?.role;
}

/** @throws AccessRefused unless the member's role in the study allows the action. */
export function requireAccess(
  db: VerbatimDatabase,
  study: StudyId,
  member: MemberId,
  action: StudyAction,
): void {
  if (!mayDo(roleOf(db, study, member), action)) {
    throw new AccessRefused(`Member ${member} may not ${action} in study ${study}.`);
  }
}
