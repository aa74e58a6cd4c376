import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemText } from "../problems/index.ts";
import { bytesSource, csvRows, fileSource, type PeekOptions, peekCsv } from "./index.ts";

function peek(content: string | Uint8Array, options: PeekOptions = {}, chunk?: number) {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return peekCsv(bytesSource("file.csv", bytes, chunk), options);
}

async function peekOf(content: string | Uint8Array, options: PeekOptions = {}) {
  const result = await peek(content, options);
  if (!result.ok) throw new Error(problemText(result.problem, "en"));
  return result.value;
}

async function sentenceOf(content: string | Uint8Array, options: PeekOptions = {}) {
  const result = await peek(content, options);
  return result.ok ? undefined : problemText(result.problem, "en");
}

const rolesOf = async (content: string) => {
  const { columns } = await peekOf(content);
  return Object.fromEntries(columns.map(({ name, role }) => [name, role]));
};

const surveyed = [
  "respondent_id;leeftijd;geslacht;weging;Wat vindt u van uw werk?",
  "R001;34;vrouw;0,85;Het is leuk werk maar de druk is te hoog",
  "R002;51;man;1,10;Ik vind het rooster niet goed",
  "R003;28;man;0,95;",
  "R004;34;vrouw;1,00;Fijne collega's en een goed loon",
].join("\n");

describe("encoding", () => {
  test("is found from all of the file, not only from its start", async () => {
    const late = Buffer.concat([
      Buffer.from(`id,answer\n${"1,plain\n".repeat(150_000)}2,caf`),
      Buffer.of(0xe9, 10),
    ]);
    expect((await peekOf(late)).encoding).toBe("windows-1252");
  });

  test("is windows-1252 where the last byte alone is no UTF-8", async () => {
    expect((await peekOf(Buffer.from("id,a\n1,café", "latin1"))).encoding).toBe("windows-1252");
  });

  test.each(["utf-16le", "utf-16be"] as const)("is %s without a byte order mark", async (encoding) => {
    const bytes = Buffer.from("id\tantwoord\r\n1\tGeïnspireerd\r\n", "utf16le");
    expect((await peekOf(encoding === "utf-16be" ? bytes.swap16() : bytes)).encoding).toBe(encoding);
  });

  test("is the same however the bytes are cut", async () => {
    const bytes = Buffer.from("id,antwoord\n1,één – “goed” 😀\n");
    for (let length = 1; length < 12; length++) {
      const result = await peek(bytes, {}, length);
      expect(result).toMatchObject({
        ok: true,
        value: { encoding: "utf-8", rows: [["1", "één – “goed” 😀"]] },
      });
    }
  });

  test("can be chosen; bytes that aren't valid in it are a problem", async () => {
    const bytes = Buffer.from("id,a\n1,caf\x82\n", "latin1");
    expect((await peekOf(bytes, { encoding: "cp850" })).rows).toEqual([["1", "café"]]);
    expect(await sentenceOf(bytes, { encoding: "utf-8" })).toContain("file.csv isn't utf-8");
  });
});

