import type { figures as source } from "../en/figures.ts";
import type { Translation } from "../message.ts";

export const figures: Translation<typeof source> = {};
