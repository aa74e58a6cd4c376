import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CountedTheme, frequencies, type OutcomeCell } from "./frequencies.ts";
import { frequenciesByGroup, inValueOrder } from "./groups.ts";

const themes: readonly CountedTheme[] = [
  { id: "pay", parent: null },
  { id: "wage", parent: "pay" },
  { id: "bonus", parent: "pay" },
  { id: "yearly", parent: "bonus" },
  { id: "hours", parent: null },
];

const countsOf = (cells: readonly OutcomeCell[]) =>
  Object.fromEntries(frequencies(themes, cells).themes.map(({ theme, n }) => [theme, n]));

describe("frequencies", () => {
  test("counts a respondent once in a net, however many themes of it the set has", () => {
    expect(countsOf([{ outcome: ["wage", "yearly"], answers: 3 }])).toEqual({
      ...{ pay: 3, wage: 3, bonus: 3, yearly: 3, hours: 0 },
    });
  });
  test("counts a net that was chosen itself", () => {
    expect(countsOf([{ outcome: ["pay"], answers: 2 }])).toMatchObject({ pay: 2, wage: 0, bonus: 0 });
  });
  test("keeps the order of the codebook and each theme's parent", () => {
    const { themes: counted } = frequencies(themes, []);
    expect(counted.map(({ theme, parent }) => ({ id: theme, parent }))).toEqual(themes);
  });
  test("takes percentages of the coded: those without a theme count, open and unresolved do not", () => {
    const { base, themes: counted } = frequencies(themes, [
      { outcome: ["hours"], answers: 1 },
      { outcome: [], answers: 2 },
      { outcome: "open", answers: 4 },
      { outcome: "unresolved", answers: 5 },
    ]);
    expect(base).toEqual({ answered: 12, coded: 3, unresolved: 5 });
    expect(counted.at(-1)).toEqual({ theme: "hours", parent: null, n: 1, percent: 100 / 3 });
  });
  test("has no percentage, not 0, where nobody is coded", () => {
    const counted = frequencies(themes, [{ outcome: "open", answers: 4 }]).themes;
    expect(counted.map(({ n, percent }) => [n, percent])).toEqual(themes.map(() => [0, null]));
  });
  test("ignores a theme that was deleted, but not the answer", () => {
    const { base, themes: counted } = frequencies(themes, [{ outcome: ["gone", "hours"], answers: 2 }]);
    expect(base.coded).toBe(2);
    expect(counted.reduce((sum, { n }) => sum + n, 0)).toBe(2);
  });
  test("ends on themes that lie within each other", () => {
    const loop = [
      { id: "a", parent: "b" },
      { id: "b", parent: "a" },
    ];
    expect(frequencies(loop, [{ outcome: ["a"], answers: 1 }]).themes.map(({ n }) => n)).toEqual([1, 1]);
  });
  test("names the cell with a number of answers that can't be", () => {
    expect(() => frequencies(themes, [{ outcome: [], answers: -1 }])).toThrow(
      "Outcome cell 0 has -1 answers",
    );
  });
});

describe("frequencies by group", () => {
  test("gives each value its own base", () => {
    const groups = frequenciesByGroup(
      themes,
      new Map([
        [null, [{ outcome: "open", answers: 1 }]],
        ["b", [{ outcome: ["wage"], answers: 2 }]],
      ]),
    );
    expect(groups.map(({ value, base }) => [value, base.answered, base.coded])).toEqual([
      ["b", 2, 2],
      [null, 1, 0],
    ]);
  });
  test("sorts numbers as numbers, with point or comma", () => {
    expect(inValueOrder(["10", "9", null, "2,5", "-1"])).toEqual(["-1", "2,5", "9", "10", null]);
  });
  test("sorts other values by the alphabet, numbers in them by size", () => {
    expect(inValueOrder(["mbo", "hbo", "mbo-", "9-17", "18-24"])).toEqual([
      "9-17",
      "18-24",
      "hbo",
      "mbo",
      "mbo-",
    ]);
  });
});

describe("for any codebook and codings", () => {
  const tree = fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).map((parents) =>
    // A parent is an earlier theme, or none: always a tree in its order.
    parents.map((parent, index) => {
      const above = parent % (index + 1);
      return { id: `t${index}`, parent: above === index ? null : `t${above}` };
    }),
  );
  const study = tree.chain((codebook) =>
    fc.record({
      codebook: fc.constant(codebook),
      sets: fc.array(fc.uniqueArray(fc.constantFrom(...codebook.map(({ id }) => id))), { maxLength: 40 }),
      open: fc.nat(50),
      unresolved: fc.nat(50),
    }),
  );

  /** Whether a set holds a theme or one below it, straight from the definition. */
  function holds(codebook: readonly CountedTheme[], set: readonly string[], net: string): boolean {
    return set.some((id) => {
      const theme = codebook.find((one) => one.id === id);
      return id === net || (theme?.parent != null && holds(codebook, [theme.parent], net));
    });
  }

  test("n equals a naive count over the codings, whether cells are summed or not", () => {
    fc.assert(
      fc.property(study, ({ codebook, sets, open, unresolved }) => {
        const cells: OutcomeCell[] = [
          ...sets.map((outcome) => ({ outcome, answers: 1 })),
          { outcome: "open", answers: open },
          { outcome: "unresolved", answers: unresolved },
        ];
        const { base, themes: counted } = frequencies(codebook, cells);
        expect(base).toEqual({ answered: sets.length + open + unresolved, coded: sets.length, unresolved });
        for (const { theme, n, percent } of counted) {
          expect(n).toBe(sets.filter((set) => holds(codebook, set, theme)).length);
          expect(percent).toBe(sets.length === 0 ? null : (100 * n) / sets.length);
        }
        const doubled = frequencies(
          codebook,
          cells.map((cell) => ({ ...cell, answers: 2 * cell.answers })),
        );
        expect(doubled.themes.map(({ n }) => n)).toEqual(counted.map(({ n }) => 2 * n));
      }),
    );
  });
  test("a net has at least its largest child, and at most all its children and its own", () => {
    fc.assert(
      fc.property(study, ({ codebook, sets }) => {
        const { themes: counted } = frequencies(
          codebook,
          sets.map((outcome) => ({ outcome, answers: 1 })),
        );
        for (const { theme, n } of counted) {
          const children = counted.filter(({ parent }) => parent === theme).map((child) => child.n);
          const own = sets.filter((set) => set.includes(theme)).length;
          expect(n).toBeGreaterThanOrEqual(Math.max(own, ...children));
          expect(n).toBeLessThanOrEqual(children.reduce((sum, child) => sum + child, own));
        }
      }),
    );
  });
});
