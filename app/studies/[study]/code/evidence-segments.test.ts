import fc from "fast-check";
import { expect, test } from "vitest";
import { evidenceSegments } from "./evidence-segments.ts";

test("marks the words and leaves the rest plain", () => {
  expect(evidenceSegments("Qua loon niet.", [{ start: 4, end: 8, suggestion: 0 }])).toEqual([
    { start: 0, text: "Qua ", suggestions: [], against: [], begins: [] },
    { start: 4, text: "loon", suggestions: [0], against: [], begins: [0] },
    { start: 8, text: " niet.", suggestions: [], against: [], begins: [] },
  ]);
});

test("overlapping evidence is cut so that each suggestion keeps its words", () => {
  const segments = evidenceSegments("te hoge werkdruk", [
    { start: 3, end: 16, suggestion: 1 },
    { start: 8, end: 16, suggestion: 0 },
  ]);
  expect(segments.map(({ text, suggestions, begins }) => [text, suggestions, begins])).toEqual([
    ["te ", [], []],
    ["hoge ", [1], [1]],
    ["werkdruk", [0, 1], [0]],
  ]);
});

test("evidence outside the text is left out; an empty text has no segment", () => {
  expect(evidenceSegments("abc", [{ start: 2, end: 9, suggestion: 0 }])).toHaveLength(1);
  expect(evidenceSegments("", [])).toEqual([]);
});

test("the segments together are the text, unchanged", () => {
  const mark = fc.record({ start: fc.nat(20), end: fc.nat(20), suggestion: fc.nat(4) });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), fc.array(mark), (text, marks) => {
      expect(
        evidenceSegments(text, marks)
          .map((segment) => segment.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("words against a suggestion are told apart, and have no number", () => {
  const marks = [
    { start: 0, end: 4, suggestion: 0 },
    { start: 5, end: 9, suggestion: 0, isAgainst: true },
  ];
  expect(evidenceSegments("good food", marks)).toEqual([
    { start: 0, text: "good", suggestions: [0], against: [], begins: [0] },
    { start: 4, text: " ", suggestions: [], against: [], begins: [] },
    { start: 5, text: "food", suggestions: [], against: [0], begins: [] },
  ]);
});
