import { expect, test } from "vitest";
import { isLoopbackHost } from "./host.ts";

test.each(["127.0.0.1", "127.0.0.1:3000", "localhost:3100", "LOCALHOST", "[::1]:3000"])(
  "%s is here",
  (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  },
);

test.each([
  null,
  "",
  "evil.example",
  "127.0.0.1.evil.example",
  "localhost.evil.example:3000",
  "[::2]",
  "::1",
])("%s is turned away", (host) => {
  expect(isLoopbackHost(host)).toBe(false);
});
