import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { expect, test } from "@playwright/test";
import Database from "better-sqlite3";
import { freshDatabasePath, startServer, verbatim } from "./support/server.ts";

// Starting is the first thing a new user sees: it must work, or say what to do.

test("says its address, serves on the loopback interface only and ends on Ctrl-C", async () => {
  const server = await startServer();
  expect(server.output()).toContain(server.database);
  expect((await fetch(server.address)).status).toBe(200);
  expect(await server.stop()).toBe(0);
  await expect(fetch(server.address)).rejects.toThrow();
});

test("takes the next free port if the one wanted is busy, and says so", async () => {
  const blocker = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => blocker.once("listening", resolve));
  const address = blocker.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const server = await startServer({ port });
  expect(server.output()).toContain(`Port ${port} is busy`);
  expect(server.address).not.toContain(`:${port}`);
  await server.stop();
  blocker.close();
});

test("loads the sample once: two starts at the same time and a third later leave one sample study", async () => {
  const database = freshDatabasePath();
  const [first, second] = await Promise.all([startServer({ database }), startServer({ database })]);
  expect(first.address).not.toBe(second.address);
  await Promise.all([first.stop(), second.stop()]);
  const third = await startServer({ database });
  await third.stop();
  const { stdout } = await verbatim(database, ["studies", "--json"]);
  expect(JSON.parse(stdout)).toHaveLength(1);
});

const refusals: readonly (readonly [what: string, make: (path: string) => void, says: RegExp])[] = [
  [
    "another program's database",
    (path) => new Database(path).exec("CREATE TABLE theirs (id)").close(),
    /not a Verbatim/,
  ],
  ["a text file", (path) => writeFileSync(path, "id,answer\n1,good\n".repeat(99)), /not a Verbatim/],
  ["a newer file", makeNewer, /newer Verbatim/],
];

function makeNewer(path: string): void {
  const sqlite = new Database(path);
  sqlite.exec("CREATE TABLE members (id)");
  sqlite.pragma(`application_id = ${0x56657262}`);
  sqlite.pragma("user_version = 999");
  sqlite.close();
}

for (const [what, make, says] of refusals) {
  test(`refuses ${what} with one sentence, and leaves it as it was`, async () => {
    const database = freshDatabasePath();
    make(database);
    await expect(startServer({ database })).rejects.toThrow(says);
    const { code, stderr } = await verbatim(database, ["studies"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
}

test("says that a database is locked", async () => {
  test.setTimeout(60_000);
  const database = freshDatabasePath();
  const holder = new Database(database);
  holder.exec("BEGIN EXCLUSIVE; CREATE TABLE held (id)");
  const { code, stderr } = await verbatim(database, ["studies"]);
  expect(code).toBe(1);
  expect(stderr).toContain("locked");
  holder.close();
});
