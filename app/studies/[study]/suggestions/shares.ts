import type { Translate } from "../../../text/index.ts";

/** A share from 0 to 1 in percent; a dash where there is nothing to take a share of. */
export function shareText(t: Translate, language: string, share: number | undefined): string {
  if (share === undefined) return t("quality.noShare");
  return new Intl.NumberFormat(language, { style: "percent" }).format(share);
}

/** Corrections per answer, with two decimals. */
export function rateText(language: string, rate: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(language, digits).format(rate);
}
