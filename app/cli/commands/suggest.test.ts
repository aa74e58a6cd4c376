import { expect, test } from "vitest";
import { singleMember } from "../../../db/members.ts";
import { openSampleStudy } from "../../../db/sample/index.ts";
import { studyOf } from "../../../db/studies.ts";
import { temporaryDatabase } from "../../../db/temporary-database.ts";
import type { CommandInput } from "../command.ts";
import { command } from "./suggest.ts";

function inputOf(options: Readonly<Record<string, string>>, parts: Partial<CommandInput> = {}): CommandInput {
  const refuse = () => {
    throw new Error("This call must not open the database.");
  };
  return {
    positionals: [],
    option: (name) => options[name],
    options: () => [],
    flag: () => false,
    json: false,
    database: refuse,
    member: refuse,
    print: () => undefined,
    note: () => undefined,
    ...parts,
  };
}

test.each([
  [{}, "suggestNeedsSource"],
  [{ study: "A", codebook: "b.json" }, "suggestNeedsSource"],
  [{ study: "A", language: "nl" }, "suggestOptionOfCodebook"],
  [{ study: "A", model: "m.json" }, "suggestNeedsSource"],
  [{ confirmed: "c.jsonl" }, "suggestNeedsSource"],
  [{ study: "A", threads: "2" }, "suggestOptionOfCodebook"],
  [{ study: "A", "save-model": "m.json" }, "suggestOptionOfCodebook"],
  [{ model: "m.json", codebook: "b.json" }, "suggestModelAlone"],
  [{ model: "m.json", "save-model": "n.json" }, "suggestModelAlone"],
  [{ model: "no such file.json" }, "fileMissing"],
  [{ codebook: "b.json", threads: "0" }, "threadsMalformed"],
  [{ codebook: "b.json", threads: "2.5" }, "threadsMalformed"],
  [{ codebook: "b.json", threads: "" }, "threadsMalformed"],
  [{ codebook: "no such file.json" }, "fileMissing"],
  [{ codebook: "b.json", language: "not a language" }, "languageMalformed"],
])("refuses %j without touching a database", async (options, code) => {
  expect(await command.run(inputOf(options))).toMatchObject({ ok: false, problem: { code } });
});

test("computes a study's suggestions and prints how many", async () => {
  const db = temporaryDatabase();
  const member = singleMember(db);
  const opened = await openSampleStudy(db, member);
  if (!opened.ok) throw new Error(opened.problem.code);
  const study = studyOf(db, member.id, opened.value)?.name ?? "";
  db.sqlite.exec("DELETE FROM suggestions");
  const printed: string[] = [];
  const parts = { database: () => db, member: () => member, print: (line: string) => printed.push(line) };
  expect(await command.run(inputOf({ study }, { ...parts, json: true }))).toEqual({
    ok: true,
    value: undefined,
  });
  const count = db.sqlite.prepare("SELECT COUNT(*) FROM suggestions").pluck().get();
  expect(printed).toEqual([JSON.stringify({ answers: 240, suggestions: count })]);
  const unknown = await command.run(inputOf({ study: "Nothing" }, parts));
  expect(unknown).toMatchObject({ ok: false, problem: { code: "studyUnknown" } });
});
