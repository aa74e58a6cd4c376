import type { importing as source } from "../en/importing.ts";
import type { Translation } from "../message.ts";

export const importing: Translation<typeof source> = {};
