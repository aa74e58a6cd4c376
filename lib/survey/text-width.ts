/** How much wider a bold text is. */
export const boldFactor = 1.13;

/**
 * About how wide a text is in a sans-serif font, in pixels; a little too wide rather than too narrow.
 * A layout that must be the same on every machine can't measure the font that is there.
 *
 * @param size of the font in pixels.
 */
export function estimatedTextWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += characterWidth(character);
  return ems * size;
}

/** The text, or as much of its start as fits, with an ellipsis. */
export function fitText(text: string, size: number, width: number): string {
  if (estimatedTextWidth(text, size) <= width) return text;
  const room = width - estimatedTextWidth("…", size);
  let fitting = "";
  let taken = 0;
  for (const character of text) {
    taken += estimatedTextWidth(character, size);
    if (taken > room) break;
    fitting += character;
  }
  return `${fitting.trimEnd()}…`;
}

/** Breaks a text into lines that fit, at spaces; a longer word gets a line of its own, cut short. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || estimatedTextWidth(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  return lines.map((one) => fitText(one, size, width));
}

function characterWidth(character: string): number {
  if (/[ijlI.,:;'|!]/.test(character)) return 0.3;
  if (/[ftr()\s\-/]/.test(character)) return 0.4;
  if (/[mwMW%…–—@]/.test(character)) return 1;
  if (/\p{Lu}/u.test(character)) return 0.75;
  // Letters of scripts whose characters fill a square.
  if (
    /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]|[\u{1f000}-\u{3ffff}]/u.test(
      character,
    )
  ) {
    return 1.05;
  }
  return 0.63;
}
