import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sample = (file: string) => join(root, "db", "sample", file);
const folder = mkdtempSync(join(tmpdir(), "verbatim-"));
const codebook = ["--codebook", sample("codebook.json")];
const confirmed = ["--confirmed", sample("reference-coding.jsonl")];
const model = join(folder, "model.json");

/** Runs `suggest` as a person does. */
function suggest(options: readonly string[], input: string) {
  const call = [join(root, "app", "cli", "run.mjs"), "suggest", ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, {
    input,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
}

/** Answers of the sample in many combinations, some with a question: more than one block of lines. */
function answers(): string[] {
  const texts = readFileSync(sample("reference-coding.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line): string => JSON.parse(line).text);
  return Array.from({ length: 2400 }, (_, id) => {
    const text = `${texts[id % texts.length]} ${texts[(id * 7 + 3) % texts.length]} 😀 woord${id}`;
    return `${JSON.stringify(id % 3 === 0 ? { id, text, question: "V1" } : { id, text })}\n`;
  });
}

test("a model, threads and eight runs over parts all give the bytes of one run", { timeout: 120_000 }, () => {
  const lines = answers();
  const input = lines.join("");
  const one = suggest([...codebook, ...confirmed, "--save-model", model], input);
  expect(one).toMatchObject({ status: 0, stderr: "" });
  expect(one.stdout.split("\n")).toHaveLength(lines.length + 1);
  expect(suggest([...codebook, ...confirmed, "--threads", "2"], input)).toEqual(one);
  expect(suggest(["--model", model, "--threads", "3"], input)).toEqual(one);
  const size = lines.length / 8;
  const parts = Array.from({ length: 8 }, (_, part) => lines.slice(part * size, (part + 1) * size).join(""));
  const joined = parts.map((part) => suggest(["--model", model], part).stdout).join("");
  expect(joined === one.stdout).toBe(true);
});

test("keywords alone give the same bytes in threads, as far as the first wrong line", {
  timeout: 60_000,
}, () => {
  const input = answers().with(1500, "{}\n").join("");
  const one = suggest(codebook, input);
  expect(one.status).toBe(1);
  expect(one.stderr).toMatch(/^Line 1501 of the answers /);
  expect(one.stdout.split("\n")).toHaveLength(1501);
  expect(suggest([...codebook, "--threads", "2"], input)).toEqual(one);
});

test("a model that was changed is refused", { timeout: 30_000 }, () => {
  const changed = join(folder, "changed.json");
  writeFileSync(changed, readFileSync(model, "utf8").replace("salaris", "salaros"));
  const { status, stdout, stderr } = suggest(["--model", changed], '{"id":1,"text":"loon"}\n');
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^changed.json was changed or cut off /);
});
