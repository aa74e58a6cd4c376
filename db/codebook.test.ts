import { beforeEach, describe, expect, test } from "vitest";
import {
  addTheme,
  type CodebookChange,
  deleteTheme,
  editTheme,
  invertChange,
  moveTheme,
  type Theme,
} from "../lib/codebook/index.ts";
import { type AnswerId, type EventId, idOf, type MemberId } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";
import { changeCodebook, codebookHistory, codebookVersion, readCodebook, themeRows } from "./codebook.ts";
import { codingsOf, decide } from "./codings.ts";
import { AccessRefused } from "./members.ts";
import { type SmallStudy, smallStudy } from "./small-study.ts";
import { temporaryDatabase } from "./temporary-database.ts";
import { themeUse } from "./theme-use.ts";

let db: VerbatimDatabase;
let small: SmallStudy;

beforeEach(() => {
  db = temporaryDatabase();
  small = smallStudy(db);
});

const codebook = () => readCodebook(db, small.study);
const ids = () => codebook().themes.map(({ id }) => id);
const count = (sql: string) => Number(db.sqlite.prepare(sql).pluck().get());
const eventCount = () => count("SELECT count(*) FROM events WHERE kind = 'codebook.change'");
const change = (made: CodebookChange, options?: { readonly undoes?: EventId | undefined }) =>
  changeCodebook(db, small.owner, small.study, made, options);

function confirmedAs(member: MemberId, answer: AnswerId | undefined, theme: string): void {
  if (answer === undefined) throw new Error("The small study has too few answers.");
  decide(db, member, small.study, [
    {
      requestId: `${member} ${answer} ${theme}`,
      answer,
      decision: { kind: "tag", theme, tag: "confirmed", source: "manual" },
    },
    { requestId: `${member} ${answer} done ${theme}`, answer, decision: { kind: "state", state: "done" } },
  ]);
}

describe("a change of the codebook", () => {
  test("is read back, with one event and the next version", () => {
    const edited = editTheme(codebook(), "wage", { number: 7, keywords: { nl: ["loon"], en: ["wage"] } });
    const outcome = change(edited);
    expect(outcome).toMatchObject({ ok: true, value: { version: 1 } });
    expect(codebookVersion(db, small.study)).toBe(1);
    expect(codebook().themes.find(({ id }) => id === "wage")).toMatchObject({
      number: 7,
      keywords: { nl: ["loon"], en: ["wage"] },
    });
    expect(codebook().languages).toEqual(["en", "nl"]);
    expect(codebookHistory(db, small.owner, small.study, 10)).toMatchObject([
      { member: small.owner, change: JSON.parse(JSON.stringify(edited)), undoes: null },
    ]);
    expect(eventCount()).toBe(1);
  });

  test("keeps the tree's order, with the themes of a net under it", () => {
    change(moveTheme(codebook(), "hours", { parent: "pay", index: 0 }));
    expect(ids()).toEqual(["pay", "hours", "wage", "bonus"]);
  });

  test("is refused to who may not edit, and changes nothing", () => {
    const edited = editTheme(codebook(), "wage", { example: "x" });
    for (const member of [small.coders[0], small.stranger]) {
      expect(() => changeCodebook(db, member, small.study, edited)).toThrow(AccessRefused);
    }
    expect(eventCount()).toBe(0);
    expect(codebookVersion(db, small.study)).toBe(0);
  });

  test("that was made from an older state is refused, and changes nothing", () => {
    const mine = [
      ...editTheme(codebook(), "hours", { example: "mine" }),
      ...editTheme(codebook(), "wage", { example: "mine" }),
    ];
    change(editTheme(codebook(), "wage", { example: "theirs" }));
    const before = codebook();
    expect(change(mine)).toMatchObject({ ok: false, problem: { code: "codebookChangedMeanwhile" } });
    expect(codebook()).toEqual(before);
    expect([eventCount(), codebookVersion(db, small.study)]).toEqual([1, 1]);
  });

  test("is taken back as a whole if its event can't be written", () => {
    db.sqlite.exec("CREATE TRIGGER full BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'full'); END");
    expect(() => change(editTheme(codebook(), "wage", { example: "x" }))).toThrow("full");
    expect(codebook().themes.find(({ id }) => id === "wage")?.example).toBe("");
    expect(codebookVersion(db, small.study)).toBe(0);
  });

  test("of another study's theme isn't possible", () => {
    const theme: Theme = { ...firstTheme(), id: "elsewhere" };
    const outcome = change([{ id: "elsewhere", before: theme, after: null }]);
    expect(outcome).toMatchObject({ ok: false, problem: { code: "codebookChangedMeanwhile" } });
  });
});

