import { fileURLToPath } from "node:url";

/** Where the SQL migrations lie. For programs that run from source; the built server is migrated by its starter. */
export const migrationsFolder = fileURLToPath(new URL("../db/migrations", import.meta.url));
