"use client";

import { useEffect } from "react";
import type { QuestionId } from "../../../../lib/ids.ts";
import { filterParameters } from "./answer-list.ts";
import type { Desk } from "./desk.ts";

/** Browsers refuse too many changes of the address in a short time. */
const pause = 300;

/** Keeps the address true to where the coder is, so that it can be reloaded and shared. */
export function useAddress(desk: Desk, question: QuestionId): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      const { list } = desk.state();
      const answer = desk.currentRow()?.id;
      const parameters = new URLSearchParams({
        question: String(question),
        ...filterParameters(list.filter),
        ...(answer === undefined ? {} : { answer: String(answer) }),
      });
      const query = `?${parameters}`;
      if (query === window.location.search) return;
      // Past the router: to it, another address is another page, whose desk would begin anew.
      History.prototype.replaceState.call(window.history, window.history.state, "", query);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(write, pause);
    };
    later();
    const stop = desk.subscribe(later);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [desk, question]);
}
