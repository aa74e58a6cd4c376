import { describe, expect, test } from "vitest";
import type { MemberId } from "../lib/ids.ts";
import type { VerbatimDatabase } from "./client.ts";
import { changeCodebook, readCodebook } from "./codebook.ts";
import { decide } from "./codings.ts";
import { figuresVersion, frequenciesOf, tabulatedAttributes } from "./frequencies.ts";
import { AccessRefused, memberNamed, setRole } from "./members.ts";
import { type SmallStudy, smallStudy } from "./small-study.ts";
import { temporaryDatabase } from "./temporary-database.ts";

let request = 0;

/** Finishes an answer with these themes, as one coder. */
function finish(
  db: VerbatimDatabase,
  study: SmallStudy,
  coder: MemberId,
  answer: number,
  themes: readonly string[],
): void {
  const id = study.answers[answer];
  if (id === undefined) throw new RangeError(`No answer ${answer}.`);
  const decisions = [
    ...themes.map((theme) => ({ kind: "tag", theme, tag: "confirmed", source: "manual" }) as const),
    { kind: "state", state: "done" } as const,
  ];
  decide(
    db,
    coder,
    study.study,
    decisions.map((decision) => ({ requestId: `r${request++}`, answer: id, decision })),
  );
}

/** Five answers: wage and bonus; none; pay; disagreed; open. */
function codedStudy() {
  const db = temporaryDatabase();
  const study = smallStudy(db, ["one", "two", "three", "four", "five"]);
  const [a, b] = study.coders;
  finish(db, study, a, 0, ["wage", "bonus"]);
  finish(db, study, a, 1, []);
  finish(db, study, a, 2, ["pay"]);
  finish(db, study, a, 3, ["hours"]);
  finish(db, study, b, 3, ["wage"]);
  return { db, study };
}

function counts(db: VerbatimDatabase, study: SmallStudy) {
  const result = frequenciesOf(db, study.owner, study.question);
  if (!result.ok) throw new Error(result.problem.code);
  return Object.fromEntries(result.value.themes.map(({ theme, n }) => [theme, n]));
}

describe("the frequencies of a question", () => {
  test("count final sets, a net once a respondent, with the base they are of", () => {
    const { db, study } = codedStudy();
    const result = frequenciesOf(db, study.owner, study.question);
    expect(result).toMatchObject({
      ok: true,
      value: {
        question: { name: "Q1", wording: "How is it?" },
        base: { answered: 5, coded: 3, unresolved: 1 },
        split: undefined,
      },
    });
    expect(counts(db, study)).toEqual({ pay: 2, wage: 1, bonus: 1, hours: 0 });
  });
  test("equal a count over the stored codings, in all and per group", () => {
    const { db, study } = codedStudy();
    const result = frequenciesOf(db, study.owner, study.question, { by: "group" });
    const naive = db.sqlite.prepare<[string, string], number>(
      `SELECT count(*) FROM answers
         JOIN respondents ON respondents.id = answers.respondent_id
         JOIN finals ON finals.answer_id = answers.id
         JOIN codings ON codings.answer_id = answers.id AND codings.state = 'done'
           AND codings.theme_set_id = finals.theme_set_id
         JOIN tags ON tags.answer_id = answers.id AND tags.member_id = codings.member_id
         JOIN themes ON themes.id = tags.theme_id
       WHERE tags.decision = 'confirmed' AND themes.key = ? AND json_extract(attributes, '$[0]') = ?`,
    );
    if (!result.ok) throw new Error(result.problem.code);
    const { groups = [] } = result.value.split ?? {};
    expect(groups.map(({ value, base }) => [value, base.answered, base.coded])).toEqual([
      ["a", 3, 2],
      ["b", 2, 1],
    ]);
    for (const { value, themes } of groups) {
      for (const { theme, n } of themes.filter((one) => one.theme !== "pay")) {
        expect(n).toBe(naive.pluck().get(theme, value ?? ""));
      }
    }
  });
  test("leave out a theme that is deleted, and have it again when that is undone", () => {
    const { db, study } = codedStudy();
    const bonus = readCodebook(db, study.study).themes.find(({ id }) => id === "bonus") ?? null;
    changeCodebook(db, study.owner, study.study, [{ id: "bonus", before: bonus, after: null }]);
    expect(counts(db, study)).toEqual({ pay: 2, wage: 1, hours: 0 });
    changeCodebook(db, study.owner, study.study, [{ id: "bonus", before: null, after: bonus }]);
    expect(counts(db, study)).toEqual({ pay: 2, wage: 1, bonus: 1, hours: 0 });
  });
  test("have a version that changes with each decision and not by itself", () => {
    const { db, study } = codedStudy();
    const before = figuresVersion(db, study.owner, study.study);
    expect(figuresVersion(db, study.owner, study.study)).toBe(before);
    finish(db, study, study.coders[0], 4, ["hours"]);
    expect(figuresVersion(db, study.owner, study.study)).not.toBe(before);
  });
  test("can't be split by an attribute that isn't there or has too many values", () => {
    const { db, study } = codedStudy();
    const { study: id, owner, question } = study;
    db.sqlite
      .prepare("INSERT INTO attributes (study_id, name, position, tabulated) VALUES (?, 'code', 1, 0)")
      .run(id);
    expect(frequenciesOf(db, owner, question, { by: "age" })).toMatchObject({
      problem: { code: "attributeUnknown", values: { attribute: "age", names: "group" } },
    });
    expect(frequenciesOf(db, owner, question, { by: "code" })).toMatchObject({
      problem: { code: "attributeNotTabulated", values: { attribute: "code", names: "group" } },
    });
    expect(tabulatedAttributes(db, owner, id)).toEqual(["group"]);
  });
  test("are for those who may read figures: a coder sees nobody else's work in them", () => {
    const { db, study } = codedStudy();
    const viewer = memberNamed(db, "Viewer").id;
    setRole(db, study.study, viewer, "viewer");
    expect(frequenciesOf(db, viewer, study.question).ok).toBe(true);
    for (const refused of [study.coders[0], study.stranger]) {
      expect(() => frequenciesOf(db, refused, study.question)).toThrow(AccessRefused);
      expect(() => figuresVersion(db, refused, study.study)).toThrow(AccessRefused);
      expect(() => tabulatedAttributes(db, refused, study.study)).toThrow(AccessRefused);
    }
  });
});
