"use client";

import { useEffect } from "react";
import type { StudyId } from "../../../../lib/ids.ts";
import { browserStorage, decisionSender } from "./browser-outbox.ts";
import type { Desk } from "./desk.ts";
import { createOutbox } from "./outbox.ts";

/** Opens the desk's outbox, tries again when the connection is back, and warns before leaving while something waits. */
export function useOutbox(desk: Desk, study: StudyId): void {
  useEffect(() => {
    desk.start((callbacks) =>
      createOutbox({
        ...callbacks,
        storage: browserStorage(study),
        send: decisionSender(study),
        wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      }),
    );
    const retry = () => desk.outbox()?.retryNow();
    const comeBack = () => {
      if (document.visibilityState !== "visible") return;
      retry();
      void desk.refresh();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if ((desk.outbox()?.waiting().length ?? 0) > 0) event.preventDefault();
    };
    window.addEventListener("online", retry);
    document.addEventListener("visibilitychange", comeBack);
    window.addEventListener("focus", comeBack);
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("online", retry);
      document.removeEventListener("visibilitychange", comeBack);
      window.removeEventListener("focus", comeBack);
      window.removeEventListener("beforeunload", warn);
    };
  }, [desk, study]);
}
