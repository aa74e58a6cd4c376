import { expect, test } from "vitest";
import { type SearchableTheme, themeSearch } from "./theme-search.ts";

function theme(number: number, name: string, more: Partial<SearchableTheme> = {}): SearchableTheme {
  return { id: `theme-${number}`, number, name, path: "", definition: "", keywords: [], ...more };
}

const search = themeSearch([
  theme(10, "Pay", { path: "Pay and security", keywords: ["uurloon", "salaris"] }),
  theme(11, "Contract and security", { path: "Pay and security" }),
  theme(12, "Allowances", { definition: "Extra money on top of the pay: travel, evenings." }),
  theme(20, "Work pressure", { keywords: ["werkdruk"] }),
  theme(21, "Schedules"),
  theme(1, "Crèche"),
]);

function found(query: string) {
  return search(query).map(({ name }) => name);
}

test.each([
  ["the start of a name", "sch", "Schedules"],
  ["the start of a later word", "pres", "Work pressure"],
  ["words in any order", "pressure wo", "Work pressure"],
  ["a code number", "12", "Allowances"],
  ["the start of a code number, but a whole one first", "1", "Crèche"],
  ["a keyword", "uurl", "Pay"],
  ["a word of the definition", "travel", "Allowances"],
  ["letters without their accents", "creche", "Crèche"],
  ["capitals", "PAY", "Pay"],
  ["a letter left out", "shedules", "Schedules"],
  ["two letters swapped", "scehdules", "Schedules"],
  ["a letter too much, in a keyword", "werkdrukk", "Work pressure"],
  ["a wrong letter while the word isn't finished", "contrect", "Contract and security"],
])("finds by %s", (_, query, name) => {
  expect(found(query)[0]).toBe(name);
});

test("a name goes before what only lies under a net of that name", () => {
  expect(found("pay")).toEqual(["Pay", "Contract and security", "Allowances"]);
});

test("every word must fit", () => {
  expect(found("pay bicycle")).toEqual([]);
});

test("a short word with another first letter is another word", () => {
  expect(found("zalar")).toEqual([]);
  expect(found("salra")[0]).toBe("Pay");
});

test("short words forgive nothing, so that two letters don't find everything", () => {
  expect(found("zx")).toEqual([]);
});

test("nothing typed finds nothing", () => {
  expect(found("  ")).toEqual([]);
});
