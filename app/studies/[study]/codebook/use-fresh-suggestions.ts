"use client";

import { useEffect } from "react";
import type { CodebookStore } from "./use-codebook.ts";

/** Milliseconds between two looks at whether the suggestions are computed. */
const pause = 1500;

/** Reads the state anew until the counts of suggestions are those of this codebook. */
export function useFreshSuggestions({ state, status, reload }: CodebookStore): void {
  const isWaiting = !state.suggestedNow && status !== "saving" && state.codebook.themes.length > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => void reload(), pause);
    return () => clearInterval(timer);
  }, [isWaiting, reload]);
}
