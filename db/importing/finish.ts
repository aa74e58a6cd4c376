import { eq } from "drizzle-orm";
import type { MemberId } from "../../lib/ids.ts";
import { type Problem, problem } from "../../lib/problems/index.ts";
import { transaction, type VerbatimDatabase } from "../client.ts";
import { appendEvent } from "../events.ts";
import { outcomeOpen } from "../finals.ts";
import { requireAccess } from "../members.ts";
import { attributes, questions, studies } from "../schema.ts";
import type { ImportPlan, PlannedColumns } from "./plan.ts";
import type { ImportReport } from "./report.ts";
import type { Written } from "./row-writer.ts";
import type { StartedImport } from "./start.ts";

/**
 * Ends an import whose rows are all written: counts, totals, report and event in one transaction,
 * with which the study becomes visible.
 *
 * @param said what the reader has to say about the file.
 */
export function finishImport(
  db: VerbatimDatabase,
  acting: MemberId,
  plan: ImportPlan,
  started: StartedImport,
  columns: PlannedColumns,
  written: Written,
  said: readonly Problem[],
): ImportReport {
  const { study } = started;
  const report: ImportReport = {
    ...{ study, name: plan.name.trim(), respondents: written.respondents },
    questions: columns.questions.map(({ name }, index) => {
      const { answers = 0, empty = 0, identical = 0 } = written.questions[index] ?? {};
      return { name, answers, empty, identical };
    }),
    refused: written.refused,
    refusedRows: written.refusedRows,
    warnings: [...said, ...warningsOf(plan, written)],
  };
  transaction(db, () => {
    requireAccess(db, study, acting, "manage study");
    writeCounts(db, started, written);
    writeTotals(db, started, written);
    db.drizzle
      .update(studies)
      .set({ state: "ready", respondents: written.respondents, importReport: JSON.stringify(report) })
      .where(eq(studies.id, study))
      .run();
    const { respondents, questions: counts, refused } = report;
    appendEvent(db, {
      study,
      member: acting,
      kind: "study.import",
      payload: { name: report.name, language: plan.language, respondents, questions: counts, refused },
    });
  });
  return report;
}

function warningsOf(plan: ImportPlan, { shortRows, badWeights }: Written): Problem[] {
  const warnings: Problem[] = [];
  if (shortRows.count > 0) warnings.push(problem("rowsShort", shortRows));
  if (badWeights.count > 0 && plan.weight !== null) {
    warnings.push(problem("weightsUnreadable", { column: plan.weight, ...badWeights }));
  }
  return warnings;
}

function writeCounts(db: VerbatimDatabase, started: StartedImport, written: Written): void {
  for (const [index, question] of started.questions.entries()) {
    const answers = written.questions[index]?.answers ?? 0;
    db.drizzle.update(questions).set({ answers }).where(eq(questions.id, question)).run();
  }
  for (const [index, attribute] of started.attributes.entries()) {
    const tabulated = written.attributes[index]?.table() !== undefined;
    db.drizzle.update(attributes).set({ tabulated }).where(eq(attributes.id, attribute)).run();
  }
}

function writeTotals(db: VerbatimDatabase, started: StartedImport, written: Written): void {
  const insert = db.sqlite.prepare<[number, number, string, number, number]>(
    "INSERT INTO final_totals (question_id, attribute_id, value, outcome, answers) VALUES (?, ?, ?, ?, ?)",
  );
  const write = (question: number, attribute: number, value: string, answers: number) => {
    if (answers > 0) insert.run(question, attribute, value, outcomeOpen, answers);
  };
  for (const [place, question] of started.questions.entries()) {
    write(question, 0, "", written.questions[place]?.answers ?? 0);
    for (const [position, attribute] of started.attributes.entries()) {
      for (const [value, answers] of written.attributes[position]?.table() ?? []) {
        write(question, attribute, value, answers[place] ?? 0);
      }
    }
  }
}
