import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { frequencies, frequenciesByGroup, layoutFrequencyChart } from "../survey/index.ts";
import { frequencyChartSvg } from "./frequency-chart-svg.ts";
import { frequencyTableCsv } from "./frequency-table.ts";

const themes = [
  { id: "pay", parent: null },
  { id: "wage", parent: "pay" },
];
const cells = [
  { outcome: ["wage"], answers: 1 },
  { outcome: [], answers: 2 },
  { outcome: "open" as const, answers: 1 },
];

describe("a table of frequencies", () => {
  const table = {
    ...{ question: "Q1", nameOf: (theme: string) => `=${theme}`, ...frequencies(themes, cells) },
    split: {
      by: "group",
      groups: frequenciesByGroup(
        themes,
        new Map([
          [null, cells],
          ["a", cells.slice(2)],
        ]),
      ),
    },
  };
  test("has a row a theme with its base, then the groups; no percentage where nobody is coded", () => {
    const lines = frequencyTableCsv(table).slice(1).split("\r\n");
    expect(lines.slice(0, 5)).toEqual([
      "question,set,attribute,value,theme,parent,name,n,percent,answered,coded,unresolved",
      "Q1,final,,,pay,,'=pay,1,33.333333333333336,4,3,0",
      "Q1,final,,,wage,pay,'=wage,1,33.333333333333336,4,3,0",
      "Q1,final,group,a,pay,,'=pay,0,,1,0,0",
      "Q1,final,group,a,wage,pay,'=wage,0,,1,0,0",
    ]);
  });
  test("has percentages that are read back to the last digit", () => {
    const { data } = Papa.parse<Record<string, string>>(frequencyTableCsv(table).slice(1), { header: true });
    expect(Number(data[0]?.percent)).toBe(table.themes[0]?.percent);
  });
});

describe("the picture of a chart", () => {
  const layout = layoutFrequencyChart(
    [
      {
        ...{ theme: "pay", name: "Pay & <script>", isNet: true, depth: 0, colour: "#0072b2" },
        bars: [{ group: "", percent: 50, value: '1 "of" 2' }],
      },
    ],
    { width: 800, axisLabel: (percent) => `${percent}%` },
  );
  test("escapes every text", () => {
    const svg = frequencyChartSvg(layout, { title: "Why <b>not</b>?\u0000", caption: "Base: 2 & '3'" });
    expect(svg).not.toMatch(/<script|<b>|& /);
    expect(svg).not.toContain("\u0000");
    expect(svg).toContain("Pay &amp; &lt;script&gt;");
    expect(svg).toContain("1 &quot;of&quot; 2");
    expect(svg).toContain("Base: 2 &amp; &#39;3&#39;");
  });
  test("stands by itself: a namespace, a size, colours, and no link, style or script", () => {
    const svg = frequencyChartSvg(layout, { title: "T", caption: "C" });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="848" height="\d+"/);
    expect(svg).toContain('fill="#0072b2"');
    expect(svg).not.toMatch(/href|style=|<style|NaN|undefined/);
  });
});
