/** Encodings of delimited text that can be read. The first five are found by themselves. */
export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "macintosh",
  "windows-1250",
  "iso-8859-15",
  "cp850",
] as const;

export type Encoding = (typeof encodings)[number];

/** The encoding of this name; small differences of spelling (`UTF8`, `cp1252`) don't matter. */
export function encodingNamed(name: string): Encoding | undefined {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  const alias: Readonly<Record<string, Encoding>> = {
    utf16: "utf-16le",
    cp1252: "windows-1252",
    win1252: "windows-1252",
    latin1: "windows-1252",
    iso88591: "windows-1252",
    macroman: "macintosh",
    cp1250: "windows-1250",
    latin9: "iso-8859-15",
    ibm850: "cp850",
  };
  if (Object.hasOwn(alias, plain)) return alias[plain];
  return encodings.find((encoding) => encoding.replace(/[^a-z0-9]/g, "") === plain);
}
