import { expect, test } from "vitest";
import { columnsWith, type Draft, missingIn, orderOf, withRole, withWording } from "./draft.ts";

const draft: Draft = {
  name: "Panel ",
  language: "nl",
  columns: [
    { name: "nr", role: "id", wording: "nr", samples: [] },
    { name: "code", role: "ignore", wording: "code", samples: [] },
    { name: "why", role: "question", wording: "Why?", samples: [] },
    { name: "age", role: "attribute", wording: "age", samples: [] },
  ],
  skipDuplicates: false,
  codebook: "empty",
  codebookFile: undefined,
};
const file = { upload: "u", file: "panel.csv", read: {} };

test("there is one id: choosing another column lets the first go", () => {
  const changed = withRole(draft, "code", "id");
  expect(columnsWith(changed, "id")).toEqual(["code"]);
  expect(columnsWith(changed, "ignore")).toEqual(["nr"]);
});

test("an order names the columns by their roles, and trims", () => {
  expect(orderOf(withWording(draft, "why", " Why so? "), file)).toMatchObject({
    name: "Panel",
    id: "nr",
    questions: [{ column: "why", wording: "Why so?" }],
    attributes: ["age"],
    weight: null,
    codebook: { kind: "empty" },
  });
});

test("a question without wording is called by its column", () => {
  expect(orderOf(withWording(draft, "why", " "), file).questions).toEqual([
    { column: "why", wording: "why" },
  ]);
});

test("what is missing is said, the most important first", () => {
  expect(missingIn(draft)).toBeUndefined();
  expect(missingIn({ ...draft, name: " " })).toBe("needsName");
  expect(missingIn({ ...draft, codebook: "file" })).toBe("needsCodebook");
  expect(missingIn(withRole(draft, "why", "ignore"))).toBe("needsQuestion");
});
