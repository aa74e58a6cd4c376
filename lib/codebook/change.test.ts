import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCodebook } from "./arbitrary.ts";
import { applyChange, type CodebookChange, invertChange } from "./change.ts";
import { addTheme, deleteTheme, editTheme, moveTheme, moveThemeBy, replaceCodebook } from "./edits.ts";
import { parseCodebookJson } from "./read-json.ts";
import type { Codebook, Theme } from "./theme.ts";

/** Checks a change's result, that its inverse leads back, and that both survive being stored as JSON. */
function expectChange(before: Codebook, change: CodebookChange, expected?: Codebook): Codebook {
  const after = applyChange(before, change);
  if (!after.ok) throw new Error(JSON.stringify(after.problem));
  if (expected) expect(after.value.themes).toEqual(expected.themes);
  expect(applyChange(after.value, invertChange(change))).toEqual({ ok: true, value: before });
  const stored: CodebookChange = JSON.parse(JSON.stringify(change));
  expect(applyChange(before, stored)).toEqual(after);
  expect(applyChange(after.value, invertChange(stored))).toEqual({ ok: true, value: before });
  return after.value;
}

/** A codebook from lines such as `pay < money 10`: id, parent, number; languages en. */
function codebookOf(...lines: string[]): Codebook {
  const themes = lines.map((line) => {
    const [, id, parent, number] = /^(\w+)(?: < (\w+))?(?: (\d+))?$/.exec(line) ?? [];
    return { id, parent: parent ?? null, number: number ? Number(number) : null, name: { en: id } };
  });
  const codebook = parseCodebookJson(JSON.stringify({ languages: ["en"], themes }), "test");
  if (!codebook.ok) throw new Error(JSON.stringify(codebook.problem));
  return codebook.value;
}

const outline = ({ themes }: Codebook) =>
  themes.map(({ id, parent }) => (parent === null ? id : `${id} < ${parent}`));
const themeIn = ({ themes }: Codebook, id: string): Theme => {
  const theme = themes.find((theme) => theme.id === id);
  if (!theme) throw new Error(`No ${id}.`);
  return theme;
};
const small = codebookOf(
  "money",
  "work",
  "pay < money 10",
  "hours < work 20",
  "bonus < money 11",
  "pressure < work",
);

describe("adding a theme", () => {
  test("puts it last under its parent, in the parent's colour, with an id from its name", () => {
    const change = addTheme(small, { name: { en: "Travel & köst" }, parent: "money", taken: new Set() });
    const after = expectChange(small, change);
    expect(outline(after).slice(0, 4)).toEqual([
      "money",
      "pay < money",
      "bonus < money",
      "travel_kost < money",
    ]);
    expect(themeIn(after, "travel_kost").colour).toBe(themeIn(small, "money").colour);
  });
  test("never takes an id that the study has used before", () => {
    const add = (taken: string[]) =>
      addTheme(small, { name: { en: "Pay" }, parent: null, taken: new Set(taken) });
    expect(add([])[0]?.id).toBe("pay_2");
    expect(add(["pay_2", "pay_3"])[0]?.id).toBe("pay_4");
    expect(addTheme(small, { name: { en: "…" }, parent: null, taken: new Set() })[0]?.id).toBe("theme");
  });
  test("gives each of the first nets a colour of its own", () => {
    const nets = codebookOf("a", "b", "c", "d", "e", "f", "g", "h");
    expect(new Set(nets.themes.map((theme) => theme.colour)).size).toBe(8);
  });
});

describe("editing a theme", () => {
  test("changes the fields given and no others", () => {
    const after = expectChange(small, editTheme(small, "pay", { number: 12, keywords: { en: ["wage"] } }));
    expect(themeIn(after, "pay")).toEqual({
      ...themeIn(small, "pay"),
      number: 12,
      keywords: { en: ["wage"] },
    });
  });
  test("is no change if nothing differs", () => {
    expect(editTheme(small, "pay", { number: 10 })).toEqual([]);
  });
  test.each([
    [{ number: 20 }, "themeNumberTaken"],
    [{ number: 1.5 }, "themeNumberBad"],
    [{ colour: "red" }, "themeColourBad"],
    [{ name: {} }, "themeNameMissing"],
    [{ name: { en: " " } }, "themeNameMissing"],
    [{ keywords: { en: [" "] } }, "themeFieldMalformed"],
    [{ definition: { "not a code": "" } }, "themeFieldMalformed"],
  ])("refuses %j as %s", (fields, code) => {
    const outcome = applyChange(small, editTheme(small, "pay", fields));
    expect(outcome).toMatchObject({ ok: false, problem: { code } });
  });
  test("is refused where the theme was changed meanwhile, and then changes nothing", () => {
    const mine = editTheme(small, "pay", { example: "mine" });
    const theirs = expectChange(small, editTheme(small, "pay", { example: "theirs" }));
    expect(applyChange(theirs, mine)).toMatchObject({
      ok: false,
      problem: { code: "codebookChangedMeanwhile", values: { theme: "pay" } },
    });
  });
});

