import type { StudyId } from "../../lib/ids.ts";
import { openDatabase, transaction, type VerbatimDatabase } from "../client.ts";
import { giveTurn } from "../give-turn.ts";
import { manyRows } from "./many-rows.ts";

/** Rows a transaction: the server can write between two. */
const rowsPerTransaction = 20_000;

interface Listed {
  readonly id: number;
  readonly externalId: string;
}

/**
 * Puts a study's respondents into `respondent_ids` in the order of their external ids, so that its tree
 * only grows at the end. In the order of a file whose ids are random, every chunk of an import would
 * rewrite the whole tree: a million took 20 s so, of which 16 s were for that.
 *
 * @param after the last respondent that is listed already.
 */
export async function listRespondents(db: VerbatimDatabase, study: StudyId, after: number): Promise<void> {
  const sorted = openDatabase(db.sqlite.name);
  try {
    const rows = sorted.sqlite
      .prepare<[number, number], Listed>(
        `SELECT id, external_id AS externalId FROM respondents
         WHERE study_id = ? AND id > ? ORDER BY external_id`,
      )
      .iterate(study, after);
    const table = manyRows(db, "respondent_ids", { study_id: study }, ["external_id", "respondent_id"]);
    for (
      let chunk = take(rows, rowsPerTransaction);
      chunk.length > 0;
      chunk = take(rows, rowsPerTransaction)
    ) {
      transaction(db, () => {
        for (const { externalId, id } of chunk) table.add(externalId, id);
        table.flush();
      });
      await giveTurn();
    }
  } finally {
    sorted.sqlite.close();
  }
}

function take(rows: Iterator<Listed>, count: number): Listed[] {
  const taken: Listed[] = [];
  while (taken.length < count) {
    const next = rows.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}
