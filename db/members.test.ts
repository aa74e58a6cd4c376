import { expect, test } from "vitest";
import { memberNamed } from "./members.ts";
import { temporaryDatabase } from "./temporary-database.ts";

test("a member that another start adds between the look and the insert is that member", () => {
  const db = temporaryDatabase();
  // What another process does at that moment.
  db.sqlite.exec(
    `CREATE TEMP TRIGGER another_start BEFORE INSERT ON main.members
     BEGIN INSERT INTO members (name, created_at) VALUES (NEW.name, 0); END`,
  );
  const member = memberNamed(db, "Me");
  expect(db.sqlite.prepare("SELECT id, name FROM members").all()).toEqual([member]);
  expect(memberNamed(db, "Me")).toEqual(member);
});
