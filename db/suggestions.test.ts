import { beforeEach, expect, test } from "vitest";
import type { StudyId } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";
import { AccessRefused, memberNamed, setRole, singleMember } from "./members.ts";
import { openSampleStudy } from "./sample/index.ts";
import { type SmallStudy, smallStudy } from "./small-study.ts";
import { suggestForStudy, suggestionCounts } from "./suggestions.ts";
import { temporaryDatabase } from "./temporary-database.ts";

let db: VerbatimDatabase;
let small: SmallStudy;

beforeEach(() => {
  db = temporaryDatabase();
  small = smallStudy(db, ["Low wages", "Long hours, low wage", "Fine"]);
  setKeywords(small.study, "wage", ["wage"]);
  setKeywords(small.study, "hours", ["long hours"]);
});

function setKeywords(study: StudyId, key: string, keywords: readonly string[]): void {
  db.sqlite
    .prepare("UPDATE themes SET keywords = ? WHERE study_id = ? AND key = ?")
    .run(JSON.stringify({ en: keywords }), study, key);
  db.sqlite.prepare("UPDATE studies SET codebook_version = codebook_version + 1 WHERE id = ?").run(study);
}

function stored(): unknown[] {
  return db.sqlite
    .prepare<[], [number, string, number, string]>(
      `SELECT answers.position, themes.key, probability, evidence FROM suggestions
       JOIN answers ON answers.id = answer_id JOIN themes ON themes.id = theme_id ORDER BY answer_id, theme_id`,
    )
    .raw()
    .all()
    .map(([position, theme, probability, evidence]) => [position, theme, probability, JSON.parse(evidence)]);
}

function versions(): unknown {
  return db.sqlite
    .prepare(
      "SELECT codebook_version AS codebook, suggestions_version AS suggestions FROM studies WHERE id = ?",
    )
    .get(small.study);
}

test("stores the suggestions of each answer, with their evidence, the version and one event", async () => {
  const done = await suggestForStudy(db, small.owner, small.study);
  expect(done).toEqual({ ok: true, value: { answers: 3, suggestions: 3 } });
  const likely = expect.closeTo(0.55, 0);
  expect(stored()).toEqual([
    [1, "wage", likely, [expect.objectContaining({ start: 4, end: 9, keyword: "wage" })]],
    [2, "wage", likely, [expect.objectContaining({ start: 16, end: 20, keyword: "wage" })]],
    [2, "hours", likely, [expect.objectContaining({ start: 0, end: 10, keyword: "long hours" })]],
  ]);
  expect(versions()).toEqual({ codebook: 2, suggestions: 2 });
  const events = db.sqlite.prepare("SELECT kind, member_id, payload FROM events").raw().all();
  expect(events).toEqual([
    ["suggestions.compute", small.owner, '{"codebookVersion":2,"answers":3,"suggestions":3}'],
  ]);
});

test("computing again replaces what was stored", async () => {
  await suggestForStudy(db, small.owner, small.study);
  setKeywords(small.study, "wage", ["fine"]);
  await suggestForStudy(db, small.owner, small.study);
  expect(suggestionCounts(db, small.study)).toEqual(
    new Map([
      ["hours", 1],
      ["wage", 1],
    ]),
  );
  expect(stored()).toContainEqual([
    ...[3, "wage", expect.closeTo(0.55, 0)],
    [expect.objectContaining({ start: 0, end: 4, keyword: "fine" })],
  ]);
});

test("counts the answers of each theme, of this study only", async () => {
  expect(suggestionCounts(db, small.study)).toEqual(new Map());
  await suggestForStudy(db, small.owner, small.study);
  expect(suggestionCounts(db, small.study)).toEqual(
    new Map([
      ["hours", 1],
      ["wage", 2],
    ]),
  );
});

test("a codebook that changes meanwhile leaves the suggestions behind it", async () => {
  await suggestForStudy(db, small.owner, small.study, {
    onProgress: (done) => {
      if (done === 0) setKeywords(small.study, "wage", ["fine"]);
    },
  });
  expect(versions()).toEqual({ codebook: 3, suggestions: 2 });
});

test("a cancelled computation says so, and leaves version and log as they were", async () => {
  const done = await suggestForStudy(db, small.owner, small.study, { isCancelled: () => true });
  expect(done).toMatchObject({ ok: false, problem: { code: "suggestCancelled" } });
  expect(versions()).toEqual({ codebook: 2, suggestions: 0 });
  expect(db.sqlite.prepare("SELECT COUNT(*) FROM events").pluck().get()).toBe(0);
});

test("tells how far it is", async () => {
  const progress: [number, number][] = [];
  await suggestForStudy(db, small.owner, small.study, {
    onProgress: (done, total) => progress.push([done, total]),
  });
  expect(progress).toEqual([
    [0, 3],
    [3, 3],
  ]);
});

test("coders may compute; viewers and strangers may not, and change nothing", async () => {
  expect(await suggestForStudy(db, small.coders[0], small.study)).toMatchObject({ ok: true });
  setKeywords(small.study, "wage", ["fine"]);
  const before = stored();
  const viewer = memberNamed(db, "Viewer").id;
  setRole(db, small.study, viewer, "viewer");
  for (const member of [viewer, small.stranger]) {
    await expect(suggestForStudy(db, member, small.study)).rejects.toThrow(AccessRefused);
  }
  expect(stored()).toEqual(before);
});

test("in the sample study, known words get their theme", async () => {
  const opened = await openSampleStudy(db, singleMember(db));
  if (!opened.ok) throw new Error(opened.problem.code);
  const isMatch = (pattern: unknown, text: unknown) =>
    new RegExp(String(pattern), "i").test(String(text)) ? 1 : 0;
  db.sqlite.function("regexp", isMatch);
  const withTheme = db.sqlite.prepare<[string, string], { text: string; found: number }>(
    `SELECT answers.text, EXISTS (SELECT 1 FROM suggestions JOIN themes ON themes.id = theme_id
       WHERE answer_id = answers.id AND themes.key = ?) AS found
     FROM answers WHERE answers.text REGEXP ?`,
  );
  for (const [pattern, theme] of [
    ["\\buurloon\\b", "salaris"],
    ["\\bwerkdruk\\b", "werkdruk"],
    ["\\broosters?\\b", "rooster"],
    ["\\bleidinggevenden?\\b", "leidinggevende"],
  ] as const) {
    const rows = withTheme.all(theme, pattern);
    expect(rows.length, theme).toBeGreaterThan(0);
    expect(
      rows.filter(({ found }) => !found),
      theme,
    ).toEqual([]);
  }
});
