import "server-only";
import { notFound } from "next/navigation";
import { openDatabase, type VerbatimDatabase } from "../db/client.ts";
import { type Member, singleMember } from "../db/members.ts";
import { idOf, type StudyId } from "../lib/ids.ts";

// One connection for the process: Next may load this module once per bundle.
const holder: typeof globalThis & { verbatimDatabase?: VerbatimDatabase } = globalThis;

/** Path of the study database that this server serves. */
export function databasePath(): string {
  return process.env.VERBATIM_DB ?? "data/verbatim.db";
}

/** The open study database. */
export function database(): VerbatimDatabase {
  holder.verbatimDatabase ??= openDatabase(databasePath());
  return holder.verbatimDatabase;
}

/** Who acts: in single-user mode the one member. */
export function currentMember(): Member {
  return singleMember(database());
}

/** The study id in a page's address; the page isn't found if it's no number. */
export function studyIdFrom(segment: string): StudyId {
  if (!/^[1-9]\d{0,14}$/.test(segment)) notFound();
  return idOf<StudyId>(Number(segment));
}
