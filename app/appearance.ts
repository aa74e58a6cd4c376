import "server-only";
import { cookies } from "next/headers";

/** Cookie in which a member's choice of light or dark is kept. */
export const appearanceCookie = "verbatim-appearance";

export type Appearance = "light" | "dark" | "system";

/** What the reader chose, or else as the system has it. */
export async function chosenAppearance(): Promise<Appearance> {
  const chosen = (await cookies()).get(appearanceCookie)?.value;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}
