"use server";

import { cookies } from "next/headers";
import { z } from "zod";
import { appearanceCookie } from "./appearance.ts";
import { languageCookie } from "./text/language.ts";

const aYear = 365 * 24 * 60 * 60;
const language = z.enum(["en", "nl"]);
const appearance = z.enum(["light", "dark", "system"]);

/** Keeps the reader's choice of language in a cookie; another value is ignored. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const chosen = language.safeParse(form.get("language"));
  if (chosen.success) await keep(languageCookie, chosen.data);
}

/** Keeps the reader's choice of light or dark in a cookie; another value is ignored. */
export async function chooseAppearance(form: FormData): Promise<void> {
  const chosen = appearance.safeParse(form.get("appearance"));
  if (chosen.success) await keep(appearanceCookie, chosen.data);
}

async function keep(name: string, value: string): Promise<void> {
  (await cookies()).set(name, value, { maxAge: aYear, sameSite: "lax", httpOnly: true, path: "/" });
}
