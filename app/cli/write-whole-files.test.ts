import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWholeFiles } from "./write-whole-files.ts";

const folder = () => mkdtempSync(join(tmpdir(), "verbatim-"));
const bytes = (text: string) => [Buffer.from(text)];

function* failingWith(code: string) {
  yield Buffer.from("half");
  throw Object.assign(new Error(code), { code });
}

test("files get their names when all are written", () => {
  const inside = folder();
  const files = ["a.csv", "b.csv"].map((name) => ({ path: join(inside, name), chunks: bytes(name) }));
  expect(writeWholeFiles(files)).toEqual({ ok: true, value: undefined });
  expect(readdirSync(inside)).toEqual(["a.csv", "b.csv"]);
  expect(readFileSync(join(inside, "b.csv"), "utf8")).toBe("b.csv");
});

test.each([
  ["ENOSPC", "diskFull"],
  ["EACCES", "fileUnwritable"],
])("what fails halfway (%s) leaves the files of before and nothing beside them", (code, expected) => {
  const inside = folder();
  const [first, second] = [join(inside, "a.csv"), join(inside, "b.csv")];
  writeFileSync(first, "before");
  const result = writeWholeFiles([
    { path: first, chunks: bytes("after") },
    { path: second, chunks: failingWith(code) },
  ]);
  expect(result).toEqual({ ok: false, problem: { code: expected, values: { file: second } } });
  expect(readdirSync(inside)).toEqual(["a.csv"]);
  expect(readFileSync(first, "utf8")).toBe("before");
});

test("a folder that isn't there, and a path that is a folder, are problems", () => {
  const inside = folder();
  mkdirSync(join(inside, "sub"));
  for (const path of [join(inside, "no", "a.csv"), join(inside, "sub")]) {
    expect(writeWholeFiles([{ path, chunks: bytes("x") }])).toMatchObject({
      problem: { code: "fileUnwritable", values: { file: path } },
    });
  }
  expect(readdirSync(inside)).toEqual(["sub"]);
});

test("a device isn't replaced by a file", () => {
  if (!existsSync("/dev/null")) return;
  expect(writeWholeFiles([{ path: "/dev/null", chunks: bytes("x") }]).ok).toBe(false);
});

test("an error that isn't about the file is thrown on", () => {
  const path = join(folder(), "a.csv");
  expect(() => writeWholeFiles([{ path, chunks: failingWith("ODD") }])).toThrow("ODD");
});
