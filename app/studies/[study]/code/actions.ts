import type { TextKey } from "../../../text/index.ts";
import { codingMoves, type Speech } from "./coding-moves.ts";
import type { Desk } from "./desk.ts";
import {
  altKey,
  digitKey,
  type KeyPattern,
  type KeyPress,
  matchesKey,
  namedKey,
  primaryKey,
  signKey,
} from "./keys.ts";

export type ActionGroup = "suggestions" | "finish" | "themes" | "move" | "more";

type CodeTextKey = Extract<TextKey, `code.action${string}`>;

export type ActionId =
  | "confirm"
  | "reject"
  | "done"
  | "allAndDone"
  | "noneAndDone"
  | "search"
  | "takeBack"
  | "flag"
  | "next"
  | "previous"
  | "pageDown"
  | "pageUp"
  | "first"
  | "last"
  | "undo"
  | "redo"
  | "filter"
  | "help";

/** Something a coder can do on the page; keys, buttons and the list of keys are made from it. */
export interface CodeAction {
  readonly id: ActionId;
  readonly group: ActionGroup;
  readonly label: CodeTextKey;
  /** All lead to the action; the first is shown. With several, `perform` is told which, from 0. */
  readonly keys: readonly KeyPattern[];
  /** Whether the keys stand for a row of things, as 1 to 9 do, and not for the same one. */
  readonly keysAreARow?: boolean;
  readonly isEnabled: (nth: number) => boolean;
  readonly perform: (nth: number) => void;
  /** Whether the key press goes on to the place that the action puts the focus in. */
  readonly passesKeyOn?: boolean;
}

/** What the actions need of the page around the desk. */
export interface PageParts extends Speech {
  readonly focusSearch: () => void;
  readonly focusFilter: () => void;
  readonly showHelp: () => void;
}

const suggestionKeys = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** All actions of the page, in the order in which they are listed. */
export function codeActions(desk: Desk, page: PageParts): readonly CodeAction[] {
  const coding = codingMoves(desk, page);
  const moveBy = (rows: number) => {
    desk.moveBy(rows);
    coding.sayWhere();
  };
  const moveToEnd = (end: "first" | "last") => {
    desk.moveToEnd(end);
    coding.sayWhere();
  };
  const always = () => true;
  const hasRow = () => desk.currentRow() !== undefined;
  const suggestionAt = (nth: number) => desk.currentRow()?.suggestions[nth] !== undefined;
  return [
    {
      id: "confirm",
      group: "suggestions",
      label: "code.actionConfirm",
      keys: suggestionKeys.map((n) => digitKey(n)),
      keysAreARow: true,
      isEnabled: suggestionAt,
      perform: (nth) => coding.decideOnSuggestion(nth, "confirmed"),
    },
    {
      id: "reject",
      group: "suggestions",
      label: "code.actionReject",
      keys: suggestionKeys.map((n) => digitKey(n, true)),
      keysAreARow: true,
      isEnabled: suggestionAt,
      perform: (nth) => coding.decideOnSuggestion(nth, "rejected"),
    },
    {
      id: "done",
      group: "finish",
      label: "code.actionDone",
      keys: [namedKey("Enter", "enter")],
      isEnabled: hasRow,
      perform: coding.finish,
    },
    {
      id: "allAndDone",
      group: "finish",
      label: "code.actionAllAndDone",
      keys: [namedKey(" ", "space")],
      isEnabled: hasRow,
      perform: coding.finishWithAll,
    },
    {
      id: "noneAndDone",
      group: "finish",
      label: "code.actionNoneAndDone",
      keys: [digitKey(0)],
      isEnabled: hasRow,
      perform: coding.finishWithNone,
    },
    {
      id: "search",
      group: "themes",
      label: "code.actionSearch",
      keys: [
        { by: "letter", label: "letter" },
        { by: "numberPad", label: "numberPad" },
      ],
      isEnabled: always,
      perform: page.focusSearch,
      passesKeyOn: true,
    },
    {
      id: "takeBack",
      group: "themes",
      label: "code.actionTakeBack",
      keys: [namedKey("Backspace", "backspace")],
      isEnabled: () => coding.lastTheme() !== undefined,
      perform: coding.takeBackLast,
    },
    {
      id: "flag",
      group: "more",
      label: "code.actionFlag",
      keys: [signKey("*"), altKey("F")],
      isEnabled: hasRow,
      perform: coding.toggleFlag,
    },
    {
      id: "next",
      group: "move",
      label: "code.actionNext",
      keys: [namedKey("ArrowDown", "down")],
      isEnabled: hasRow,
      perform: () => moveBy(1),
    },
    {
      id: "previous",
      group: "move",
      label: "code.actionPrevious",
      keys: [namedKey("ArrowUp", "up")],
      isEnabled: hasRow,
      perform: () => moveBy(-1),
    },
    {
      id: "pageDown",
      group: "move",
      label: "code.actionPageDown",
      keys: [namedKey("PageDown", "pageDown")],
      isEnabled: always,
      perform: () => moveBy(10),
    },
    {
      id: "pageUp",
      group: "move",
      label: "code.actionPageUp",
      keys: [namedKey("PageUp", "pageUp")],
      isEnabled: always,
      perform: () => moveBy(-10),
    },
    {
      id: "first",
      group: "move",
      label: "code.actionFirst",
      keys: [namedKey("Home", "home")],
      isEnabled: always,
      perform: () => moveToEnd("first"),
    },
    {
      id: "last",
      group: "move",
      label: "code.actionLast",
      keys: [namedKey("End", "end")],
      isEnabled: always,
      perform: () => moveToEnd("last"),
    },
    {
      id: "undo",
      group: "more",
      label: "code.actionUndo",
      keys: [primaryKey("Z")],
      isEnabled: () => desk.state().history.done.length > 0,
      perform: coding.undo,
    },
    {
      id: "redo",
      group: "more",
      label: "code.actionRedo",
      keys: [primaryKey("Z", true), primaryKey("Y")],
      isEnabled: () => desk.state().history.undone.length > 0,
      perform: coding.redo,
    },
    {
      id: "filter",
      group: "move",
      label: "code.actionFilter",
      keys: [signKey("/"), altKey("L")],
      isEnabled: always,
      perform: page.focusFilter,
    },
    {
      id: "help",
      group: "more",
      label: "code.actionHelp",
      keys: [signKey("?")],
      isEnabled: always,
      perform: page.showHelp,
    },
  ];
}

/** The action that a key press asks for, and which of its keys it was; undefined if none. */
export function actionForKey(
  actions: readonly CodeAction[],
  press: KeyPress,
): { readonly action: CodeAction; readonly nth: number } | undefined {
  for (const action of actions) {
    const nth = action.keys.findIndex((pattern) => matchesKey(press, pattern));
    if (nth >= 0) return { action, nth: action.keysAreARow ? nth : 0 };
  }
  return undefined;
}
