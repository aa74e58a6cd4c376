import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesSource, csvRows, peekCsv } from "../../lib/readers/index.ts";
import { importStudy } from "../import-study.ts";
import { singleMember } from "../members.ts";
import { temporaryDatabase } from "../temporary-database.ts";

test("every respondent is found by the id in the file, in whatever order the ids come", async () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[A-Za-zé0-9😀]{1,6}$/u), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(ids, async (externalIds) => {
      const db = temporaryDatabase();
      const lines = externalIds.map((id) => `${id},an answer of some words`);
      const source = bytesSource("ids.csv", Buffer.from(["id,answer", ...lines].join("\n")));
      const peek = await peekCsv(source, { hasHeader: true, delimiter: "," });
      if (!peek.ok) throw new Error(peek.problem.code);
      const plan = {
        ...{ name: "Ids", language: "en", id: "id", attributes: [], weight: null },
        ...{ questions: [{ column: "answer", wording: "" }], codebook: null, skipDuplicates: false },
      };
      const imported = await importStudy(db, singleMember(db).id, plan, csvRows(source, peek.value));
      expect(imported.ok).toBe(true);
      const found = db.sqlite
        .prepare(
          `SELECT respondent_ids.external_id FROM respondent_ids JOIN respondents ON respondents.id = respondent_id
           WHERE respondents.external_id = respondent_ids.external_id`,
        )
        .pluck()
        .all();
      expect(new Set(found)).toEqual(new Set(externalIds));
      db.sqlite.close();
    }),
    { numRuns: 25 },
  );
});