test("suggestions stay up to date through a change that can't touch them, and fall behind by one that can", () => {
  const isBehind = () => count("SELECT suggestions_version < codebook_version FROM studies") === 1;
  change(editTheme(codebook(), "wage", { keywords: { en: ["wage"] } }));
  expect(isBehind()).toBe(true);
  change(editTheme(codebook(), "wage", { example: "x" }));
  expect(isBehind()).toBe(true);
  db.sqlite.exec("UPDATE studies SET suggestions_version = codebook_version");
  change(editTheme(codebook(), "wage", { example: "y" }));
  expect(isBehind()).toBe(false);
  change(deleteTheme(codebook(), "wage", "delete"));
  expect(isBehind()).toBe(true);
});

describe("a deleted theme", () => {
  test("keeps its row and tags, and comes back with both when the change is undone", () => {
    const [answer] = small.answers;
    confirmedAs(small.owner, answer, "wage");
    const rows = themeRows(db, small.study).rowOf;
    const deleted = deleteTheme(codebook(), "pay", "delete");
    const outcome = change(deleted);
    expect(ids()).toEqual(["hours"]);
    expect(themeRows(db, small.study).deleted).toEqual(new Set(["pay", "wage", "bonus"]));
    change(invertChange(deleted), { undoes: outcome.ok ? outcome.value.event : undefined });
    expect(ids()).toEqual(["pay", "wage", "bonus", "hours"]);
    expect(themeRows(db, small.study).rowOf).toEqual(rows);
    const coding = codingsOf(db, small.owner, small.study, answer === undefined ? [] : [answer]);
    expect([...coding.values()][0]?.tags).toEqual({ wage: "confirmed" });
    expect(codebookHistory(db, small.owner, small.study, 1)[0]?.undoes).toBe(
      outcome.ok && outcome.value.event,
    );
  });

  test("isn't revived by adding another theme of its name", () => {
    change(deleteTheme(codebook(), "wage", "delete"));
    const taken = new Set(themeRows(db, small.study).rowOf.keys());
    change(addTheme(codebook(), { name: { en: "Wage" }, parent: null, taken }));
    expect(ids()).toContain("wage_2");
    expect(ids()).not.toContain("wage");
  });
});

describe("the use of themes", () => {
  test("counts an answer once in a net, and only where it is final", () => {
    const [first, second, third] = small.answers;
    confirmedAs(small.owner, first, "wage");
    confirmedAs(small.owner, first, "bonus");
    confirmedAs(small.owner, second, "bonus");
    confirmedAs(small.coders[0], third, "wage");
    confirmedAs(small.coders[1], third, "hours");
    const use = themeUse(db, small.owner, small.study);
    expect(Object.fromEntries(use)).toEqual({
      pay: { own: 0, within: 2 },
      wage: { own: 1, within: 1 },
      bonus: { own: 2, within: 2 },
      hours: { own: 0, within: 0 },
    });
  });

  test("isn't told to a coder or a stranger", () => {
    expect(() => themeUse(db, small.coders[0], small.study)).toThrow(AccessRefused);
    expect(() => themeUse(db, small.stranger, small.study)).toThrow(AccessRefused);
    expect(() => codebookHistory(db, small.stranger, small.study, 1)).toThrow(AccessRefused);
  });
});

test("the history is read by an index of its own, however many decisions lie between", () => {
  const plan = db.sqlite
    .prepare(
      `EXPLAIN QUERY PLAN SELECT id FROM events WHERE study_id = 1 AND "events"."kind" = 'codebook.change'
       ORDER BY id DESC LIMIT 5`,
    )
    .all();
  expect(JSON.stringify(plan)).toContain("events_of_codebook");
});

function firstTheme(): Theme {
  const [theme] = codebook().themes;
  if (!theme) throw new Error("The small study has no themes.");
  return theme;
}

test("row ids are those of the study asked for", () => {
  expect([...themeRows(db, small.study).rowOf.keys()]).toEqual(["pay", "wage", "bonus", "hours"]);
  const other = themeRows(db, idOf(99));
  expect(other.rowOf.size + other.themeOf.size).toBe(0);
});
