import type { code as source } from "../en/code.ts";
import type { Translation } from "../message.ts";

export const code: Translation<typeof source> = {};
