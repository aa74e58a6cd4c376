import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import Papa from "papaparse";
import { z } from "zod";
import { expectCodedColumns } from "./support/coded-columns.ts";
import { type CommandResult, freshDatabasePath, verbatim } from "./support/server.ts";

// The command line does the whole job without a browser; what it prints is for scripts to rely on.

const sampleAnswers = fileURLToPath(new URL("../db/sample/answers.csv", import.meta.url));
const sampleCodebook = fileURLToPath(new URL("../db/sample/codebook.json", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "verbatim-commands-"));
const question = "V2_aanbevelen_waarom";

const frequencies = z.object({
  question: z.string(),
  set: z.literal("final"),
  base: z.object({ answered: z.number(), coded: z.number() }),
  themes: z.array(
    z.object({
      theme: z.string(),
      parent: z.string().nullable(),
      n: z.number(),
      percent: z.number().nullable(),
    }),
  ),
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function succeeds(result: Promise<CommandResult>): Promise<string> {
  const { code, stdout, stderr } = await result;
  expect(stderr, "messages").not.toMatch(/error/i);
  expect(code).toBe(0);
  return stdout;
}

test("imports, codes from a file, counts and exports the sample; all three agree to the last digit", async () => {
  const database = freshDatabasePath();
  const imported = await succeeds(verbatim(database, ["import", sampleAnswers, "--study", "Work", "--json"]));
  expect(JSON.parse(imported)).toMatchObject({
    respondents: 120,
    questions: [{ answers: 57 }, { answers: 97 }, { answers: 86 }],
    refused: 0,
  });
  await succeeds(verbatim(database, ["codebook", "import", sampleCodebook, "--study", "Work"]));
  const rows = Papa.parse<Record<string, string>>(readFileSync(sampleAnswers, "utf8"), { header: true }).data;
  const answered = rows.filter((row) => (row[question] ?? "").trim() !== "");
  // Any rule does, as long as it gives none, one and several themes, some in one net.
  const coded = answered.slice(0, 40).map((row, index) => ({
    respondent_id: row.respondent_id ?? "",
    question,
    theme_ids: ["", "salaris", "salaris|contract", "werkdruk|rooster|salaris"][index % 4] ?? "",
  }));
  const codings = file("codings.csv", Papa.unparse(coded));
  const tagged = await succeeds(
    verbatim(database, ["tag", codings, "--study", "Work", "--coder", "Bea", "--json"]),
  );
  expect(JSON.parse(tagged)).toEqual({ coder: "Bea", answers: 40, changed: 40 });

  const counted = frequencies.parse(
    JSON.parse(
      await succeeds(
        verbatim(database, ["frequencies", "--study", "Work", "--question", question, "--json"]),
      ),
    ),
  );
  expect(counted.base).toMatchObject({ answered: 97, coded: 40 });
  const of = (theme: string) => counted.themes.find((row) => row.theme === theme);
  expect(of("salaris")).toMatchObject({ parent: "beloning", n: 30, percent: 75 });
  expect(of("beloning")).toMatchObject({ parent: null, n: 30, percent: 75 });
  expect(of("belasting")).toMatchObject({ n: 10, percent: 25 });
  expect(of("training")).toMatchObject({ n: 0, percent: 0 });

  const out = join(folder, "coded.csv");
  await succeeds(verbatim(database, ["export", "--study", "Work", "--out", out]));
  const exported = Papa.parse<Record<string, string>>(readFileSync(out, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  expect(exported.data).toHaveLength(120);
  expectCodedColumns(exported.data, question, counted.themes, 40);
});

test("splits frequencies by an attribute; the groups add up", async () => {
  const database = freshDatabasePath();
  await succeeds(verbatim(database, ["import", sampleAnswers, "--study", "Work"]));
  const split = JSON.parse(
    await succeeds(
      verbatim(database, [
        "frequencies",
        "--study",
        "Work",
        "--question",
        question,
        "--by",
        "age_group",
        "--json",
      ]),
    ),
  );
  const groups = z.object({
    groups: z.array(z.object({ value: z.string(), base: z.object({ answered: z.number() }) })),
  });
  const { groups: found } = groups.parse(split);
  expect(found.map(({ value }) => value)).toContain("25-34");
  expect(found.reduce((sum, { base }) => sum + base.answered, 0)).toBe(97);
});

test("gives back the exact text of every answer after export and import, hostile ones too", async () => {
  const hostile = [
    '=HYPERLINK("http://example.org","click")',
    "+31 6 1234",
    "-5",
    "-nee",
    "@all",
    "'=already quoted",
    "''=twice",
    "\tTab first",
    'line\r\nbreak, "quotes" and ; semicolons',
    "<script>alert(1)</script>",
    "  spaces around  ",
    "👩‍👩‍👧 e\u0301 \u202eright to left",
    "'plain apostrophe",
  ];
  const source = file(
    "hostile.csv",
    Papa.unparse(hostile.map((text, index) => ({ id: `=R${index}`, answer: text }))),
  );
  const columns = ["--id", "id", "--question", "answer"];
  const first = freshDatabasePath();
  await succeeds(verbatim(first, ["import", source, "--study", "H", "--language", "en", ...columns]));
  const out = join(folder, "hostile-out.csv");
  await succeeds(verbatim(first, ["export", "--study", "H", "--out", out]));
  const cells = Papa.parse<string[]>(readFileSync(out, "utf8"), { skipEmptyLines: true }).data.flat();
  expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell) || /^-\D/.test(cell))).toEqual([]);
  const second = freshDatabasePath();
  await succeeds(
    verbatim(second, [
      "import",
      out,
      "--study",
      "H",
      "--id",
      "respondent_id",
      "--question",
      "answer",
      "--language",
      "en",
    ]),
  );
  const again = join(folder, "hostile-again.csv");
  await succeeds(verbatim(second, ["export", "--study", "H", "--out", again]));
  expect(readFileSync(again, "utf8")).toBe(readFileSync(out, "utf8"));
});

test("suggests known words of piped answers, in order, with evidence at its place", async () => {
  const answers = [
    { id: "a", text: "Het uurloon is te laag" },
    { id: 7, text: "Minder werkdruk en betere roosters" },
    { id: "c", text: "🙂 Een andere leidinggevende" },
    { id: "d", text: "" },
  ];
  const stdout = await succeeds(
    verbatim(
      freshDatabasePath(),
      ["suggest", "--codebook", sampleCodebook, "--language", "nl"],
      answers.map((answer) => JSON.stringify(answer)).join("\n"),
    ),
  );
  const line = z.object({
    id: z.union([z.string(), z.number()]),
    suggestions: z.array(
      z.object({
        theme: z.string(),
        p: z.number(),
        evidence: z.array(z.object({ start: z.number(), end: z.number(), keyword: z.string() })),
      }),
    ),
  });
  const lines = stdout
    .trim()
    .split("\n")
    .map((text) => line.parse(JSON.parse(text)));
  expect(lines.map(({ id }) => id)).toEqual(["a", 7, "c", "d"]);
  const themes = lines.map(({ suggestions }) => suggestions.map(({ theme }) => theme));
  expect(themes[0]).toContain("salaris");
  expect(themes[1]).toEqual(expect.arrayContaining(["werkdruk", "rooster"]));
  expect(themes[2]).toContain("leidinggevende");
  expect(themes[3]).toEqual([]);
  const evidence = lines[2]?.suggestions.find(({ theme }) => theme === "leidinggevende")?.evidence[0];
  expect(answers[2]?.text.slice(evidence?.start, evidence?.end)).toBe("leidinggevende");
});

test("suggests for a study and says how many", async () => {
  const database = freshDatabasePath();
  await succeeds(verbatim(database, ["import", sampleAnswers, "--study", "Work"]));
  await succeeds(verbatim(database, ["codebook", "import", sampleCodebook, "--study", "Work"]));
  const printed = await succeeds(verbatim(database, ["suggest", "--study", "Work", "--json"]));
  const { answers, suggestions } = z
    .object({ answers: z.number(), suggestions: z.number() })
    .parse(JSON.parse(printed));
  expect(answers).toBe(240);
  expect(suggestions).toBeGreaterThan(150);
});

const wrongFiles: readonly (readonly [
  what: string,
  content: string | Uint8Array | undefined,
  says: RegExp,
])[] = [
  ["missing", undefined, /missing|no file|not found|doesn't exist/i],
  ["empty", "", /empty/i],
  ["binary", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 0, 0]), /text|binary|NUL/i],
  ["header only", "id,answer\r\n", /no rows|no answers|only/i],
  ["truncated in a quote", 'id,answer\n1,"never closed\n2,x\n', /quotation mark/],
  ["without a text column", "id,age\n1,34\n2,35\n3,36\n", /question|text/i],
  [
    "with an id twice",
    "id,answer\na,good work here\nb,bad pay here\na,nice people here\n",
    /“a”.*row 3|row 3.*“a”/,
  ],
];

