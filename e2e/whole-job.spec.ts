import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@playwright/test";
import Papa from "papaparse";
import { z } from "zod";
import { expectCodedColumns } from "./support/coded-columns.ts";
import { verbatim } from "./support/server.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

// The main job from a file to an exported data set, with the keyboard only: a researcher imports,
// codes thirty answers, looks at the figures and takes the data along. What the page, the exported
// file and the command line say must be the same.

const answers = fileURLToPath(new URL("../db/sample/answers.csv", import.meta.url));
const question = "V1_toegevoegde_waarde";

/** Goes to something as a keyboard does, and presses a key on it. */
async function press(target: Locator, key: string): Promise<void> {
  await target.focus();
  await expect(target).toBeFocused();
  await target.press(key);
}

const saved = (page: Page) => expect(page.getByTestId("save-state")).toHaveText("Saved");

test("from a file to the exported data set, by keyboard", async ({ page, server }) => {
  test.setTimeout(180_000);

  await test.step("import", async () => {
    await page.goto("/");
    await press(page.getByRole("link", { name: "New study" }), "Enter");
    // The system's own dialog for files is the one thing a page can't drive.
    await page.locator('input[type="file"]').first().setInputFiles(answers);
    await expect(page.getByRole("combobox", { name: `Use of column ${question}` })).toHaveValue("question");
    await expect(page.getByRole("combobox", { name: "Use of column age_group" })).toHaveValue("attribute");
    await expect(page.getByRole("combobox", { name: "Use of column weight" })).toHaveValue("weight");
    const name = page.getByRole("textbox", { name: "Name of the study" });
    await name.focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("By keyboard");
    await page.getByRole("radio", { name: /The sample study's/ }).focus();
    await page.keyboard.press("Space");
    await expectAccessible(page);
    await press(page.getByRole("button", { name: "Import", exact: true }), "Enter");
    await expect(page.getByRole("heading", { name: "“By keyboard” is imported" })).toBeVisible();
    await expect(page.getByText("120 respondents")).toBeVisible();
    await expectAccessible(page);
    await press(page.getByRole("link", { name: "Code the answers" }), "Enter");
  });

  await test.step("code thirty answers", async () => {
    await expect(page.getByRole("heading", { name: "Suggested" })).toBeVisible();
    await expect(page.getByText("0 of 57 done").first()).toBeVisible();
    for (let done = 0; done < 30; done++) {
      await codeOne(page, done);
      await expect(page.getByText(`${done + 1} of 57 done`).first()).toBeVisible();
    }
    await saved(page);
  });

  await test.step("take the last answer back and do it again", async () => {
    await page.keyboard.press("ControlOrMeta+z");
    await expect(page.getByText("29 of 57 done").first()).toBeVisible();
    await page.keyboard.press("ControlOrMeta+Shift+z");
    await expect(page.getByText("30 of 57 done").first()).toBeVisible();
    await saved(page);
  });

  await test.step("find all keys", async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys of this page" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  const counted = await countedByCommand(server.database);
  expect(counted.base).toMatchObject({ answered: 57, coded: 30 });

  await test.step("see the figures", async () => {
    await press(page.getByRole("link", { name: "Figures" }), "Enter");
    await expect(page.getByText(/57 respondents who answered .*, 30 coded/).first()).toBeVisible();
    const rows = page.getByRole("row");
    for (const { n, percent, name } of counted.themes) {
      const row = rows.filter({
        has: page.getByRole("rowheader", { name: new RegExp(`^${escaped(name)}( \\(net\\))?$`) }),
      });
      await expect(row.getByRole("cell").nth(0), name).toHaveText(String(n));
      await expect(row.getByRole("cell").nth(1), name).toHaveText(
        new RegExp(`^${Math.round((percent ?? 0) * 10) / 10}`),
      );
    }
    await expectAccessible(page);
    const download = page.waitForEvent("download");
    await press(page.getByRole("link", { name: "Table as CSV" }), "Enter");
    const table = Papa.parse<Record<string, string>>(readFileSync(await (await download).path(), "utf8"), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(table.map((row) => [row.theme, Number(row.n), Number(row.percent)])).toEqual(
      counted.themes.map(({ theme, n, percent }) => [theme, n, percent]),
    );
  });

  await test.step("export", async () => {
    await press(page.getByRole("link", { name: "Export" }), "Enter");
    await expect(page.getByRole("heading", { name: "Coded data set" })).toBeVisible();
    await expectAccessible(page);
    const download = page.waitForEvent("download");
    await press(
      page.getByRole("button", { name: "Save as CSV" }).or(page.getByRole("link", { name: "Save as CSV" })),
      "Enter",
    );
    const { data } = Papa.parse<Record<string, string>>(readFileSync(await (await download).path(), "utf8"), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(120);
    expectCodedColumns(data, question, counted.themes, 30);
  });
});

/** Codes one answer in one of the ways that there are, with the keys of that way. */
async function codeOne(page: Page, turn: number): Promise<void> {
  const suggestions = await page.getByRole("button", { name: /probability/ }).count();
  switch (turn % 5) {
    case 0:
      await page.keyboard.press("Digit0");
      return;
    case 1:
      await page.keyboard.type("werkd");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
      break;
    case 2:
      if (suggestions > 1) await page.keyboard.press("Shift+Digit2");
      break;
    case 3:
      await page.keyboard.press("*");
      break;
  }
  if (suggestions > 0 && turn % 5 === 4) {
    await page.keyboard.press("Space");
    return;
  }
  if (suggestions > 0) await page.keyboard.press("Digit1");
  else if (turn % 5 !== 1) {
    await page.keyboard.press("Digit0");
    return;
  }
  await page.keyboard.press("Enter");
}

async function countedByCommand(database: string) {
  const form = z.object({
    base: z.object({ answered: z.number(), coded: z.number() }),
    themes: z.array(z.object({ theme: z.string(), n: z.number(), percent: z.number().nullable() })),
  });
  const call = ["frequencies", "--study", "By keyboard", "--question", question, "--json"];
  const counted = form.parse(JSON.parse((await verbatim(database, call)).stdout));
  const codebook = z
    .object({ themes: z.array(z.object({ id: z.string(), name: z.object({ en: z.string() }) })) })
    .parse(
      JSON.parse(readFileSync(fileURLToPath(new URL("../db/sample/codebook.json", import.meta.url)), "utf8")),
    );
  const names = new Map(codebook.themes.map(({ id, name }) => [id, name.en]));
  return {
    ...counted,
    themes: counted.themes.map((row) => ({ ...row, name: names.get(row.theme) ?? row.theme })),
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
