import { cookies, headers } from "next/headers";
import type { InterfaceLanguage } from "../../lib/problems/index.ts";

/** Cookie in which a member's choice of language is kept. */
export const languageCookie = "verbatim-language";

/** The language that the reader chose, or else the first one of the browser's that we have. */
export async function interfaceLanguage(): Promise<InterfaceLanguage> {
  const chosen = (await cookies()).get(languageCookie)?.value;
  if (chosen === "nl" || chosen === "en") return chosen;
  const preferred = (await headers()).get("accept-language") ?? "";
  const first = preferred.split(",").find((language) => /^\s*(nl|en)\b/i.test(language));
  return first?.trim().toLowerCase().startsWith("nl") ? "nl" : "en";
}