describe("moving a theme", () => {
  test.each([
    [
      "bonus",
      "money",
      0,
      ["money", "bonus < money", "pay < money", "work", "hours < work", "pressure < work"],
    ],
    ["pay", "money", 1, ["money", "bonus < money", "pay < money", "work", "hours < work", "pressure < work"]],
    ["pay", "work", 1, ["money", "bonus < money", "work", "hours < work", "pay < work", "pressure < work"]],
    ["pay", null, 1, ["money", "bonus < money", "pay", "work", "hours < work", "pressure < work"]],
    [
      "work",
      "money",
      9,
      ["money", "pay < money", "bonus < money", "work < money", "hours < work", "pressure < work"],
    ],
  ])("%s under %s at %i", (id, parent, index, expected) => {
    expect(outline(expectChange(small, moveTheme(small, id, { parent, index })))).toEqual(expected);
  });
  test.each([
    ["bonus", "up", ["money", "bonus < money", "pay < money", "work", "hours < work", "pressure < work"]],
    ["pay", "down", ["money", "bonus < money", "pay < money", "work", "hours < work", "pressure < work"]],
    ["bonus", "in", ["money", "pay < money", "bonus < pay", "work", "hours < work", "pressure < work"]],
    ["pay", "out", ["money", "bonus < money", "pay", "work", "hours < work", "pressure < work"]],
    ["pay", "up", outline(small)],
    ["bonus", "down", outline(small)],
    ["money", "in", outline(small)],
    ["money", "out", outline(small)],
  ] as const)("%s a step %s", (id, step, expected) => {
    expect(outline(expectChange(small, moveThemeBy(small, id, step)))).toEqual(expected);
  });
  test("that can't go further is no change", () => {
    expect(moveThemeBy(small, "bonus", "down")).toEqual([]);
    expect(moveTheme(small, "hours", { parent: "work", index: 0 })).toEqual([]);
  });
  test("into itself or below itself is a wrong call", () => {
    expect(() => moveTheme(small, "money", { parent: "pay", index: 0 })).toThrow("can't move into itself");
    expect(() => moveTheme(small, "money", { parent: "money", index: 0 })).toThrow("can't move into itself");
  });
  test("into a cycle, by two changes made apart, is refused", () => {
    const one = expectChange(small, moveTheme(small, "money", { parent: "work", index: 0 }));
    const other = moveTheme(small, "work", { parent: "money", index: 0 });
    expect(applyChange(one, other)).toMatchObject({ ok: false, problem: { code: "themeCycle" } });
  });
});

describe("deleting a theme", () => {
  test("takes all below it along, or lifts it to where the theme was", () => {
    const without = expectChange(small, deleteTheme(small, "money", "delete"));
    expect(outline(without)).toEqual(["work", "hours < work", "pressure < work"]);
    const lifted = expectChange(small, deleteTheme(small, "money", "lift"));
    expect(outline(lifted)).toEqual(["pay", "bonus", "work", "hours < work", "pressure < work"]);
  });
  test("without what is below it is refused", () => {
    const change = deleteTheme(small, "money", "delete").filter(({ id }) => id === "money");
    expect(applyChange(small, change)).toMatchObject({ ok: false, problem: { code: "themeParentUnknown" } });
  });
});

describe("bringing in a codebook", () => {
  const incoming = codebookOf("work 5", "money", "pay < work 10");
  test("changes and adds by id, and keeps the rest behind it", () => {
    const after = expectChange(small, replaceCodebook(small, incoming, "keep"));
    const expected = ["work", "pay < work", "hours < work", "pressure < work", "money", "bonus < money"];
    expect(outline(after)).toEqual(expected);
  });
  test("or deletes the rest", () => {
    expect(outline(expectChange(small, replaceCodebook(small, incoming, "delete")))).toEqual(
      outline(incoming),
    );
  });
});

test("each kind of change leads back by its inverse, on any codebook", () => {
  const choice = fc.record({
    pick: fc.nat(),
    to: fc.nat(),
    index: fc.nat(13),
    lift: fc.boolean(),
    keep: fc.boolean(),
  });
  fc.assert(
    fc.property(anyCodebook, anyCodebook, choice, (codebook, incoming, { pick, to, index, lift, keep }) => {
      const { themes, languages } = codebook;
      expectChange(codebook, addTheme(codebook, { name: { nl: "Nieuw" }, parent: null, taken: new Set() }));
      const unnumbered = incoming.themes.map((theme) => ({ ...theme, number: null }));
      const other = { languages, themes: unnumbered };
      expectChange(codebook, replaceCodebook(codebook, other, keep ? "keep" : "delete"));
      const id = themes[pick % themes.length]?.id;
      if (id === undefined) return;
      expectChange(codebook, editTheme(codebook, id, { example: "x" }));
      expectChange(codebook, deleteTheme(codebook, id, lift ? "lift" : "delete"));
      const remaining = applyChange(codebook, deleteTheme(codebook, id, "delete"));
      const parents = remaining.ok ? remaining.value.themes : [];
      const parent = parents[to % (parents.length + 1)]?.id ?? null;
      expectChange(codebook, moveTheme(codebook, id, { parent, index }));
    }),
  );
});

test("a change that names a theme twice, or gives it another id, is a wrong call", () => {
  const [change] = editTheme(small, "pay", { example: "x" });
  if (!change) throw new Error("No change.");
  expect(() => applyChange(small, [change, change])).toThrow("twice");
  expect(() => applyChange(small, [{ ...change, id: "bonus" }])).toThrow("another id");
});
