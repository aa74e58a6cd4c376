import fc from "fast-check";
import { expect, test } from "vitest";
import {
  applyDecision,
  type Coding,
  confirmedThemes,
  type Decision,
  invertDecision,
  untouched,
} from "./decision.ts";

const theme = fc.constantFrom("salaris", "werkdruk", "sfeer", "__proto__", "constructor");

const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    kind: fc.constant("tag" as const),
    theme,
    tag: fc.constantFrom("confirmed" as const, "rejected" as const, "none" as const),
    source: fc.constantFrom("manual" as const, "suggestion" as const, "bulk" as const),
  }),
  fc.record({
    kind: fc.constant("state" as const),
    state: fc.constantFrom("open" as const, "done" as const),
  }),
  fc.record({ kind: fc.constant("flag" as const), flagged: fc.boolean() }),
);

const anyCoding: fc.Arbitrary<Coding> = fc.array(anyDecision, { maxLength: 8 }).map(codingAfter);

function codingAfter(decisions: readonly Decision[]): Coding {
  return decisions.reduce(applyDecision, untouched);
}

test("a decision and then its inverse give the coding back", () => {
  fc.assert(
    fc.property(anyCoding, anyDecision, (coding, decision) => {
      const after = applyDecision(coding, decision);
      expect(applyDecision(after, invertDecision(coding, decision))).toEqual(coding);
    }),
  );
});

test("decisions replay from their JSON to the same coding", () => {
  fc.assert(
    fc.property(fc.array(anyDecision), (decisions) => {
      const stored: Decision[] = JSON.parse(JSON.stringify(decisions));
      expect(codingAfter(stored)).toEqual(codingAfter(decisions));
    }),
  );
});

test("deciding leaves the coding that was given as it is", () => {
  fc.assert(
    fc.property(anyCoding, anyDecision, (coding, decision) => {
      const copy = structuredClone(coding);
      applyDecision(coding, decision);
      expect(coding).toEqual(copy);
    }),
  );
});

test("the same decision twice is the decision once", () => {
  fc.assert(
    fc.property(anyCoding, anyDecision, (coding, decision) => {
      const once = applyDecision(coding, decision);
      expect(applyDecision(once, decision)).toEqual(once);
    }),
  );
});

test("the confirmed themes are those confirmed and not taken back, sorted", () => {
  const coding = codingAfter([
    { kind: "tag", theme: "werkdruk", tag: "confirmed", source: "suggestion" },
    { kind: "tag", theme: "sfeer", tag: "rejected", source: "suggestion" },
    { kind: "tag", theme: "salaris", tag: "confirmed", source: "manual" },
    { kind: "tag", theme: "reistijd", tag: "confirmed", source: "manual" },
    { kind: "tag", theme: "reistijd", tag: "none", source: "manual" },
  ]);
  expect(confirmedThemes(coding)).toEqual(["salaris", "werkdruk"]);
});
