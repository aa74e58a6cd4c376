import "server-only";
import { cache } from "react";
import { translator } from "./index.ts";
import { interfaceLanguage } from "./language.ts";
import type { Text } from "./use-text.tsx";

/** The texts of the interface in the reader's language, for server components. */
export const pageText = cache(async (): Promise<Text> => {
  const language = await interfaceLanguage();
  return { t: translator(language), language };
});
