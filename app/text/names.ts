/** The name of a language (a code such as `nl`) in the reader's language; the code itself if it has none. */
export function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
  } catch {
    // Not a code that the standard knows.
    return code;
  }
}

/** A time in milliseconds since 1970 as a date, such as 3 March 2026. */
export function formatDate(time: number, language: string): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long" }).format(time);
}

const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** A number of bytes with the unit that fits, such as 17 kB. */
export function formatBytes(bytes: number, language: string): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: units[power] ?? "byte",
    unitDisplay: power === 0 ? "long" : "short",
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** power);
}
