import { beforeEach, expect, test } from "vitest";
import { idOf, type QuestionId } from "../lib/ids.ts";
import { transaction, type VerbatimDatabase } from "./client.ts";
import { decide } from "./codings.ts";
import { deleteStudy } from "./delete-study.ts";
import { startJob } from "./jobs.ts";
import { AccessRefused } from "./members.ts";
import { type SmallStudy, smallStudy } from "./small-study.ts";
import { studiesOf, studyOf } from "./studies.ts";
import { renameStudy, updateQuestionWording } from "./study-settings.ts";
import { temporaryDatabase } from "./temporary-database.ts";

let db: VerbatimDatabase;
let small: SmallStudy;

beforeEach(() => {
  db = temporaryDatabase();
  small = smallStudy(db);
});

test("a member sees own studies, with the answers that they finished and flagged", () => {
  finish(0, 1);
  const [study] = studiesOf(db, small.owner);
  expect(study).toMatchObject({ name: "Small", role: "owner" });
  expect(study?.questions).toMatchObject([{ name: "Q1", answers: 3, done: 2, flagged: 1, settled: 2 }]);
});

test("a coder sees own progress, and nothing of what others settled", () => {
  finish(0);
  const study = studyOf(db, small.coders[0], small.study);
  expect(study?.questions).toMatchObject([{ done: 0, flagged: 0, settled: undefined }]);
});

test("a stranger sees no study, and one that isn't ready is shown to nobody", () => {
  expect(studiesOf(db, small.stranger)).toEqual([]);
  expect(studyOf(db, small.stranger, small.study)).toBeUndefined();
  db.sqlite.prepare("UPDATE studies SET state = 'importing'").run();
  expect(studiesOf(db, small.owner)).toEqual([]);
  expect(studyOf(db, small.owner, small.study)).toBeUndefined();
});

test("renaming trims, is in the log, and is refused for a name that is empty, too long or taken", () => {
  db.sqlite
    .prepare("INSERT INTO studies (name, language, state, created_at) VALUES ('Taken', 'en', 'ready', 0)")
    .run();
  expect(renameStudy(db, small.owner, small.study, "  Better ")).toEqual({ ok: true, value: undefined });
  expect(studyOf(db, small.owner, small.study)?.name).toBe("Better");
  expect(lastEvent()).toMatchObject({
    kind: "study.rename",
    study_id: small.study,
    payload: JSON.stringify({ before: "Small", after: "Better" }),
  });
  for (const [name, code] of [
    [" ", "studyNameEmpty"],
    ["x".repeat(201), "studyNameTooLong"],
    ["Taken", "studyNameTaken"],
  ]) {
    expect(renameStudy(db, small.owner, small.study, name ?? "")).toMatchObject({ problem: { code } });
  }
  expect(countOf("events")).toBe(1);
});

test("a question's wording changes with an event; another study's question is not found", () => {
  expect(updateQuestionWording(db, small.owner, small.study, small.question, "Why?").ok).toBe(true);
  expect(studyOf(db, small.owner, small.study)?.questions[0]?.wording).toBe("Why?");
  expect(lastEvent()).toMatchObject({ kind: "study.wording" });
  const elsewhere = updateQuestionWording(db, small.owner, small.study, idOf<QuestionId>(99), "Why?");
  expect(elsewhere).toMatchObject({ problem: { code: "questionUnknown" } });
});

test("only an owner renames, words or deletes", async () => {
  const [coder] = small.coders;
  expect(() => renameStudy(db, coder, small.study, "Mine")).toThrow(AccessRefused);
  expect(() => updateQuestionWording(db, coder, small.study, small.question, "?")).toThrow(AccessRefused);
  await expect(deleteStudy(db, coder, small.study)).rejects.toThrow(AccessRefused);
  expect(studyOf(db, small.owner, small.study)?.name).toBe("Small");
});

test("deleting leaves no row of the study and one event that says so; another study stays whole", async () => {
  finish(0, 1, 2);
  startJob(db, small.owner, "delete", small.study);
  db.sqlite.prepare("UPDATE studies SET name = 'Old', respondents = 3").run();
  const other = smallStudy(db);
  decide(db, other.owner, other.study, [
    { requestId: "other", answer: answer(other, 0), decision: { kind: "state", state: "done" } },
  ]);
  const themes = countOf("themes");
  const steps: [number, number][] = [];
  await deleteStudy(db, small.owner, small.study, { onProgress: (done, total) => steps.push([done, total]) });
  expect(steps.at(-1)).toEqual([6, 6]);
  expect(studiesOf(db, small.owner).map(({ id }) => id)).toEqual([other.study]);
  expect(countOf("answers")).toBe(3);
  expect(countOf("tags")).toBe(0);
  expect(countOf("codings")).toBe(1);
  expect(countOf("themes")).toBe(themes / 2);
  expect(countOf("theme_sets")).toBe(1);
  expect(db.sqlite.pragma("foreign_key_check")).toEqual([]);
  expect(lastEvent()).toMatchObject({ kind: "study.delete", study_id: null, member_id: small.owner });
  expect(countOf(`events WHERE study_id = ${small.study}`)).toBe(0);
  expect(countOf(`jobs WHERE study_id IS NOT NULL`)).toBe(0);
});

test("deleting goes on where it was interrupted, without a second event", async () => {
  db.sqlite.prepare("UPDATE studies SET state = 'deleting'").run();
  await deleteStudy(db, small.owner, small.study);
  expect(countOf("studies")).toBe(0);
  expect(countOf("events")).toBe(0);
});

test("deleting removes a study of many chunks", async () => {
  db.sqlite.prepare("UPDATE studies SET name = 'Old'").run();
  const texts = Array.from({ length: 12_000 }, (_, number) => `Answer ${number}`);
  const large = transaction(db, () => smallStudy(db, texts));
  await deleteStudy(db, large.owner, large.study);
  expect(countOf("answers")).toBe(3);
  expect(countOf("respondents")).toBe(3);
});

function countOf(table: string): number {
  return Number(db.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
}

function lastEvent(): unknown {
  return db.sqlite.prepare("SELECT * FROM events ORDER BY id DESC LIMIT 1").get();
}

/** The owner confirms `pay` and finishes these answers, and flags the first. */
function finish(...indexes: number[]): void {
  decide(
    db,
    small.owner,
    small.study,
    indexes.flatMap((index) => [
      {
        requestId: `tag ${index}`,
        answer: answer(small, index),
        decision: { kind: "tag", theme: "pay", tag: "confirmed", source: "manual" },
      } as const,
      {
        requestId: `done ${index}`,
        answer: answer(small, index),
        decision: { kind: "state", state: "done" },
      } as const,
    ]),
  );
  decide(db, small.owner, small.study, [
    { requestId: "flag", answer: answer(small, indexes[0] ?? 0), decision: { kind: "flag", flagged: true } },
  ]);
}

function answer({ answers }: SmallStudy, index: number) {
  const id = answers[index];
  if (!id) throw new RangeError(`The small study has no answer ${index}.`);
  return id;
}
