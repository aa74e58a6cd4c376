import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChartTheme, layoutFrequencyChart } from "./chart-layout.ts";
import { inChartOrder, percentAxis } from "./chart-rows.ts";
import { estimatedTextWidth, fitText, wrapText } from "./text-width.ts";

const counted = (theme: string, parent: string | null, n: number) => ({ theme, parent, n, percent: n });
const themes = [
  counted("a", null, 3),
  counted("a1", "a", 1),
  counted("a2", "a", 2),
  counted("b", null, 9),
  counted("b1", "b", 9),
];
const ids = (order: "codebook" | "nets" | "size") => inChartOrder(themes, order).map(({ theme }) => theme);

describe("the order of themes", () => {
  test("is that of the codebook", () => expect(ids("codebook")).toEqual(["a", "a1", "a2", "b", "b1"]));
  test("is by n with each net's themes under it", () =>
    expect(ids("nets")).toEqual(["b", "b1", "a", "a2", "a1"]));
  test("is by n throughout, equal ones as in the codebook", () =>
    expect(ids("size")).toEqual(["b", "b1", "a", "a2", "a1"]));
});

test.each([
  [0, 1, 1],
  [4.2, 5, 1],
  [31.7, 40, 10],
  [100, 100, 20],
])("an axis to %d percent ends at %d in steps of %d", (largest, end, step) => {
  expect(percentAxis(largest)).toEqual({ end, step });
});

describe("fitting text", () => {
  test("cuts a text short only where it doesn't fit", () => {
    expect(fitText("Pay", 13, 100)).toBe("Pay");
    expect(fitText("Pay and job security", 13, 60)).toMatch(/^Pay.*…$/);
  });
  test("breaks lines at spaces, losing no word that fits", () => {
    const lines = wrapText("What would you change about your working conditions?", 13, 120);
    expect(lines.join(" ")).toBe("What would you change about your working conditions?");
    expect(lines.every((line) => estimatedTextWidth(line, 13) <= 120)).toBe(true);
  });
});

describe("the layout of a chart", () => {
  const bar = fc.record({
    group: fc.constantFrom("", "man", "vrouw", "a very long group name that can't fit"),
    percent: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    value: fc.constantFrom("0 (0%)", "1,234 (100%)"),
  });
  const chart: fc.Arbitrary<ChartTheme[]> = fc.array(
    fc.record({
      theme: fc.string(),
      name: fc.string({ maxLength: 80 }),
      isNet: fc.boolean(),
      depth: fc.nat(9),
      colour: fc.constant("#0072b2"),
      bars: fc.array(bar, { minLength: 1, maxLength: 6 }),
    }),
  );
  const axisLabel = (percent: number) => `${percent}%`;

  test("keeps every bar, with its value, inside, from 280 pixels on", () => {
    fc.assert(
      fc.property(chart, fc.integer({ min: 280, max: 1600 }), (rows, width) => {
        const layout = layoutFrequencyChart(rows, { width, axisLabel });
        for (const { bars, y, height } of layout.themes) {
          for (const placed of bars) {
            expect(placed.width).toBeGreaterThanOrEqual(0);
            expect(placed.y).toBeGreaterThanOrEqual(y);
            expect(placed.y + placed.height).toBeLessThanOrEqual(y + height);
            const end = placed.value.x + estimatedTextWidth(placed.value.text, 12);
            expect(end).toBeLessThanOrEqual(width + 1);
          }
        }
        expect(layout.height).toBeGreaterThanOrEqual(layout.themes.reduce((sum, one) => sum + one.height, 0));
      }),
    );
  });
  test("draws equal percentages equally long, and longer ones longer", () => {
    fc.assert(
      fc.property(chart, (rows) => {
        const { themes: placed } = layoutFrequencyChart(rows, { width: 900, axisLabel });
        const drawn = placed.flatMap((theme, row) =>
          theme.bars.map(({ width }, index) => ({ width, percent: rows[row]?.bars[index]?.percent ?? 0 })),
        );
        const longest = drawn.reduce((most, one) => (one.percent > most.percent ? one : most), {
          ...{ width: 0, percent: 0 },
        });
        for (const { width, percent } of drawn) {
          if (longest.percent > 0) expect(width).toBeCloseTo((longest.width * percent) / longest.percent, 6);
        }
      }),
    );
  });
  test("puts names above the bars where it is narrow", () => {
    const rows: ChartTheme[] = [
      {
        theme: "a",
        name: "Pay",
        isNet: false,
        depth: 0,
        colour: "#000000",
        bars: [{ group: "", percent: 5, value: "5" }],
      },
    ];
    const [wide] = layoutFrequencyChart(rows, { width: 900, axisLabel }).themes;
    const [slim] = layoutFrequencyChart(rows, { width: 340, axisLabel }).themes;
    expect(wide?.bars[0]?.x).toBeGreaterThan(0);
    expect(slim?.bars[0]?.x).toBe(0);
    expect(slim?.label.y).toBeLessThan(slim?.bars[0]?.y ?? 0);
  });
  test("is empty but whole without themes", () => {
    expect(layoutFrequencyChart([], { width: 900, axisLabel })).toMatchObject({ themes: [], width: 900 });
  });
});
