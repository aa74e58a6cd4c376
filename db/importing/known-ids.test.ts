import fc from "fast-check";
import { expect, test } from "vitest";
import { knownIds } from "./known-ids.ts";

test("tells which ids were added before, in whatever order they come", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 60 }), (ids) => {
      const added: string[] = [];
      const known = knownIds(10, () => added);
      for (const id of ids) {
        expect(known.add(id)).toBe(added.includes(id));
        added.push(id);
      }
    }),
  );
});

test("doesn't read the ids again while they ascend, with or without leading zeros", () => {
  const known = knownIds(10, () => {
    throw new Error("read again");
  });
  for (let number = 1; number <= 1_200; number++) expect(known.add(`R${number}`)).toBe(false);
  expect(() => known.add("R7")).toThrow("read again");
});
