import type { Decision } from "../../../../lib/coding/decision.ts";
import type { AnswerId } from "../../../../lib/ids.ts";

/** A decision that is on the screen and on its way to the disk. */
export interface WaitingDecision {
  readonly requestId: string;
  readonly answer: AnswerId;
  readonly decision: Decision;
  /** Request id of the decision that this one takes back. */
  readonly undoes?: string | undefined;
}

/** A decision that the server won't store, with the sentence why. */
export interface Refusal {
  readonly waiting: WaitingDecision;
  readonly message: string;
}

/** What came of sending a batch. */
export type Delivery =
  | {
      readonly kind: "answered";
      readonly saved: readonly string[];
      readonly refused: readonly { readonly requestId: string; readonly message: string }[];
    }
  /** The server refused the whole batch. */
  | { readonly kind: "refused"; readonly message: string }
  /** No answer, or a fault of the server: worth trying again. */
  | { readonly kind: "unreachable" };

/** Where decisions wait so that a reload or a crash loses none. */
export interface OutboxStorage {
  /** What waits from before, in the order in which it was added. */
  load(): readonly WaitingDecision[];
  add(decision: WaitingDecision): void;
  remove(requestIds: readonly string[]): void;
}

export type SaveState =
  | { readonly kind: "saved" }
  | { readonly kind: "saving"; readonly waiting: number }
  /** The last try failed; it will be tried again. */
  | { readonly kind: "waiting"; readonly waiting: number };

export interface OutboxOptions {
  readonly storage: OutboxStorage;
  readonly send: (batch: readonly WaitingDecision[]) => Promise<Delivery>;
  readonly onState: (state: SaveState) => void;
  readonly onRefused: (refusals: readonly Refusal[]) => void;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Sends decisions in order, one batch at a time, until each is stored or refused. */
export interface Outbox {
  add(decisions: readonly WaitingDecision[]): void;
  /** What isn't stored yet, oldest first. */
  waiting(): readonly WaitingDecision[];
  /** Tries at once instead of after the pause: the connection is back. */
  retryNow(): void;
}

const largestBatch = 200;
const shortestPause = 500;
const longestPause = 15_000;

/** An outbox that starts with what waits from before, and sends that first. */
export function createOutbox({ storage, send, onState, onRefused, wait }: OutboxOptions): Outbox {
  let queue: readonly WaitingDecision[] = storage.load();
  let sending = false;
  let failures = 0;
  let batchSize = largestBatch;
  let endPause = () => {};

  async function sendAll(): Promise<void> {
    if (sending) return;
    sending = true;
    while (queue.length > 0) {
      onState({ kind: failures === 0 ? "saving" : "waiting", waiting: queue.length });
      const batch = queue.slice(0, batchSize);
      const delivery = await send(batch).catch((): Delivery => ({ kind: "unreachable" }));
      if (!settle(batch, delivery)) await pause();
    }
    sending = false;
    onState({ kind: "saved" });
  }

  /** Takes what was dealt with off the queue; false if nothing was, so that trying again has to wait. */
  function settle(batch: readonly WaitingDecision[], delivery: Delivery): boolean {
    if (delivery.kind === "unreachable") return failed();
    if (delivery.kind === "refused") {
      // One decision that isn't understood must not take the others with it.
      if (batch.length > 1) batchSize = 1;
      else
        drop(
          batch,
          [],
          batch.map((waiting) => ({ waiting, message: delivery.message })),
        );
      return true;
    }
    const refusals = batch.flatMap((waiting) => {
      const refused = delivery.refused.find(({ requestId }) => requestId === waiting.requestId);
      return refused ? [{ waiting, message: refused.message }] : [];
    });
    const dealtWith = drop(batch, delivery.saved, refusals);
    return dealtWith > 0 || failed();
  }

  function drop(
    batch: readonly WaitingDecision[],
    saved: readonly string[],
    refusals: readonly Refusal[],
  ): number {
    const over = new Set([...saved, ...refusals.map(({ waiting }) => waiting.requestId)]);
    const before = queue.length;
    queue = queue.filter(({ requestId }) => !over.has(requestId));
    storage.remove(batch.map(({ requestId }) => requestId).filter((requestId) => over.has(requestId)));
    failures = 0;
    if (refusals.length > 0) onRefused(refusals);
    else if (saved.length > 0) batchSize = largestBatch;
    return before - queue.length;
  }

  function failed(): false {
    failures += 1;
    return false;
  }

  async function pause(): Promise<void> {
    onState({ kind: "waiting", waiting: queue.length });
    const length = Math.min(longestPause, shortestPause * 2 ** (failures - 1));
    await Promise.race([
      wait(length),
      new Promise<void>((resolve) => {
        endPause = resolve;
      }),
    ]);
  }

  void sendAll();
  return {
    add(decisions) {
      for (const decision of decisions) storage.add(decision);
      queue = [...queue, ...decisions];
      if (sending && failures > 0) onState({ kind: "waiting", waiting: queue.length });
      void sendAll();
    },
    waiting: () => queue,
    retryNow: () => endPause(),
  };
}
