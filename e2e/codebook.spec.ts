import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./support/test.ts";

// The codebook grows while people code: a new keyword is seen at work at once, where it was typed and
// where answers are coded, and it can be taken back.

test("a new keyword catches answers at once, is suggested on the coding page, and can be undone", async ({
  page,
}) => {
  const suggested = page.getByRole("button", { name: /Career, probability/ });
  const openAnswer = async () => {
    await page.goto("/studies/1/code?question=2");
    await page.locator("main tbody tr").filter({ hasText: "R011" }).click();
    await expect(page.getByTestId("answer-text")).toContainText("Onderbetaald");
  };
  await openAnswer();
  await expect(suggested).toHaveCount(0);

  await page.goto("/studies/1/codebook");
  await page
    .getByRole("treeitem", { name: /Career$/ })
    .or(page.getByRole("treeitem", { name: /61 Career/ }))
    .first()
    .click();
  const field = page.getByRole("textbox", { name: "Add a keyword (Dutch)" });
  await field.fill("overvraagd");
  await field.press("Enter");
  await expect(page.getByRole("button", { name: "Remove keyword overvraagd" })).toBeVisible();
  await expect(page.locator("mark", { hasText: /overvraagd/i }).first()).toBeVisible();
  await expectAccessible(page);

  await openAnswer();
  await expect(suggested).toHaveCount(1);

  await page.goto("/studies/1/codebook");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await openAnswer();
  await expect(suggested).toHaveCount(0);
});

test("what a keyword does is said while it is typed, and of each that is there", async ({ page }) => {
  await page.goto("/studies/1/codebook?theme=werkdruk");
  const field = page.getByRole("textbox", { name: "Add a keyword (Dutch)" });
  const effect = page.getByRole("status").filter({ hasText: "of 240 answers" });
  await field.pressSequentially("te … mensen");
  await expect(effect).toContainText(/^In \d+ of 240 answers, \d+ of them caught by no other keyword/);
  await expect(page.getByRole("heading", { name: "What “te … mensen” finds" })).toBeVisible();
  await expect(page.locator("mark", { hasText: "mensen" }).first()).toBeVisible();
  await field.fill("-druk");
  await expect(effect).toContainText("because of it");
  await field.fill("");
  await expect(effect).toHaveCount(0);

  await page.getByText("What you can type").click();
  await expect(page.getByText("Only these letters")).toBeVisible();
  const chosen = page.getByRole("row", { name: /^wachtrij/ }).getByRole("button");
  await chosen.focus();
  await page.keyboard.press("Enter");
  await expect(chosen).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("heading", { name: "What “wachtrij” finds" })).toBeVisible();
  await expectAccessible(page);
});

test("figures follow the coding in another tab, and a bar leads to its answers", async ({
  page,
  context,
}) => {
  await page.goto("/studies/1/figures?question=1");
  const coder = await context.newPage();
  await coder.goto("/studies/1/code?question=1");
  await expect(coder.locator("main tbody tr").first()).toBeVisible();
  await coder.keyboard.type("werkd");
  await coder.keyboard.press("Enter");
  await coder.keyboard.press("Escape");
  await coder.keyboard.press("Enter");
  await expect(coder.getByText("1 of 57 done").first()).toBeVisible();
  await page.bringToFront();
  await expect(page.getByText(/57 respondents who answered .*, 1 coded/).first()).toBeVisible();
  await savesPicture(page, "Chart as PNG", /^\x89PNG/);
  await savesPicture(page, "Chart as SVG", /^(<\?xml[^>]*>\s*)?<svg /);
  await page.getByRole("link", { name: /^Work pressure: .*Show the answers/ }).click();
  await expect(page.getByText("Final set has: Work pressure")).toBeVisible();
  await expect(page.locator("main tbody tr")).toHaveCount(1);
});

async function savesPicture(page: Page, name: string, begins: RegExp): Promise<void> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).or(page.getByRole("link", { name })).click();
  expect(readFileSync(await (await download).path(), "latin1")).toMatch(begins);
}

test("a study is deleted by typing its name, and the sample can be opened anew", async ({ page }) => {
  await page.goto("/studies/1/settings");
  await page.getByRole("button", { name: "Delete this study …" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  const name = dialog.getByRole("textbox", { name: "Type the name of the study to delete it" });
  await name.fill("Another name");
  await dialog.getByRole("button", { name: "Delete for good" }).click();
  await expect(dialog.getByRole("alert")).toContainText("isn't the study's name");
  await name.fill("Sample study: work in customer contact");
  await dialog.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByRole("heading", { name: "Studies" })).toBeVisible();
  await expect(page.getByText(/Begin with a file of answers/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Open the sample study" }).click();
  await expect(page.getByRole("heading", { name: "Sample study: work in customer contact" })).toBeVisible();
});
