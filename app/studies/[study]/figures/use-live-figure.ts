"use client";

import { useEffect, useState } from "react";
import type { FigureData } from "./figure-data.ts";

/** Milliseconds between two questions to the server while the page can be seen. */
const interval = 2_000;

export interface LiveFigure {
  readonly data: FigureData;
  /** Whether the server answered the last time it was asked. */
  readonly isLive: boolean;
}

/**
 * A figure that follows the coding: asks the server every two seconds while the page can be seen. As
 * long as nothing happened in the study the server sends nothing, and nothing is drawn anew.
 *
 * @param address of the figure's data.
 */
export function useLiveFigure(initial: FigureData, address: string): LiveFigure {
  const [live, setLive] = useState<LiveFigure>({ data: initial, isLive: true });
  useEffect(() => {
    const stop = new AbortController();
    let version = "";
    let timer: ReturnType<typeof setTimeout> | undefined;

    async function ask(): Promise<void> {
      clearTimeout(timer);
      if (document.visibilityState !== "visible") return;
      try {
        const response = await fetch(address, {
          ...{ headers: { "If-None-Match": version }, cache: "no-store", signal: stop.signal },
        });
        version = response.headers.get("etag") ?? version;
        if (response.status === 200) {
          const data: FigureData = await response.json();
          setLive((before) => (isSame(before, data) ? before : { data, isLive: true }));
        } else {
          const isLive = response.status === 304;
          setLive((before) => (before.isLive === isLive ? before : { ...before, isLive }));
        }
      } catch {
        // No answer, or not a whole one: the figures stay, marked as old.
        if (!stop.signal.aborted) setLive((before) => ({ ...before, isLive: false }));
      }
      if (!stop.signal.aborted) timer = setTimeout(ask, interval);
    }

    const whenSeen = () => void ask();
    document.addEventListener("visibilitychange", whenSeen);
    void ask();
    return () => {
      stop.abort();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", whenSeen);
    };
  }, [address]);
  return live;
}

function isSame(before: LiveFigure, data: FigureData): boolean {
  return before.isLive && JSON.stringify(before.data) === JSON.stringify(data);
}
