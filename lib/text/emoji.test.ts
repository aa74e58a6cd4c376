import { expect, test } from "vitest";
import { foldEmoji } from "./emoji.ts";
import { tokenise } from "./tokenise.ts";

const emoji = (text: string) =>
  tokenise(text)
    .filter(({ kind }) => kind === "emoji")
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ["top👍", ["👍"]],
  ["👍🏽 goed", ["👍🏽"]],
  ["👍👍", ["👍", "👍"]],
  ["👨‍👩‍👧 thuis", ["👨‍👩‍👧"]],
  ["❤️", ["❤️"]],
  ["🇳🇱🇧🇪", ["🇳🇱", "🇧🇪"]],
  ["🏴󠁧󠁢󠁥󠁮󠁧󠁿", ["🏴󠁧󠁢󠁥󠁮󠁧󠁿"]],
  ["🏳️‍🌈!", ["🏳️‍🌈"]],
  ["leuk :-) en :(", [":-)", ":("]],
  ["leuk:)", [":)"]],
  ["haha ;) :D :p =)", [";)", ":D", ":p", "=)"]],
  ["fijn :)))", [":)))"]],
  [":'(", [":'("]],
  ["<3 jullie", ["<3"]],
  ["</3", ["</3"]],
  ["^^ en ^_^", ["^^", "^_^"]],
  ["👍 :) 👎", ["👍", ":)", "👎"]],
  [":-/", [":-/"]],
])("%s has %j", (text, expected) => {
  expect(emoji(text)).toEqual(expected);
});

test.each([
  "http://example.com",
  "om 10:30",
  "nota:Dit",
  "nadeel:(te) druk",
  "<3 jaar in dienst",
  "<35",
  "a=b",
  "salaris: 2000; uren: 36",
  "© 2020 ™",
  "1 → 2",
  "x < y > z",
  "c:\\map",
])("%s has none", (text) => {
  expect(emoji(text)).toEqual([]);
});

test.each([
  ["👍🏽", "👍"],
  ["👍", "👍"],
  ["❤️", "❤"],
  ["<3", "❤"],
  [":-)", "🙂"],
  [":)))", "🙂"],
  ["=)", "🙂"],
  [":(", "🙁"],
  [":'(", "😢"],
  [";-)", "😉"],
  [":D", "😀"],
  [":p", "😛"],
  [":/", "😕"],
  [":*", "😘"],
  ["👨🏽‍👩🏻‍👧", "👨‍👩‍👧"],
  ["🇳🇱", "🇳🇱"],
])("%s is compared as %s", (written, folded) => {
  expect(foldEmoji(written)).toBe(folded);
});
