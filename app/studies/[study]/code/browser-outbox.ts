import type { StudyId } from "../../../../lib/ids.ts";
import type { Delivery, OutboxStorage, WaitingDecision } from "./outbox.ts";

/**
 * Keeps waiting decisions in the browser, one entry each, so that adding one costs the same however
 * many wait, and two tabs don't overwrite each other's. Decisions of a tab that was closed are sent by the next.
 */
export function browserStorage(study: StudyId): OutboxStorage {
  const prefix = `verbatim:decision:${study}:`;
  const keys = new Map<string, string>();
  let count = 0;

  function ownKeys(): string[] {
    const all = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "");
    // The time and count in the key are as wide in each: sorted as text, they are in order.
    return all.filter((key) => key.startsWith(prefix)).sort();
  }

  return {
    load() {
      return ownKeys().flatMap((key) => {
        const waiting = readWaiting(localStorage.getItem(key));
        if (waiting) keys.set(waiting.requestId, key);
        else localStorage.removeItem(key);
        return waiting ? [waiting] : [];
      });
    },
    add(waiting) {
      count += 1;
      const key = `${prefix}${String(Date.now()).padStart(15, "0")}:${String(count).padStart(9, "0")}`;
      try {
        localStorage.setItem(`${key}:${waiting.requestId}`, JSON.stringify(waiting));
        keys.set(waiting.requestId, `${key}:${waiting.requestId}`);
      } catch {
        // The browser's storage is full or forbidden: the decision still waits in this tab.
      }
    },
    remove(requestIds) {
      for (const requestId of requestIds) {
        const key = keys.get(requestId);
        if (key !== undefined) localStorage.removeItem(key);
        keys.delete(requestId);
      }
    },
  };
}

function readWaiting(stored: string | null): WaitingDecision | undefined {
  try {
    const waiting: WaitingDecision | null = JSON.parse(stored ?? "null");
    return typeof waiting?.requestId === "string" && typeof waiting.decision?.kind === "string"
      ? waiting
      : undefined;
  } catch {
    return undefined;
  }
}

/** Sends decisions to the server of the study. */
export function decisionSender(study: StudyId): (batch: readonly WaitingDecision[]) => Promise<Delivery> {
  return async (batch) => {
    try {
      const response = await fetch(`/api/studies/${study}/decisions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ decisions: batch }),
        // So that what was decided last is still sent when the tab closes; browsers allow 64 kB of it.
        keepalive: batch.length < 50,
      });
      return await deliveryOf(response);
    } catch {
      return { kind: "unreachable" };
    }
  };
}

async function deliveryOf(response: Response): Promise<Delivery> {
  if (response.ok) {
    const { saved, refused }: Omit<Extract<Delivery, { kind: "answered" }>, "kind"> = await response.json();
    return { kind: "answered", saved, refused };
  }
  const worthRetrying = response.status >= 500 || response.status === 408 || response.status === 429;
  if (worthRetrying) return { kind: "unreachable" };
  const { message }: { message: string } = await response.json();
  return { kind: "refused", message };
}
