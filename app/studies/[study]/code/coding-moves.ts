import { confirmedThemes, type Decision, tagOf } from "../../../../lib/coding/decision.ts";
import type { ThemeId } from "../../../../lib/ids.ts";
import type { Translate } from "../../../text/index.ts";
import type { CodingRow } from "./coding-rows.ts";
import type { Desk } from "./desk.ts";

/** How the page speaks to the coder. */
export interface Speech {
  readonly t: Translate;
  readonly themeName: (theme: ThemeId) => string;
  /** Reads a sentence out to who can't see the page. */
  readonly say: (sentence: string) => void;
  /** Says to everybody why nothing was done. */
  readonly warn: (sentence: string) => void;
}

/** Puts a theme on the answer being read, or takes it back; says which. */
export function toggleTheme(desk: Desk, page: Speech, theme: ThemeId): void {
  const row = desk.currentRow();
  if (!row) return;
  const isSet = tagOf(row.coding, theme) === "confirmed";
  desk.decide([{ kind: "tag", theme, tag: isSet ? "none" : "confirmed", source: "manual" }]);
  const name = page.themeName(theme);
  page.say(
    isSet ? page.t("code.saidTakenBack", { theme: name }) : page.t("code.saidConfirmed", { theme: name }),
  );
}

/** What the actions do to the answer being read, each with a sentence for who can't see the page. */
export function codingMoves(desk: Desk, { t, say, warn, themeName }: Speech) {
  const lastTheme = () => Object.entries(desk.currentRow()?.coding.tags ?? {}).findLast(isConfirmed)?.[0];

  function decideOnSuggestion(nth: number, tag: "confirmed" | "rejected"): void {
    const row = desk.currentRow();
    const theme = row?.suggestions[nth]?.theme;
    if (!row || theme === undefined) return;
    const isSo = tagOf(row.coding, theme) === tag;
    desk.decide([{ kind: "tag", theme, tag: isSo ? "none" : tag, source: "suggestion" }]);
    const name = { theme: themeName(theme) };
    if (isSo) say(t("code.saidTakenBack", name));
    else say(tag === "confirmed" ? t("code.saidConfirmed", name) : t("code.saidRejected", name));
  }

  function finish(): void {
    const row = desk.currentRow();
    if (!row) return;
    if (row.coding.state === "done") goOn(row, []);
    // Done without a theme is a statement of its own, so it has its own key.
    else if (confirmedThemes(row.coding).length === 0) warn(t("code.saidNoTheme"));
    else goOn(row, [{ kind: "state", state: "done" }]);
  }

  function finishWithAll(): void {
    const row = desk.currentRow();
    if (!row) return;
    const tags = row.suggestions
      .filter(({ theme, isTicked }) => isTicked && tagOf(row.coding, theme) === "none")
      .map(({ theme }): Decision => ({ kind: "tag", theme, tag: "confirmed", source: "suggestion" }));
    const hasTheme = tags.length > 0 || confirmedThemes(row.coding).length > 0;
    if (!hasTheme) warn(t("code.saidNoTheme"));
    else goOn(row, row.coding.state === "done" ? tags : [...tags, { kind: "state", state: "done" }]);
  }

  function finishWithNone(): void {
    const row = desk.currentRow();
    if (!row) return;
    const tags = confirmedThemes(row.coding).map(
      (theme): Decision => ({ kind: "tag", theme, tag: "none", source: "manual" }),
    );
    goOn(row, row.coding.state === "done" ? tags : [...tags, { kind: "state", state: "done" }]);
  }

  /** Decides, and goes to the next open answer; over an answer that was done already, to the next one. */
  function goOn(row: CodingRow, decisions: readonly Decision[]): void {
    const wasDone = row.coding.state === "done";
    desk.decide(decisions);
    const finished = t("code.saidDone", { answer: row.respondent });
    const next = desk.nextOpen();
    if (next === undefined) {
      if (wasDone) desk.moveBy(1);
      say(wasDone ? finished : `${finished} ${t("code.saidAllDone")}`);
      return;
    }
    desk.moveTo(next);
    const { answers, done } = desk.state().totals;
    const name = desk.currentRow()?.respondent ?? "";
    say(`${finished} ${t("code.saidNext", { answer: name, count: answers - done })}`);
  }

  /** After a move without a decision: where one is, and what it says there. */
  function sayWhere(): void {
    const row = desk.currentRow();
    if (row) say(t("code.saidAt", { answer: row.respondent, text: row.text }));
  }

  function takeBackLast(): void {
    const theme = lastTheme();
    if (theme === undefined) return;
    desk.decide([{ kind: "tag", theme, tag: "none", source: "manual" }]);
    say(t("code.saidTakenBack", { theme: themeName(theme) }));
  }

  function toggleFlag(): void {
    const row = desk.currentRow();
    if (!row) return;
    desk.decide([{ kind: "flag", flagged: !row.coding.flagged }]);
    say(row.coding.flagged ? t("code.saidUnflagged") : t("code.saidFlagged"));
  }

  function undo(): void {
    const row = desk.undo();
    if (row) say(t("code.saidUndone", { answer: row.respondent }));
  }

  function redo(): void {
    const row = desk.redo();
    if (row) say(t("code.saidRedone", { answer: row.respondent }));
  }

  return {
    lastTheme,
    sayWhere,
    decideOnSuggestion,
    finish,
    finishWithAll,
    finishWithNone,
    takeBackLast,
    toggleFlag,
    undo,
    redo,
  };
}

function isConfirmed([, tag]: readonly [string, string]): boolean {
  return tag === "confirmed";
}
