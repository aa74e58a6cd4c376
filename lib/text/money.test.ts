import { expect, test } from "vitest";
import { tokenise } from "./tokenise.ts";

const money = (text: string) =>
  tokenise(text)
    .filter(({ kind }) => kind === "money")
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ["€14,50 p/u", ["€14,50 p/u"]],
  ["€ 14,50 per uur", ["€ 14,50"]],
  ["14,50 euro", ["14,50"]],
  ["14 euro per uur", ["14"]],
  ["$15/hr", ["$15/hr"]],
  ["15 p.u.", ["15 p.u."]],
  ["£9.50 an hour", ["£9.50"]],
  ["14,- bruto", ["14,-"]],
  ["1.800 netto", ["1.800"]],
  ["2000€ im Monat", ["2000€"]],
  ["1 500 € par mois", ["500 €"]],
  ["EUR 12", ["12"]],
  ["tussen €12 en €14", ["€12", "€14"]],
  ["10 € 20", ["10 €"]],
  ["50 cent meer", ["50"]],
  ["₹500", ["₹500"]],
])("%s has the amounts %j", (text, expected) => {
  expect(money(text)).toEqual(expected);
});

test.each([
  "36 uur",
  "om 3 p.m. klaar",
  "2e",
  "24 collega's",
  "80 km/h",
  "100%",
  "1.000 keer",
  "€",
  "in 2020",
])("%s has none", (text) => {
  expect(money(text)).toEqual([]);
});

test("words of currency and time stay words", () => {
  const text = "14,50 euro per uur";
  expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "14,50",
    "euro",
    "per",
    "uur",
  ]);
});
