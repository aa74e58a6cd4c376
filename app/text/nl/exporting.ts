import type { exporting as source } from "../en/exporting.ts";
import type { Translation } from "../message.ts";

export const exporting: Translation<typeof source> = {};
