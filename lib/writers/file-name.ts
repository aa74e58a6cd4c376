const mostLength = 100;

/**
 * A name that a file can have on Windows, macOS and Linux, from a text such as a study's name.
 *
 * @param extension without the dot.
 */
export function safeFileName(text: string, extension: string): string {
  const name = text
    .normalize("NFC")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what can't be in a name.
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]+/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, mostLength)
    .replace(/[\uD800-\uDBFF]$/, "")
    .replace(/^[. ]+|[. ]+$/g, "");
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
  return `${name === "" || isReserved ? `file ${name}`.trim() : name}.${extension}`;
}

/** The Content-Disposition of a download (RFC 6266): a name in ASCII, and the full one in UTF-8 (RFC 8187). */
export function attachment(fileName: string): string {
  const ascii = fileName
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^ -~]|["\\%]/gu, "_");
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, percentEncoded);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
