import { expect, test } from "vitest";
import { untouched } from "../../../../lib/coding/decision.ts";
import { emptyPositions, markPosition } from "../../../../lib/coding/positions.ts";
import { type AnswerId, idOf } from "../../../../lib/ids.ts";
import { translator } from "../../../text/index.ts";
import { type ActionId, codeActions } from "./actions.ts";
import type { ListFilter } from "./answer-list.ts";
import type { CodingRow } from "./coding-rows.ts";
import { createDesk } from "./desk.ts";
import { writeMatches } from "./matches.ts";
import { createOutbox, type Delivery, type WaitingDecision } from "./outbox.ts";

function answer(position: number, part: Partial<CodingRow> = {}): CodingRow {
  return {
    id: idOf<AnswerId>(100 + position),
    position,
    respondent: `R${position}`,
    text: "Qua loon niet.",
    attributes: [],
    coding: untouched,
    learnedFrom: 0,
    suggestions: [
      { theme: "pay", probability: 0.9, isTicked: true, evidence: [] },
      { theme: "hours", probability: 0.3, isTicked: false, evidence: [] },
    ],
    ...part,
  };
}

function matchesOf(answers: number, positions: readonly number[]) {
  const set = emptyPositions(answers);
  for (const position of positions) markPosition(set, position, true);
  return writeMatches({ set, count: positions.length });
}

interface Setting {
  readonly rows?: readonly CodingRow[];
  readonly filter?: ListFilter;
  readonly matches?: readonly number[];
  readonly kept?: readonly WaitingDecision[];
  /** What the server makes of a row by now. */
  readonly fresh?: (row: CodingRow) => CodingRow;
  readonly deliver?: (batch: readonly WaitingDecision[]) => Delivery;
}

/** A desk of four answers whose server stores what it is sent, or does as `deliver` says. */
function deskOf({
  rows = [1, 2, 3, 4].map((n) => answer(n)),
  filter = {},
  matches,
  kept = [],
  fresh = (row) => row,
  deliver,
}: Setting = {}) {
  const sent: WaitingDecision[] = [];
  const said: string[] = [];
  const open = rows.filter(({ coding }) => coding.state === "open").map(({ position }) => position);
  const desk = createDesk(
    {
      rows,
      totals: { answers: rows.length, done: rows.length - open.length, flagged: 0 },
      filter,
      matches: matches ? matchesOf(rows.length, matches) : null,
      open: matchesOf(rows.length, open),
      current: matches?.[0] ?? 1,
    },
    {
      rows: async (positions) => ({
        rows: rows.filter(({ position }) => positions.includes(position)).map(fresh),
        totals: desk.state().totals,
        isBehind: false,
      }),
      matches: async () => matchesOf(rows.length, open),
    },
  );
  desk.start((callbacks) =>
    createOutbox({
      ...callbacks,
      storage: { load: () => kept, add: () => {}, remove: () => {} },
      wait: () => new Promise(() => {}),
      async send(batch) {
        sent.push(...batch);
        return (
          deliver?.(batch) ?? {
            kind: "answered",
            saved: batch.map(({ requestId }) => requestId),
            refused: [],
          }
        );
      },
    }),
  );
  const actions = codeActions(desk, {
    t: translator("en"),
    themeName: (theme) => theme,
    say: (sentence) => void said.push(sentence),
    warn: (sentence) => void said.push(sentence),
    focusSearch: () => {},
    focusFilter: () => {},
    showHelp: () => {},
  });
  const act = (id: ActionId, nth = 0) => {
    const action = actions.find((candidate) => candidate.id === id);
    if (action?.isEnabled(nth)) action.perform(nth);
  };
  return { desk, act, sent, said };
}

