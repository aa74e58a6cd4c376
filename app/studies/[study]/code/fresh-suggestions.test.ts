import { expect, test } from "vitest";
import { freshSuggestions } from "./fresh-suggestions.ts";

function setting(answers: readonly boolean[]) {
  let looks = 0;
  let waits = 0;
  const fresh = freshSuggestions({
    reload: async () => answers[looks++] ?? false,
    wait: async () => {
      waits += 1;
    },
  });
  return { fresh, looks: () => looks, waits: () => waits };
}

async function turns() {
  for (let turn = 0; turn < 200; turn++) await Promise.resolve();
}

test("looks once after a decision, and again while the server learns", async () => {
  const { fresh, looks, waits } = setting([false, true, true, false]);
  fresh.decided();
  await turns();
  expect([looks(), waits()]).toEqual([1, 0]);
  fresh.decided();
  await turns();
  expect([looks(), waits()]).toEqual([4, 2]);
});

test("decisions that come while it looks are followed by one more look", async () => {
  const { fresh, looks } = setting([]);
  fresh.decided();
  fresh.decided();
  fresh.decided();
  await turns();
  expect(looks()).toBe(2);
});

test("gives up on a server that never ends learning, until the next decision", async () => {
  const { fresh, looks } = setting(new Array(100).fill(true));
  fresh.decided();
  await turns();
  expect(looks()).toBe(25);
  fresh.decided();
  await turns();
  expect(looks()).toBe(50);
});
