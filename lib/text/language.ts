/**
 * The main part of a language tag, in lower case: `nl-BE` gives `nl`. Both written Norwegians give
 * `no`.
 */
export function mainLanguage(tag: string): string {
  const main = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? "";
  return main === "nb" || main === "nn" ? "no" : main;
}
