/** What a key press says, as the browser's event has it. */
export interface KeyPress {
  readonly key: string;
  /** The physical key: the same on every keyboard. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** Whether AltGr is held, which Windows reports as Ctrl and Alt too. */
  readonly altGraph: boolean;
}

/** Names of keys that a person reads; the others are shown as they are. */
export type KeyName =
  | "enter"
  | "space"
  | "backspace"
  | "up"
  | "down"
  | "pageUp"
  | "pageDown"
  | "home"
  | "end"
  | "letter"
  | "numberPad";

/** A key, or kind of key, that an action has; the shown form is its `label`. */
export type KeyPattern = {
  readonly label: KeyName | { readonly text: string };
  readonly shift?: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly primary?: boolean;
  readonly alt?: boolean;
} & (
  | { readonly by: "code"; readonly code: string }
  | { readonly by: "key"; readonly key: string }
  | { readonly by: "letter" }
  | { readonly by: "numberPad" }
);

/** The digit `n` of the row above the letters, on any keyboard: on AZERTY without Shift too. */
export function digitKey(n: number, shift = false): KeyPattern {
  return { by: "code", code: `Digit${n}`, label: { text: String(n) }, shift };
}

/** A key with a name, such as Enter. */
export function namedKey(key: string, label: KeyName): KeyPattern {
  return { by: "key", key, label, shift: false };
}

/** A sign, wherever the keyboard has it. */
export function signKey(key: string): KeyPattern {
  return { by: "key", key, label: { text: key } };
}

/** Alt and the key that is this letter on most keyboards. */
export function altKey(letter: string): KeyPattern {
  return { by: "code", code: `Key${letter}`, label: { text: letter }, alt: true, shift: false };
}

/** Ctrl or Cmd and a letter of the keyboard's own. */
export function primaryKey(letter: string, shift = false): KeyPattern {
  return { by: "key", key: letter.toLowerCase(), label: { text: letter }, primary: true, shift };
}

/** Whether a key press is meant by a pattern. */
export function matchesKey(press: KeyPress, pattern: KeyPattern): boolean {
  const primary = (press.ctrlKey || press.metaKey) && !press.altGraph;
  const alt = press.altKey && !press.altGraph;
  if (primary !== (pattern.primary ?? false) || alt !== (pattern.alt ?? false)) return false;
  if (pattern.shift !== undefined && press.shiftKey !== pattern.shift) return false;
  switch (pattern.by) {
    case "code":
      return press.code === pattern.code;
    case "key":
      // The row of digits is for suggestions, also where Shift makes a sign of it.
      return press.key.toLowerCase() === pattern.key.toLowerCase() && !isDigitRow(press);
    case "letter":
      return /^\p{L}$/u.test(press.key) && !isDigitRow(press);
    case "numberPad":
      return /^Numpad\d$/.test(press.code) && /^\d$/.test(press.key);
  }
}

function isDigitRow({ code }: KeyPress): boolean {
  return /^Digit\d$/.test(code);
}
