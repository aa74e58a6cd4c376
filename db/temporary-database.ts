import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase, type VerbatimDatabase } from "./client.ts";
import { migrateDatabase } from "./migrate.ts";

/** For tests: a fresh, migrated database in a file of its own. */
export function temporaryDatabase(): VerbatimDatabase {
  const path = join(mkdtempSync(join(tmpdir(), "verbatim-")), "verbatim.db");
  const migrated = migrateDatabase(path, fileURLToPath(new URL("./migrations", import.meta.url)));
  if (!migrated.ok) throw new Error(`A new database failed to migrate: ${migrated.problem.code}.`);
  return openDatabase(path);
}
