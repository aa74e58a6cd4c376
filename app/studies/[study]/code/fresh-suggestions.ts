/** Keeps the suggestions of the answers to come up with what was decided. */
export interface FreshSuggestions {
  /** To be called when decisions have been stored. */
  readonly decided: () => void;
}

export interface FreshSuggestionsOptions {
  /** Gets the rows of the answers to come anew; whether the server is about to suggest better. */
  readonly reload: () => Promise<boolean>;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Between two looks while the server learns, in milliseconds. */
const pause = 400;
/** What takes longer to learn shows with the next decision. */
const mostLooks = 25;

/** One look at a time: decisions that are stored meanwhile are followed by one more. */
export function freshSuggestions({ reload, wait }: FreshSuggestionsOptions): FreshSuggestions {
  let isLooking = false;
  let looksLeft = 0;

  async function look(): Promise<void> {
    isLooking = true;
    while (looksLeft > 0) {
      looksLeft -= 1;
      const before = looksLeft;
      const isBehind = await reload();
      // Decided again meanwhile: the next look is due at once.
      if (looksLeft !== before) continue;
      if (!isBehind) break;
      await wait(pause);
    }
    looksLeft = 0;
    isLooking = false;
  }

  return {
    decided() {
      looksLeft = mostLooks;
      if (!isLooking) void look();
    },
  };
}
