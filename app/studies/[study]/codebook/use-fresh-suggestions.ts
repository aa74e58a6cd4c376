"use client";

import { useEffect } from "react";
import type { CodebookStore } from "./use-codebook.ts";

/** Milliseconds before the first look at whether the suggestions are computed, and at most between two. */
const firstPause = 700;
const longestPause = 20_000;

/** Reads the state anew, ever less often, until the counts of suggestions are those of this codebook. */
export function useFreshSuggestions({ state, status, reload }: CodebookStore): void {
  const isWaiting = !state.suggestedNow && status !== "saving" && state.codebook.themes.length > 0;
  const { version } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version begins with the short pause again.
  useEffect(() => {
    if (!isWaiting) return;
    let isOver = false;
    let pause = firstPause;
    let timer = setTimeout(look, pause);
    function look(): void {
      pause = Math.min(1.5 * pause, longestPause);
      void reload().then(() => {
        if (!isOver) timer = setTimeout(look, pause);
      });
    }
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isWaiting, reload, version]);
}
