import type { codebook as source } from "../en/codebook.ts";
import type { Translation } from "../message.ts";

export const codebook: Translation<typeof source> = {};
