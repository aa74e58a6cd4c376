import type { Page } from "@playwright/test";
import { test as base, expect } from "@playwright/test";
import { freshDatabasePath, startServer } from "./support/server.ts";

// A tag that the page calls saved is on the disk, whatever happens next; one that isn't saved yet is
// kept by the page until it is.

const test = base;
const state = (page: Page) => page.getByTestId("save-state");

async function openCode(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/studies/1/code`);
  await expect(page.getByRole("heading", { name: "Suggested" })).toBeVisible();
  await expect(state(page)).toHaveText("Saved");
}

test("a tag is there after kill -9 right behind ‘Saved’", async ({ page }) => {
  const database = freshDatabasePath();
  const first = await startServer({ database });
  await openCode(page, first.address);
  await page.keyboard.type("werkd");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 of 57 done").first()).toBeVisible();
  await expect(state(page)).toHaveText("Saved");
  await first.kill();

  const second = await startServer({ database });
  await page.goto(`${second.address}/studies/1/code`);
  await expect(page.getByText("1 of 57 done").first()).toBeVisible();
  await page.keyboard.press("Home");
  await expect(page.getByRole("button", { name: "Take back Work pressure" })).toBeVisible();
  await second.stop();
});

test("what is decided while the server is gone is shown as not saved, and saved when it is back", async ({
  page,
}) => {
  const database = freshDatabasePath();
  const first = await startServer({ database });
  await openCode(page, first.address);
  const port = Number(new URL(first.address).port);
  await first.kill();
  await page.keyboard.press("Digit0");
  await page.keyboard.press("Digit0");
  await expect(state(page)).toContainText("Not saved yet");
  const second = await startServer({ database, port });
  await expect(state(page)).toHaveText("Saved", { timeout: 45_000 });
  await page.reload();
  await expect(page.getByText("2 of 57 done").first()).toBeVisible();
  await second.stop();
});
