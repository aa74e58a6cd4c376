import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Where the SQL migrations lie: in the nearest folder above this file that is the project's, since
 * the command line runs from a bundle that lies elsewhere. The built server is migrated by its starter.
 */
export const migrationsFolder = join(
  projectFolder(dirname(fileURLToPath(import.meta.url))),
  "db",
  "migrations",
);

function projectFolder(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error("The folder of Verbatim's package.json wasn't found.");
  return projectFolder(above);
}
