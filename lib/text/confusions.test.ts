import { expect, test } from "vitest";
import { defaultMisreadings, learnMisreadings } from "./confusions.ts";
import { vocabularyForTest } from "./vocabulary.fixture.ts";

function cost(counts: Record<string, number>, seen: string, intended: string): number | undefined {
  const all = learnMisreadings(vocabularyForTest("nl", counts));
  return all.find((each) => each.seen === seen && each.intended === intended)?.cost;
}

/** Words of a scanned study, in which v was read as u and z as g. */
const scanned = {
  inuloed: 1,
  geuoelens: 1,
  uergadering: 2,
  uerbetering: 2,
  ondergoek: 1,
  samenwerkinq: 1,
  zomaarwathoor: 1,
  leuenslang: 1,
};

test("a misreading that repairs many unknown words is likelier than one that repairs none", () => {
  const learned = cost(scanned, "u", "v") ?? 1;
  expect(learned).toBeLessThan(0.5);
  expect(cost(scanned, "b", "h")).toBe(cost({}, "b", "h"));
});

test("without texts misreadings are as likely as they are by default", () => {
  expect(learnMisreadings(vocabularyForTest("nl"))).toEqual(defaultMisreadings());
});

test("known words teach nothing", () => {
  expect(cost({ gevoelens: 50, vergadering: 50 }, "u", "v")).toBe(cost({}, "u", "v"));
});
