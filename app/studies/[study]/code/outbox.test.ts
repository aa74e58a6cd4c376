import fc from "fast-check";
import { expect, test } from "vitest";
import { type AnswerId, idOf } from "../../../../lib/ids.ts";
import {
  createOutbox,
  type Delivery,
  type OutboxStorage,
  type Refusal,
  type SaveState,
  type WaitingDecision,
} from "./outbox.ts";

function decision(number: number): WaitingDecision {
  return {
    requestId: `request-${number}`,
    answer: idOf<AnswerId>(number),
    decision: { kind: "state", state: "done" },
  };
}

function memory(initial: readonly WaitingDecision[] = []): OutboxStorage & { kept: WaitingDecision[] } {
  const kept = [...initial];
  return {
    kept,
    load: () => [...kept],
    add: (waiting) => void kept.push(waiting),
    remove(requestIds) {
      const left = kept.filter(({ requestId }) => !requestIds.includes(requestId));
      kept.splice(0, kept.length, ...left);
    },
  };
}

function saved(batch: readonly WaitingDecision[]): Delivery {
  return { kind: "answered", saved: batch.map(({ requestId }) => requestId), refused: [] };
}

/** An outbox with a server that answers by `answers`, one a batch, and stores what it says is saved. */
function sent(answers: readonly ((batch: readonly WaitingDecision[]) => Delivery)[], storage = memory()) {
  const stored: string[] = [];
  const states: SaveState[] = [];
  const refusals: Refusal[] = [];
  const pauses: number[] = [];
  let next = 0;
  const outbox = createOutbox({
    storage,
    async send(batch) {
      const delivery = (answers[next++] ?? saved)(batch);
      if (delivery.kind === "answered") {
        for (const id of delivery.saved) if (!stored.includes(id)) stored.push(id);
      }
      return delivery;
    },
    onState: (state) => void states.push(state),
    onRefused: (more) => void refusals.push(...more),
    wait: async (milliseconds) => void pauses.push(milliseconds),
  });
  return { outbox, stored, states, refusals, pauses, storage };
}

async function settled(outbox: { waiting(): readonly WaitingDecision[] }) {
  for (let turn = 0; turn < 500 && outbox.waiting().length > 0; turn++) await Promise.resolve();
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}

const unreachable = (): Delivery => ({ kind: "unreachable" });

test("sends in order and forgets what is stored", async () => {
  const { outbox, stored, states, storage } = sent([]);
  outbox.add([decision(1)]);
  outbox.add([decision(2), decision(3)]);
  await settled(outbox);
  expect(stored).toEqual(["request-1", "request-2", "request-3"]);
  expect(states.at(-1)).toEqual({ kind: "saved" });
  expect(storage.kept).toEqual([]);
});

test("tries again with longer and longer pauses, and says how many wait", async () => {
  const { outbox, stored, states, pauses } = sent([unreachable, unreachable, unreachable]);
  outbox.add([decision(1), decision(2)]);
  await settled(outbox);
  expect(stored).toEqual(["request-1", "request-2"]);
  expect(pauses).toEqual([500, 1000, 2000]);
  expect(states).toContainEqual({ kind: "waiting", waiting: 2 });
});

test("what waited before a reload is sent first", async () => {
  const { outbox, stored } = sent([], memory([decision(1), decision(2)]));
  outbox.add([decision(3)]);
  await settled(outbox);
  expect(stored).toEqual(["request-1", "request-2", "request-3"]);
});

test("a refused decision leaves the queue with its sentence; the others are stored", async () => {
  const refuseSecond = (batch: readonly WaitingDecision[]): Delivery => ({
    kind: "answered",
    saved: batch.map(({ requestId }) => requestId).filter((requestId) => requestId !== "request-2"),
    refused: [{ requestId: "request-2", message: "No such theme." }],
  });
  const { outbox, stored, refusals, storage } = sent([saved, refuseSecond], memory([decision(9)]));
  outbox.add([decision(1), decision(2), decision(3)]);
  await settled(outbox);
  expect(stored).toEqual(["request-9", "request-1", "request-3"]);
  expect(refusals).toEqual([{ waiting: decision(2), message: "No such theme." }]);
  expect(storage.kept).toEqual([]);
});

test("a batch that is refused whole is sent one by one, so that only the bad one goes", async () => {
  const refuseWithSecond = (batch: readonly WaitingDecision[]): Delivery =>
    batch.some(({ requestId }) => requestId === "request-2")
      ? { kind: "refused", message: "Not understood." }
      : saved(batch);
  const answers = Array.from({ length: 6 }, () => refuseWithSecond);
  const { outbox, stored, refusals } = sent(answers, memory([decision(1), decision(2), decision(3)]));
  await settled(outbox);
  expect(stored).toEqual(["request-1", "request-3"]);
  expect(refusals.map(({ waiting }) => waiting.requestId)).toEqual(["request-2"]);
});

test("an answer that names none of the decisions loses none of them", async () => {
  const silent = (): Delivery => ({ kind: "answered", saved: [], refused: [] });
  const { outbox, stored, pauses } = sent([silent]);
  outbox.add([decision(1)]);
  await settled(outbox);
  expect(stored).toEqual(["request-1"]);
  expect(pauses).toEqual([500]);
});

test("whatever the connection does, every decision is stored, once, in order", async () => {
  // "answer lost": the server stored the batch, but the page never heard of it.
  const fate = fc.constantFrom("stored", "unreachable", "answer lost");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fate, { maxLength: 20 }),
      fc.integer({ min: 1, max: 30 }),
      async (fates, count) => {
        const log: string[] = [];
        let next = 0;
        const outbox = createOutbox({
          storage: memory(),
          async send(batch) {
            const happens = fates[next++] ?? "stored";
            if (happens === "unreachable") return { kind: "unreachable" };
            for (const { requestId } of batch) if (!log.includes(requestId)) log.push(requestId);
            return happens === "stored" ? saved(batch) : { kind: "unreachable" };
          },
          onState: () => {},
          onRefused: () => {},
          wait: async () => {},
        });
        const expected = Array.from({ length: count }, (_, index) => decision(index + 1));
        for (const waiting of expected) {
          outbox.add([waiting]);
          if (waiting.answer % 3 === 0) await Promise.resolve();
        }
        await settled(outbox);
        expect(log).toEqual(expected.map(({ requestId }) => requestId));
      },
    ),
  );
});
