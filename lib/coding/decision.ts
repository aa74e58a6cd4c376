import type { ThemeId } from "../ids.ts";

/** What a coder decided on one theme for one answer; `none` takes the tag back. */
export type TagDecision = "confirmed" | "rejected";

/** Where a decision came from. */
export type DecisionSource = "manual" | "suggestion" | "bulk" | "duplicate" | "file";

/** One step in the coding of one answer: a value that is applied, inverted, stored and replayed. */
export type Decision =
  | {
      readonly kind: "tag";
      readonly theme: ThemeId;
      readonly tag: TagDecision | "none";
      readonly source: DecisionSource;
    }
  | { readonly kind: "state"; readonly state: "open" | "done" }
  | { readonly kind: "flag"; readonly flagged: boolean };

/** One coder's work on one answer. */
export interface Coding {
  readonly tags: Readonly<Record<ThemeId, TagDecision>>;
  readonly state: "open" | "done";
  readonly flagged: boolean;
}

/** The coding of an answer that its coder hasn't touched. */
export const untouched: Coding = { tags: {}, state: "open", flagged: false };

/** The coding after a decision; the coding given is left as it is. */
export function applyDecision(coding: Coding, decision: Decision): Coding {
  switch (decision.kind) {
    case "state":
      return { ...coding, state: decision.state };
    case "flag":
      return { ...coding, flagged: decision.flagged };
    case "tag": {
      const { [decision.theme]: _, ...others } = coding.tags;
      if (decision.tag === "none") return { ...coding, tags: others };
      return { ...coding, tags: { ...others, [decision.theme]: decision.tag } };
    }
  }
}

/** The decision that takes `decision` back, given the coding as it was before it. */
export function invertDecision(before: Coding, decision: Decision): Decision {
  switch (decision.kind) {
    case "state":
      return { kind: "state", state: before.state };
    case "flag":
      return { kind: "flag", flagged: before.flagged };
    case "tag":
      return { ...decision, tag: tagOf(before, decision.theme) };
  }
}

/** What a coding decided on a theme; `none` without a tag. */
export function tagOf(coding: Coding, theme: ThemeId): TagDecision | "none" {
  // Own properties only: a codebook may well have a theme called `constructor`.
  return Object.hasOwn(coding.tags, theme) ? (coding.tags[theme] ?? "none") : "none";
}

/** The themes that a coding confirms, sorted by id. */
export function confirmedThemes(coding: Coding): ThemeId[] {
  return Object.entries(coding.tags)
    .filter(([, tag]) => tag === "confirmed")
    .map(([theme]) => theme)
    .sort();
}
