import { expect, expectAccessible, test } from "./support/test.ts";

// What was suggested before a decision is judged by the decision; whoever codes sees how good it is, and
// whoever owns the study chooses what it learns from.

test("suggestions are judged by the decisions that follow them", async ({ page }) => {
  await page.goto("/studies/1/suggestions");
  await expect(page.getByRole("heading", { name: "How good are the suggestions?" })).toBeVisible();
  await expect(page.getByText(/Nothing to judge by yet/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Start coding" }).click();

  await expect(page.getByRole("heading", { name: "Suggested" })).toBeVisible();
  const first = page.getByRole("button", { name: /^1: .*probability/ });
  await expect(first).toContainText("by keywords");
  await first.hover();
  await expect(page.getByTestId("answer-text").locator('[data-active="true"]').first()).toBeVisible();
  await expectAccessible(page);
  for (let done = 1; done <= 24; done++) {
    const hasTicked = await page.locator('li[data-unsure="false"]').count();
    await page.keyboard.press(hasTicked > 0 ? "Space" : "Digit0");
    await expect(page.getByText(`${done} of 57 done`).first()).toBeVisible();
  }
  await expect(page.getByTestId("save-state")).toHaveText("Saved");
  // Enough decisions for a percentage to mean something.
  await page.reload();
  await expect(page.getByRole("heading", { name: "Suggested" })).toBeVisible();
  await expect(page.getByText("by keywords")).toHaveCount(0);

  await page.getByRole("link", { name: "Suggestions", exact: true }).click();
  await expect(page.getByText(/By 24 answers of all coders/)).toBeVisible();
  await expect(page.getByRole("img", { name: "As coding went on" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Theme by theme" })).toBeVisible();
  await expectAccessible(page);
});

test("what suggestions learn from is chosen in the settings", async ({ page }) => {
  await page.goto("/studies/1/settings");
  const keywords = page.getByRole("radio", { name: "Nobody's: keywords only" });
  await keywords.check();
  await page.locator("form").filter({ has: keywords }).getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved; the next answers go by it")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/studies/1/code");
  await expect(page.getByText("by keywords").first()).toBeVisible();
});
