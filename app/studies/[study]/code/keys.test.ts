import { expect, test } from "vitest";
import { translator } from "../../../text/index.ts";
import { type ActionId, actionForKey, codeActions } from "./actions.ts";
import { createDesk } from "./desk.ts";
import type { KeyPress } from "./keys.ts";

const desk = createDesk(
  {
    rows: [],
    totals: { answers: 0, done: 0, flagged: 0 },
    filter: {},
    matches: null,
    open: { count: 0, bits: "" },
    current: 0,
  },
  { rows: () => new Promise(() => {}), matches: () => new Promise(() => {}) },
);
const actions = codeActions(desk, {
  t: translator("en"),
  themeName: (theme) => theme,
  say: () => {},
  warn: () => {},
  focusSearch: () => {},
  focusFilter: () => {},
  showHelp: () => {},
});

type Modifier = "shift" | "ctrl" | "meta" | "alt" | "altGraph";

function press(key: string, code: string, ...held: Modifier[]): KeyPress {
  return {
    key,
    code,
    shiftKey: held.includes("shift"),
    // Windows reports AltGr as Ctrl and Alt.
    ctrlKey: held.includes("ctrl") || held.includes("altGraph"),
    metaKey: held.includes("meta"),
    altKey: held.includes("alt") || held.includes("altGraph"),
    altGraph: held.includes("altGraph"),
  };
}

const presses: readonly (readonly [name: string, pressed: KeyPress, id: ActionId, nth?: number])[] = [
  ["1 on a US keyboard", press("1", "Digit1"), "confirm", 0],
  ["9 on a US keyboard", press("9", "Digit9"), "confirm", 8],
  ["1 on AZERTY, which types &", press("&", "Digit1"), "confirm", 0],
  ["2 on AZERTY, which types a letter", press("é", "Digit2"), "confirm", 1],
  ["Shift 1 on a US keyboard", press("!", "Digit1", "shift"), "reject", 0],
  ["Shift 1 on AZERTY, which types the digit", press("1", "Digit1", "shift"), "reject", 0],
  ["Shift 8 on a US keyboard, which types the sign of the flag", press("*", "Digit8", "shift"), "reject", 7],
  [
    "Shift 7 on a German keyboard, which types the sign of the filter",
    press("/", "Digit7", "shift"),
    "reject",
    6,
  ],
  ["0", press("0", "Digit0"), "noneAndDone"],
  ["0 on AZERTY", press("à", "Digit0"), "noneAndDone"],
  ["Enter", press("Enter", "Enter"), "done"],
  ["Enter of the number pad", press("Enter", "NumpadEnter"), "done"],
  ["Space", press(" ", "Space"), "allAndDone"],
  ["a letter", press("s", "KeyS"), "search"],
  ["a capital", press("S", "KeyS", "shift"), "search"],
  ["a letter with an accent", press("é", "BracketLeft"), "search"],
  ["a digit of the number pad", press("1", "Numpad1"), "search"],
  ["Backspace", press("Backspace", "Backspace"), "takeBack"],
  ["* of the number pad", press("*", "NumpadMultiply"), "flag"],
  ["* on AZERTY", press("*", "Backslash"), "flag"],
  ["Alt F", press("f", "KeyF", "alt"), "flag"],
  ["Option F on a Mac", press("ƒ", "KeyF", "alt"), "flag"],
  ["arrow down", press("ArrowDown", "ArrowDown"), "next"],
  ["arrow up", press("ArrowUp", "ArrowUp"), "previous"],
  ["2 of the number pad without Num Lock", press("ArrowDown", "Numpad2"), "next"],
  ["page down", press("PageDown", "PageDown"), "pageDown"],
  ["page up", press("PageUp", "PageUp"), "pageUp"],
  ["Home", press("Home", "Home"), "first"],
  ["End", press("End", "End"), "last"],
  ["Ctrl Z", press("z", "KeyZ", "ctrl"), "undo"],
  ["Ctrl Z on AZERTY", press("z", "KeyW", "ctrl"), "undo"],
  ["Cmd Z", press("z", "KeyZ", "meta"), "undo"],
  ["Ctrl Shift Z", press("Z", "KeyZ", "ctrl", "shift"), "redo"],
  ["Ctrl Y", press("y", "KeyY", "ctrl"), "redo"],
  ["/ on a US keyboard", press("/", "Slash"), "filter"],
  ["Alt L", press("l", "KeyL", "alt"), "filter"],
  ["? on a US keyboard", press("?", "Slash", "shift"), "help"],
  ["? on a German keyboard", press("?", "Minus", "shift"), "help"],
];

test.each(presses.map(([name, pressed, id, nth = 0]) => ({ name, pressed, id, nth })))("$name", (given) => {
  const { pressed, id, nth } = given;
  const asked = actionForKey(actions, pressed);
  expect(asked?.action.id).toBe(id);
  expect(asked?.nth).toBe(nth);
});

test("no key belongs to two actions", () => {
  for (const [name, pressed] of presses) {
    const claiming = actions.filter((action) => actionForKey([action], pressed));
    expect(
      claiming.map(({ id }) => id),
      name,
    ).toHaveLength(1);
  }
});

test("every action has a key, and each of its keys is tried above", () => {
  for (const action of actions) {
    expect(action.keys.length, action.id).toBeGreaterThan(0);
    expect(
      presses.some(([, pressed]) => actionForKey([action], pressed)),
      action.id,
    ).toBe(true);
  }
});

test.each([
  ["Ctrl and a letter", press("s", "KeyS", "ctrl")],
  ["Ctrl and a digit", press("1", "Digit1", "ctrl")],
  ["Alt and a digit", press("1", "Digit1", "alt")],
  ["Tab", press("Tab", "Tab")],
  ["Escape", press("Escape", "Escape")],
  ["a function key", press("F5", "F5")],
  ["Shift alone", press("Shift", "ShiftLeft", "shift")],
])("leaves %s to the browser", (_, pressed) => {
  expect(actionForKey(actions, pressed)).toBeUndefined();
});
