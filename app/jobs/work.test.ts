import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { VerbatimDatabase } from "../../db/client.ts";
import { cancelJob, type Job, type JobKind, jobOf, startJob } from "../../db/jobs.ts";
import { memberNamed } from "../../db/members.ts";
import { type SmallStudy, smallStudy } from "../../db/small-study.ts";
import { studiesOf } from "../../db/studies.ts";
import { temporaryDatabase } from "../../db/temporary-database.ts";
import type { JobId, MemberId, StudyId } from "../../lib/ids.ts";
import type { ImportTask } from "./import.ts";
import { doJob, type JobTask } from "./work.ts";

let db: VerbatimDatabase;
let small: SmallStudy;

beforeEach(() => {
  db = temporaryDatabase();
  small = smallStudy(db);
});

test("an import makes the study, keeps its report and removes the upload", async () => {
  const task = upload("id,why\n1,Low wage\n2,Nice people\n");
  const job = await run("import", task);
  expect(job).toMatchObject({ state: "done", result: { respondents: 2, refused: 0 } });
  expect(studiesOf(db, small.owner).map(({ name }) => name)).toContain("New");
  expect(existsSync(task.path)).toBe(false);
});

test("an import that can't be read fails with its problem and leaves no study", async () => {
  const job = await run("import", upload('id,why\n1,"open'));
  expect(job.state).toBe("failed");
  expect(job.problem?.code).toBe("quoteUnclosed");
  expect(studiesOf(db, small.owner)).toHaveLength(1);
});

test("an import that was told to stop ends as cancelled and leaves no study", async () => {
  const job = await run("import", upload("id,why\n1,Low wage\n"), (id) => cancelJob(db, small.owner, id));
  expect(job.state).toBe("cancelled");
  expect(studiesOf(db, small.owner)).toHaveLength(1);
});

test("a deletion removes the study", async () => {
  expect(await run("delete", { kind: "delete", study: small.study })).toMatchObject({
    state: "done",
    study: null,
  });
  expect(studiesOf(db, small.owner)).toEqual([]);
});

test("suggesting tells how many answers it looked at", async () => {
  const job = await run("suggest", { kind: "suggest", study: small.study });
  expect(job).toMatchObject({ state: "done", result: { answers: 3 } });
});

test("a member who may not is refused, as the job's problem", async () => {
  const job = await run("delete", { kind: "delete", study: small.study }, undefined, small.coders[0]);
  expect(job).toMatchObject({ state: "failed", problem: { code: "accessRefused" } });
  expect(studiesOf(db, small.owner)).toHaveLength(1);
});

test("a member who is in no study may import", async () => {
  const newcomer = memberNamed(db, "Newcomer").id;
  await run("import", upload("id,why\n1,Low wage\n"), undefined, newcomer);
  expect(studiesOf(db, newcomer)).toMatchObject([{ role: "owner" }]);
});

async function run(
  kind: JobKind,
  task: JobTask,
  before?: (job: JobId) => void,
  member: MemberId = small.owner,
): Promise<Job> {
  const study: StudyId | null = task.kind === "import" ? null : task.study;
  const job = startJob(db, member, kind, study);
  before?.(job);
  await doJob({ database: db.sqlite.name, job, member, task });
  const ended = jobOf(db, member, job);
  if (!ended) throw new Error("The job is gone.");
  return ended;
}

function upload(text: string): ImportTask & { readonly kind: "import" } {
  const path = join(mkdtempSync(join(tmpdir(), "verbatim-")), "file.upload");
  writeFileSync(path, text);
  return {
    kind: "import",
    path,
    file: "answers.csv",
    read: { hasHeader: true },
    plan: {
      name: "New",
      language: "en",
      id: "id",
      questions: [{ column: "why", wording: "Why?" }],
      attributes: [],
      weight: null,
      codebook: null,
      skipDuplicates: false,
    },
  };
}
