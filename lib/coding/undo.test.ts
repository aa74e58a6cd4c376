import fc from "fast-check";
import { expect, test } from "vitest";
import { type AnswerId, idOf } from "../ids.ts";
import { applyDecision, type Coding, type Decision, invertDecision, untouched } from "./decision.ts";
import {
  type Change,
  emptyHistory,
  forgetChanges,
  type History,
  recordStep,
  redoStep,
  undoStep,
} from "./undo.ts";

type Codings = ReadonlyMap<AnswerId, Coding>;

const decisions: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    kind: fc.constant("tag" as const),
    theme: fc.constantFrom("salaris", "werkdruk"),
    tag: fc.constantFrom("confirmed" as const, "rejected" as const, "none" as const),
    source: fc.constant("manual" as const),
  }),
  fc.record({
    kind: fc.constant("state" as const),
    state: fc.constantFrom("open" as const, "done" as const),
  }),
);
const steps = fc.array(
  fc.array(fc.record({ answer: fc.integer({ min: 1, max: 3 }), decision: decisions }), {
    minLength: 1,
    maxLength: 4,
  }),
  { maxLength: 12 },
);

function counter(): () => string {
  let last = 0;
  return () => `request-${++last}`;
}

function after(codings: Codings, answer: AnswerId, decision: Decision): Codings {
  return new Map(codings).set(answer, applyDecision(codings.get(answer) ?? untouched, decision));
}

/** Does the steps one after the other, and remembers how all codings stood after each. */
function sitting(given: readonly (readonly { answer: number; decision: Decision }[])[], newId: () => string) {
  let history: History = emptyHistory;
  let codings: Codings = new Map([1, 2, 3].map((id) => [idOf<AnswerId>(id), untouched]));
  const states = [codings];
  for (const step of given) {
    const changes: Change[] = [];
    for (const { answer: id, decision } of step) {
      const answer = idOf<AnswerId>(id);
      const inverse = invertDecision(codings.get(answer) ?? untouched, decision);
      changes.push({ requestId: newId(), answer, decision, inverse });
      codings = after(codings, answer, decision);
    }
    history = recordStep(history, changes);
    states.push(codings);
  }
  return { history, states };
}

test("undoing goes back through every state, redoing forward again, across answers", () => {
  fc.assert(
    fc.property(steps, (given) => {
      const newId = counter();
      const { history: recorded, states } = sitting(given, newId);
      let history = recorded;
      let codings: Codings = states.at(-1) ?? new Map();
      for (const before of states.slice(0, -1).reverse()) {
        const travel = undoStep(history, newId);
        for (const { answer, decision } of travel?.repeals ?? []) codings = after(codings, answer, decision);
        history = travel?.history ?? history;
        expect(codings).toEqual(before);
      }
      expect(undoStep(history, newId)).toBeUndefined();
      for (const next of states.slice(1)) {
        const travel = redoStep(history, newId);
        for (const { answer, decision } of travel?.repeals ?? []) codings = after(codings, answer, decision);
        history = travel?.history ?? history;
        expect(codings).toEqual(next);
      }
      expect(redoStep(history, newId)).toBeUndefined();
    }),
  );
});

test("each undo and redo has a new request id and names the decision that it takes back", () => {
  const newId = counter();
  const { history } = sitting([[{ answer: 1, decision: { kind: "state", state: "done" } }]], newId);
  const undone = undoStep(history, newId);
  const redone = undone && redoStep(undone.history, newId);
  expect(undone?.repeals).toEqual([
    { requestId: "request-2", answer: 1, decision: { kind: "state", state: "open" }, undoes: "request-1" },
  ]);
  expect(redone?.repeals).toEqual([
    { requestId: "request-3", answer: 1, decision: { kind: "state", state: "done" }, undoes: "request-2" },
  ]);
});

test("a new step ends what could be redone; an empty one is no step", () => {
  const newId = counter();
  const { history } = sitting([[{ answer: 1, decision: { kind: "state", state: "done" } }]], newId);
  const undone = undoStep(history, newId)?.history ?? emptyHistory;
  expect(recordStep(undone, [])).toBe(undone);
  const change: Change = {
    requestId: newId(),
    answer: idOf<AnswerId>(2),
    decision: { kind: "flag", flagged: true },
    inverse: { kind: "flag", flagged: false },
  };
  expect(redoStep(recordStep(undone, [change]), newId)).toBeUndefined();
});

test("a refused decision is out of the history", () => {
  const newId = counter();
  const { history } = sitting(
    [
      [{ answer: 1, decision: { kind: "state", state: "done" } }],
      [
        { answer: 2, decision: { kind: "flag", flagged: true } },
        { answer: 2, decision: { kind: "state", state: "done" } },
      ],
    ],
    newId,
  );
  const kept = forgetChanges(history, new Set(["request-1", "request-2"]));
  expect(kept.done.map((step) => step.map(({ requestId }) => requestId))).toEqual([["request-3"]]);
});
