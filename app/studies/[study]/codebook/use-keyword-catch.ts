"use client";

import { useCallback, useEffect, useState } from "react";
import type { KeywordCatch } from "../../../../db/keyword-catch.ts";
import type { Theme } from "../../../../lib/codebook/index.ts";
import { attempt, type Outcome } from "../../../outcome.ts";
import type { CodebookRequests } from "./codebook-requests.ts";

/** A keyword whose effect is shown: one that is being typed, or one of the theme's that was chosen. */
export interface ShownKeyword {
  readonly keyword: string;
  /** In whose list it is, such as `nl`. */
  readonly language: string;
  readonly isTyped: boolean;
}

/** What a theme's keywords catch, and the one that is looked at more closely. */
export interface CatchStore {
  /** Of what was asked last; undefined before the first answer. */
  readonly outcome: Outcome<KeywordCatch> | undefined;
  /** Whether the outcome is that of the theme and the keyword as they are now. */
  readonly isFresh: boolean;
  readonly shown: ShownKeyword | undefined;
  /** Looks at a keyword more closely; with an empty one, at none. */
  readonly show: (keyword: ShownKeyword) => void;
}

/** Milliseconds without a key after which what is typed is looked up. */
const typingPause = 200;

/** Reads what a theme's keywords catch, anew when they change or another keyword is shown. */
export function useKeywordCatch(theme: Theme, requests: CodebookRequests): CatchStore {
  const [chosen, setChosen] = useState<ShownKeyword | undefined>(undefined);
  const [read, setRead] = useState<{ asked: string; outcome: Outcome<KeywordCatch> } | undefined>(undefined);
  const show = useCallback((next: ShownKeyword) => setChosen(next.keyword === "" ? undefined : next), []);
  const shown = chosen && isThere(theme, chosen) ? chosen : undefined;
  const { keyword, language } = shown ?? { keyword: "", language: "" };
  const pause = shown?.isTyped ? typingPause : 0;
  const asked = JSON.stringify([theme.id, theme.keywords, keyword, language]);
  useEffect(() => {
    let isLatest = true;
    const timer = setTimeout(() => {
      void attempt(requests.caught(theme.id, keyword, language), "").then((outcome) => {
        if (isLatest) setRead({ asked, outcome });
      });
    }, pause);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [asked, theme.id, keyword, language, pause, requests]);
  return { outcome: read?.outcome, isFresh: read?.asked === asked, shown, show };
}

/** A keyword that was chosen and then removed is no longer shown. */
function isThere({ keywords }: Theme, { keyword, isTyped }: ShownKeyword): boolean {
  return isTyped || Object.values(keywords).some((list) => list.includes(keyword));
}