async function turns() {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

test("confirming a suggestion, and again, takes it back", () => {
  const { desk, act } = deskOf();
  act("confirm", 0);
  expect(desk.currentRow()?.coding.tags).toEqual({ pay: "confirmed" });
  act("confirm", 0);
  expect(desk.currentRow()?.coding.tags).toEqual({});
});

test("a rejected suggestion can be confirmed after all", () => {
  const { desk, act } = deskOf();
  act("reject", 1);
  expect(desk.currentRow()?.coding.tags).toEqual({ hours: "rejected" });
  act("confirm", 1);
  expect(desk.currentRow()?.coding.tags).toEqual({ hours: "confirmed" });
});

test("a number without a suggestion does nothing", () => {
  const { desk, act, sent } = deskOf();
  act("confirm", 5);
  expect(desk.currentRow()?.coding).toEqual(untouched);
  expect(sent).toEqual([]);
});

test("done goes to the next open answer and counts", () => {
  const { desk, act } = deskOf({
    rows: [answer(1), answer(2, { coding: { ...untouched, state: "done" } }), answer(3), answer(4)],
  });
  act("confirm", 0);
  act("done");
  expect(desk.state().current).toBe(3);
  expect(desk.state().totals).toEqual({ answers: 4, done: 2, flagged: 0 });
});

test("Enter on an answer without a theme doesn't finish it; 0 does", () => {
  const { desk, act, said } = deskOf();
  act("done");
  expect(desk.state().current).toBe(1);
  expect(said).toEqual(["No theme is chosen. Press 0 if none applies."]);
  act("noneAndDone");
  expect(desk.row(1)?.coding).toEqual({ tags: {}, state: "done", flagged: false });
  expect(desk.state().current).toBe(2);
});

test("0 takes confirmed themes back, and one undo brings them and the open state back", () => {
  const { desk, act } = deskOf();
  act("confirm", 0);
  act("confirm", 1);
  act("noneAndDone");
  expect(desk.row(1)?.coding).toEqual({ tags: {}, state: "done", flagged: false });
  act("undo");
  expect(desk.row(1)?.coding).toEqual({
    tags: { pay: "confirmed", hours: "confirmed" },
    state: "open",
    flagged: false,
  });
  expect(desk.state().current).toBe(1);
});

test("all suggested and on leaves out what was rejected", () => {
  const { desk, act } = deskOf();
  act("reject", 1);
  act("allAndDone");
  expect(desk.row(1)?.coding).toEqual({
    tags: { hours: "rejected", pay: "confirmed" },
    state: "done",
    flagged: false,
  });
});

test("undo goes back across answers, to where each step was, and redo forward again", () => {
  const { desk, act } = deskOf();
  act("allAndDone");
  act("allAndDone");
  expect(desk.state().current).toBe(3);
  act("undo");
  expect(desk.state().current).toBe(2);
  act("undo");
  expect(desk.state().current).toBe(1);
  expect(desk.row(1)?.coding).toEqual(untouched);
  expect(desk.state().totals.done).toBe(0);
  act("redo");
  expect(desk.row(1)?.coding.state).toBe("done");
});

test("an undone decision is sent as its inverse, naming what it takes back", async () => {
  const { act, sent } = deskOf();
  act("flag");
  act("undo");
  await turns();
  expect(sent.map(({ decision }) => decision)).toEqual([
    { kind: "flag", flagged: true },
    { kind: "flag", flagged: false },
  ]);
  expect(sent[1]?.undoes).toBe(sent[0]?.requestId);
});

test("Backspace takes back the theme that was chosen last", () => {
  const { desk, act } = deskOf();
  act("confirm", 1);
  act("confirm", 0);
  act("takeBack");
  expect(desk.currentRow()?.coding.tags).toEqual({ hours: "confirmed" });
});

test("what waited before a reload is on the screen again", () => {
  const kept: WaitingDecision = {
    requestId: "kept",
    answer: idOf<AnswerId>(102),
    decision: { kind: "state", state: "done" },
  };
  const { desk } = deskOf({ kept: [kept], deliver: () => ({ kind: "unreachable" }) });
  expect(desk.row(2)?.coding.state).toBe("done");
  expect(desk.state().totals.done).toBe(1);
});

test("a refused decision is taken back on the screen, said, and can't be undone", async () => {
  const { desk, act } = deskOf({ deliver: () => ({ kind: "refused", message: "No such theme." }) });
  act("confirm", 0);
  await turns();
  expect(desk.currentRow()?.coding).toEqual(untouched);
  expect(desk.state().refusal).toBe("No such theme.");
  expect(desk.state().history.done).toEqual([]);
});

test("a finished answer stays in its filtered list, and moving stays within the list", () => {
  const { desk, act } = deskOf({ filter: { state: "open" }, matches: [2, 4] });
  act("allAndDone");
  expect(desk.state().current).toBe(4);
  act("previous");
  expect(desk.state().current).toBe(2);
  act("previous");
  expect(desk.state().current).toBe(2);
  act("last");
  expect(desk.state().current).toBe(4);
});

test("when all are done the answer stays, and it is said", () => {
  const { desk, act, said } = deskOf({ rows: [answer(1)] });
  act("allAndDone");
  expect(desk.state().current).toBe(1);
  expect(said.at(-1)).toBe("Answer R1 done. All answers of this list are done.");
});

test("all suggested takes what is ticked, and leaves what is unsure", () => {
  const { desk, act } = deskOf();
  act("allAndDone");
  expect(desk.row(1)?.coding.tags).toEqual({ pay: "confirmed" });
});

test("a decision renews the suggestions of answers to come, and never of one that was read", async () => {
  const { desk, act } = deskOf({ fresh: (row) => ({ ...row, suggestions: [], learnedFrom: 1 }) });
  const learnedFrom = () => [1, 2, 3, 4].map((position) => desk.row(position)?.learnedFrom);
  act("allAndDone");
  await turns();
  expect(desk.state().current).toBe(2);
  expect(learnedFrom()).toEqual([0, 0, 1, 1]);
  expect(desk.row(2)?.suggestions).toHaveLength(2);
  await desk.refresh();
  expect(learnedFrom()).toEqual([0, 0, 1, 1]);
});