describe("delimiter and header", () => {
  test("follow an instruction line, which is no row", async () => {
    expect(await peekOf("sep=|\r\nid|answer\r\n1|a;b,c\r\n")).toMatchObject({
      ...{ delimiter: "|", lineEnd: "\r\n", rows: [["1", "a;b,c"]] },
    });
  });

  test("a delimiter that a person chose is used", async () => {
    expect((await peekOf("a b,c\n1 2,3\n", { delimiter: " " })).columns.map(({ name }) => name)).toEqual([
      "a",
      "b,c",
    ]);
  });

  test("prose in one column isn't split at its commas", async () => {
    const { delimiter, rows } = await peekOf(
      "antwoord, met toelichting\nJa, leuk, en fijn\nNee\nNiet, of toch\nGoed\n",
    );
    expect(delimiter).toBe("");
    expect(rows[0]).toEqual(["Ja, leuk, en fijn"]);
  });

  test("names lose the space around them; alike and missing ones are told apart, with a warning", async () => {
    const { columns, warnings } = await peekOf("id, answer ,answer,,answer (1)\n1,a,b,c,d\n");
    expect(columns.map(({ name }) => name)).toEqual([
      "id",
      "answer (1) 2",
      "answer (2)",
      "column 4",
      "answer (1)",
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(["columnsAlike", "columnUnnamed"]);
  });

  test("a first row of data is a problem, unless a person says that it holds the names", async () => {
    const content = "R001,34,Het is goed\nR002,51,Het is slecht\nR003,28,Weet niet\n";
    expect(await sentenceOf(content)).toContain("no column names");
    expect((await peekOf(content, { hasHeader: true })).rows).toHaveLength(2);
  });

  test("years as names over scores are still names beside others", async () => {
    expect((await peekOf("id,2019,2020\nR1,7,8\nR2,6,9\n")).columns.map(({ name }) => name)).toEqual([
      "id",
      "2019",
      "2020",
    ]);
  });

  test("mixed line ends are told", async () => {
    expect((await peekOf("id,answer\r\n1,a\n2,b\r")).lineEnd).toBe("mixed");
  });

  test("long cells are cut in what is shown, not within a character", async () => {
    const { rows, columns } = await peekOf(`id,answer\n1,${"x".repeat(199)}😀${"y".repeat(3_000)}\n`);
    expect(rows[0]?.[1]).toHaveLength(1_001);
    expect(columns[1]?.samples).toEqual([`${"x".repeat(199)}…`]);
  });

  test("rows are found behind a first cell of several megabytes", async () => {
    const { rows } = await peekOf(`id,answer\n1,"${"lang\n".repeat(300_000)}"\n2,kort\n`);
    expect(rows[1]).toEqual(["2", "kort"]);
  });
});

describe("roles of columns", () => {
  test("are guessed from names and values", async () => {
    expect(await rolesOf(surveyed)).toEqual({
      ...{ respondent_id: "id", leeftijd: "attribute", geslacht: "attribute", weging: "weight" },
      "Wat vindt u van uw werk?": "question",
    });
  });

  test("an id without a telling name is the column of codes that are all different", async () => {
    expect(await rolesOf("code,answer\nA12,Very good work\nA13,Not so good\n")).toMatchObject({ code: "id" });
  });

  test("dates, and columns without anything, are ignored", async () => {
    expect(
      await rolesOf("id,date,nothing,answer\n1,2026-01-05,,Good work\n2,2026-01-06,,Bad pay\n"),
    ).toMatchObject({
      ...{ date: "ignore", nothing: "ignore" },
    });
  });

  test("the columns of codes in our own export are ignored, and its question is a question", async () => {
    const header = "respondent_id,group,V1,V1__pay,V1__coding_state";
    expect(await rolesOf(`${header}\nR1,a,good,1,done\nR2,b,bad,0,done\n`)).toEqual({
      ...{
        respondent_id: "id",
        group: "attribute",
        V1: "question",
        V1__pay: "ignore",
        V1__coding_state: "ignore",
      },
    });
  });
});

describe("language", () => {
  test.each([
    ["nl", surveyed],
    ["en", "id,answer\n1,The pay is not good and they have to work a lot\n2,I like it very much\n"],
    [
      "de",
      "id,Antwort\n1,Das ist nicht gut und die Arbeit ist zu viel\n2,Ich bin sehr zufrieden mit der Arbeit\n",
    ],
    [
      "fr",
      "id,reponse\n1,Le travail est bien mais pas assez de pauses\n2,Je ne suis pas content avec les horaires\n",
    ],
  ])("%s is guessed", async (language, content) => {
    expect((await peekOf(content)).language).toBe(language);
  });
});

describe("bad files", () => {
  test.each([
    ["an empty one", "", "file.csv is empty"],
    ["one of blank lines", "\n\n\r\n", "file.csv is empty"],
    ["one with names only", "id,answer\n", "no rows of answers"],
    [
      "a quote that never closes",
      'id,answer\n1,a\n2,"b\n3,c\n',
      "file.csv, row 2, column 2: a quotation mark",
    ],
    ["NUL bytes", "id,answer\n1,a\n2,\0b\n", "line 3"],
    ["a workbook", "PK\u0003\u0004\0\0\0\0", "save it as CSV"],
    ["UTF-8 that is cut off", Buffer.from("id,a\n1,één €").subarray(0, -1), "cut off"],
    ["UTF-16 that is cut off", Buffer.from("\ufeffid,a\n1,b\n", "utf16le").subarray(0, -1), "cut off"],
  ])("%s is a problem in a sentence", async (_, content, words) => {
    expect(await sentenceOf(content)).toContain(words);
  });

  test("a missing file and a folder are problems", async () => {
    const folder = mkdtempSync(join(tmpdir(), "verbatim-"));
    expect(await fileSource(join(folder, "none.csv"))).toMatchObject({
      ok: false,
      problem: { code: "fileMissing" },
    });
    expect(await fileSource(folder)).toMatchObject({ ok: false, problem: { code: "fileIsFolder" } });
  });
});

describe("rows", () => {
  async function rowsOf(content: string | Uint8Array, chunk?: number) {
    const source = bytesSource(
      "file.csv",
      typeof content === "string" ? Buffer.from(content) : content,
      chunk,
    );
    const found = await peekCsv(source);
    if (!found.ok) throw new Error(found.problem.code);
    const rows: (readonly string[])[] = [];
    const warnings: string[] = [];
    for await (const batch of csvRows(source, found.value).batches()) {
      if (!batch.ok) return { rows, problem: batch.problem };
      rows.push(...batch.value.rows);
      warnings.push(...batch.value.warnings.map((warning) => problemText(warning, "en")));
    }
    return { rows, warnings };
  }

  test("come without instruction line and header, whatever the chunks", async () => {
    for (let length = 1; length < 20; length++) {
      const { rows } = await rowsOf('sep=;\nid;answer\n1;"a\nb"\n2;c\n', length);
      expect(rows).toEqual([
        ["1", "a\nb"],
        ["2", "c"],
      ]);
    }
  });

  test("of our own export lose exactly one apostrophe before a sign of a formula, and it is told", async () => {
    const { rows, warnings } = await rowsOf(
      "respondent_id,V1,V1__coding_state\nR1,'=SUM(A1),done\nR2,''-x,open\nR3,'s ochtends,done\nR4,-y,done\n",
    );
    expect(rows.map((row) => row[1])).toEqual(["=SUM(A1)", "'-x", "'s ochtends", "-y"]);
    expect(warnings).toEqual([expect.stringContaining("exact text again: 2")]);
  });

  test("of another file keep theirs", async () => {
    const { rows, warnings } = await rowsOf("id,answer\n1,'=SUM(A1)\n");
    expect(rows).toEqual([["1", "'=SUM(A1)"]]);
    expect(warnings).toEqual([]);
  });

  test("end with a problem where the bytes stop being what was chosen, or a NUL stands", async () => {
    const late = (text: string) =>
      Buffer.from(`id,answer\n${"1,plain text\n".repeat(90_000)}2,${text}\n`, "latin1");
    const read = async (bytes: Uint8Array, encoding: "utf-8" | "utf-16le") => {
      const source = bytesSource("file.csv", bytes);
      const found = await peekCsv(source, { encoding });
      if (!found.ok) throw new Error(found.problem.code);
      for await (const batch of csvRows(source, found.value).batches()) if (!batch.ok) return batch.problem;
      return undefined;
    };
    const encodingWrong = await read(late("caf\xe9"), "utf-8");
    expect(encodingWrong).toMatchObject({ code: "fileEncodingWrong", values: { encoding: "utf-8" } });
    expect(encodingWrong?.values.row).toBeGreaterThan(80_000);
    const utf16 = Buffer.from(`id,answer\n${"1,plain text\n".repeat(90_000)}2,a\0b\n`, "utf16le");
    expect(await read(utf16, "utf-16le")).toMatchObject({ code: "textHasNul" });
  });

  test("end with a problem in a cell of more than 32 million characters", async () => {
    const piece = Buffer.alloc(1024 * 1024, "x");
    const source = {
      name: "file.csv",
      size: 41 * piece.length,
      async *chunks() {
        yield Buffer.from(`id,answer\n${"1,plain text\n".repeat(90_000)}2,"`);
        for (let count = 0; count < 40; count++) yield piece;
      },
    };
    const found = await peekCsv(source);
    if (!found.ok) throw new Error(found.problem.code);
    let last: unknown;
    for await (const batch of csvRows(source, found.value).batches()) last = batch;
    expect(last).toMatchObject({ ok: false, problem: { code: "cellTooLong", values: { row: 90_001 } } });
  });

  test("end with a problem at a quote that opens late and never closes", async () => {
    const content = `id,answer\n${"1,plain text\n".repeat(90_000)}2,"open\n`;
    expect((await rowsOf(content)).problem).toMatchObject({
      ...{ code: "quoteUnclosed", values: { row: 90_001, column: 2 } },
    });
  });
});
