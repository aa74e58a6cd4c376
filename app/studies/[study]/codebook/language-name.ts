/** A language's name in the reader's language, such as Dutch for `nl`; the code itself if it has none. */
export function languageName(code: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: "language", fallback: "code" }).of(code) ?? code;
}
