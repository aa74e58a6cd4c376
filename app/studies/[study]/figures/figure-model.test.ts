import { describe, expect, test } from "vitest";
import { frequencies, frequenciesByGroup, type OutcomeCell } from "../../../../lib/survey/index.ts";
import { translator } from "../../../text/index.ts";
import { figureQuery, readFigureChoices } from "./choices.ts";
import type { FigureData } from "./figure-data.ts";
import { captionText, chartRows, isChartSplit, percentText } from "./figure-model.ts";

const text = { t: translator("en"), language: "en" as const };
const themes = [
  { id: "pay", parent: null },
  { id: "wage", parent: "pay" },
  { id: "hours", parent: null },
  { id: "other", parent: null },
];
const cells: OutcomeCell[] = [
  { outcome: ["wage"], answers: 1 },
  { outcome: ["hours"], answers: 1200 },
  { outcome: "open", answers: 16 },
  { outcome: "unresolved", answers: 2 },
];

function figure(values: readonly (string | null)[] = []): FigureData {
  const groups = frequenciesByGroup(themes, new Map(values.map((value) => [value, cells])));
  return {
    question: { id: 1, name: "V1", wording: "Why?" },
    ...frequencies(themes, cells),
    split: values.length === 0 ? null : { by: "gender", groups },
    shown: {
      pay: { name: "Pay", colour: "#000000", isNet: true, depth: 0 },
      wage: { name: "Wage", colour: "#000000", isNet: false, depth: 1 },
      hours: { name: "Hours", colour: "#000000", isNet: false, depth: 0 },
    },
  };
}

describe("the address of a figure", () => {
  test("says question, split and order, and is read back", () => {
    const choices = { question: 2, by: "age & sex", order: "size" } as const;
    expect(figureQuery(choices)).toBe("question=2&by=age+%26+sex&sort=size");
    expect(readFigureChoices(new URLSearchParams(figureQuery(choices)))).toEqual(choices);
  });
  test("leaves out what isn't understood", () => {
    expect(readFigureChoices(new URLSearchParams("question=-1&by=&sort=up"))).toEqual({
      ...{ question: undefined, by: undefined, order: "nets" },
    });
  });
});

describe("what the chart shows", () => {
  test("is the themes that somebody has, in order, each with n and percent", () => {
    const { rows, leftOut } = chartRows(figure(), "nets", text);
    expect(rows.map(({ name, bars }) => [name, ...bars.map(({ value }) => value)])).toEqual([
      ["Hours", "1,200 (99.9%)"],
      ["Pay", "1 (0.1%)"],
      ["Wage", "1 (0.1%)"],
    ]);
    expect(leftOut).toBe(1);
  });
  test("is a bar a group if there are few, and whole themes if there are many", () => {
    const few = figure(["man", "vrouw", null]);
    expect(chartRows(few, "codebook", text).rows[0]?.bars.map(({ group }) => group)).toEqual([
      ...["man", "vrouw", "no value"],
    ]);
    const many = figure(["a", "b", "c", "d", "e", "f", "g"]);
    expect(isChartSplit(many)).toBe(false);
    expect(chartRows(many, "codebook", text).rows[0]?.bars).toHaveLength(1);
  });
  test("sets no names in where nets and themes are mixed", () => {
    expect(chartRows(figure(), "size", text).rows.map(({ depth }) => depth)).toEqual([0, 0, 0]);
  });
});

test("the caption says the base, what is unresolved, the groups' bases and what isn't drawn", () => {
  expect(captionText(figure(["man", null]), 1, text)).toBe(
    "Base: 1,219 respondents who answered V1, 1,201 coded, unweighted, final set; 2 unresolved. " +
      "Coded by gender: man 1,201, no value 1,201. 1 theme that isn't drawn is in the table.",
  );
});

test("a percentage has one decimal in the reader's language, or is a dash", () => {
  expect(percentText(31.7073, "nl")).toBe("31,7%");
  expect(percentText(0, "en")).toBe("0.0%");
  expect(percentText(null, "en")).toBe("–");
});
