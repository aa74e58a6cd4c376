import { expect, test } from "vitest";
import { deleteStudy } from "../delete-study.ts";
import { type Member, memberNamed } from "../members.ts";
import { studiesOf } from "../studies.ts";
import { temporaryDatabase } from "../temporary-database.ts";
import { ensureSampleStudy, openSampleStudy, sampleCodebook } from "./index.ts";

function fresh() {
  const db = temporaryDatabase();
  const member: Member = memberNamed(db, "Me");
  return {
    db,
    member,
    count: (table: string) => db.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  };
}

test("an empty database gets the sample study whole, with suggestions", async () => {
  const { db, member, count } = fresh();
  await ensureSampleStudy(db, member);
  const [study] = studiesOf(db, member.id);
  expect(study?.respondents).toBe(120);
  expect(study?.questions.map(({ answers }) => answers)).toEqual([57, 97, 86]);
  expect(count("themes")).toBe(32);
  expect(count("suggestions")).toBeGreaterThan(100);
  expect(db.sqlite.pragma("foreign_key_check")).toEqual([]);
});

test("it is loaded by itself only once, even if it was deleted", async () => {
  const { db, member, count } = fresh();
  await ensureSampleStudy(db, member);
  await ensureSampleStudy(db, member);
  expect(count("studies")).toBe(1);
  const [study] = studiesOf(db, member.id);
  if (study) await deleteStudy(db, member.id, study.id);
  await ensureSampleStudy(db, member);
  expect(count("studies")).toBe(0);
});

test("it isn't loaded into a database that has a study", async () => {
  const { db, member, count } = fresh();
  db.sqlite.exec("INSERT INTO studies (name, language, state, created_at) VALUES ('Mine', 'en', 'ready', 0)");
  await ensureSampleStudy(db, member);
  expect(count("studies")).toBe(1);
});

test("opening it loads it when it isn't there, and finds it when it is, under another name too", async () => {
  const { db, member, count } = fresh();
  const first = await openSampleStudy(db, member);
  db.sqlite.exec("UPDATE studies SET name = 'Renamed'");
  expect(await openSampleStudy(db, member)).toEqual(first);
  if (first.ok) await deleteStudy(db, member.id, first.value);
  expect((await openSampleStudy(db, member)).ok).toBe(true);
  expect(count("studies")).toBe(1);
});

test("its codebook has 23 themes in 9 nets", () => {
  const codebook = sampleCodebook();
  if (!codebook.ok) throw new Error(codebook.problem.code);
  const { themes } = codebook.value;
  const nets = new Set(themes.flatMap(({ parent }) => (parent === null ? [] : [parent])));
  expect(themes.length).toBe(32);
  expect(nets.size).toBe(9);
});