for (const [what, content, says] of wrongFiles) {
  test(`refuses a file that is ${what} with one sentence and changes nothing`, async () => {
    const database = freshDatabasePath();
    const path = content === undefined ? join(folder, "nowhere.csv") : file("wrong.csv", content);
    const { code, stdout, stderr } = await verbatim(database, ["import", path, "--study", "S"]);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse((await verbatim(database, ["studies", "--json"])).stdout)).toEqual([]);
  });
}

test("asks which of two columns of one name is meant", async () => {
  const path = file("twice.csv", "id,answer,answer\n1,good work,bad pay\n2,fine place,no time\n");
  const { code, stderr } = await verbatim(freshDatabasePath(), [
    "import",
    path,
    "--study",
    "S",
    "--question",
    "answer",
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain("answer (1)");
});

const wrongCalls: readonly (readonly [words: readonly string[], says: RegExp])[] = [
  [["dance"], /no command “dance”/],
  [["studies", "--loud"], /no option --loud/],
  [["import", "--study", "S"], /needs FILE/],
  [["import", sampleAnswers], /needs --study/],
  [["frequencies", "--study", "Nowhere", "--question", "Q"], /no study called “Nowhere”/],
  [["import", sampleAnswers, "--study", "S", "--question", "Q99"], /Q99/],
];

for (const [words, says] of wrongCalls) {
  test(`says what is wrong with: ${words.filter((word) => !word.includes("/")).join(" ")}`, async () => {
    const { code, stderr } = await verbatim(freshDatabasePath(), words);
    expect(code).not.toBe(0);
    expect(stderr).toMatch(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
}

test("helps with everything", async () => {
  const overview = await succeeds(verbatim(freshDatabasePath(), ["--help"]));
  const names = [...overview.matchAll(/^ {2}([a-z]+(?: [a-z]+)?) {2,}/gm)].map((match) => match[1] ?? "");
  expect(names).toEqual(
    expect.arrayContaining(["import", "codebook import", "tag", "suggest", "frequencies", "export"]),
  );
  for (const name of names) {
    expect(await succeeds(verbatim(freshDatabasePath(), [...name.split(" "), "--help"]))).toContain(
      "--db FILE",
    );
  }
});

test("leaves an existing export as it was if the new one can't be written", async () => {
  const database = freshDatabasePath();
  await succeeds(verbatim(database, ["import", sampleAnswers, "--study", "Work"]));
  const { code, stderr } = await verbatim(database, [
    "export",
    "--study",
    "Work",
    "--out",
    "/no/such/folder/x.csv",
  ]);
  expect(code).toBe(1);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
