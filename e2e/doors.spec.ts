import { readFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { fileURLToPath } from "node:url";
import { verbatim } from "./support/server.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

// Every page for everyone: light and dark, wide and narrow, in both languages, without a fault that a
// program can find. And every door holds: against other sites, other hosts, and text that wants to be code.

const pages = ["", "/codebook", "/code", "/figures", "/export", "/settings"].map(
  (path) => `/studies/1${path}`,
);

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1280]) {
    test(`pages are accessible and fit at ${width} pixels, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      for (const path of ["/", "/studies/new", ...pages, "/studies/1/report"]) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expectAccessible(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
      }
    });
  }
}

test("pages are in Dutch for who chooses Dutch", async ({ page, server }) => {
  await page.context().addCookies([{ name: "verbatim-language", value: "nl", url: server.address }]);
  for (const path of ["/", ...pages]) {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", "nl");
    // A key shown instead of its text looks like this.
    await expect(
      page.getByText(/^(common|home|importing|overview|settings|codebook|code|figures|exporting)\.\w+$/),
    ).toHaveCount(0);
  }
});

test("a page carries a strict policy with a nonce of its own", async ({ request }) => {
  const policies = await Promise.all(
    [1, 2].map(async () => (await request.get("/")).headers()["content-security-policy"] ?? ""),
  );
  expect(policies[0]).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
  expect(policies[0]).not.toContain("unsafe");
  expect(policies[0]).not.toBe(policies[1]);
});

test("another host's name for this machine is turned away, for uploads too", async ({ request }) => {
  for (const path of ["/", "/api/studies/1/answers?question=1"]) {
    expect((await request.get(path, { headers: { host: "evil.example" } })).status()).toBe(403);
  }
  const upload = await request.post("/api/uploads?name=x.csv", {
    headers: { host: "evil.example" },
    data: "a,b\n1,2\n",
  });
  expect(upload.status()).toBe(403);
});

test("a write from another site is refused; from our own page it isn't", async ({ request, server }) => {
  const decision = { requestId: crypto.randomUUID(), answer: 1, decision: { kind: "flag", flagged: true } };
  const send = (headers: Record<string, string>) =>
    request.post("/api/studies/1/decisions", { data: { decisions: [decision] }, headers });
  expect((await send({ origin: "https://evil.example" })).status()).toBe(403);
  expect((await send({ "sec-fetch-site": "cross-site" })).status()).toBe(403);
  const own = await send({ origin: server.address, "sec-fetch-site": "same-origin" });
  expect(own.status(), await own.text()).toBe(200);
});

test("a body that isn't understood is refused with a sentence", async ({ request }) => {
  for (const data of ["{", JSON.stringify({ decisions: [{ answer: "one" }] })]) {
    const response = await request.post("/api/studies/1/decisions", {
      data,
      headers: { "content-type": "application/json" },
    });
    expect(response.status()).toBe(400);
    expect((await response.json()).message).toMatch(/isn't understood/);
  }
});

test("a hostile file comes in as text: nothing in it runs, in no page", async ({ page, server }) => {
  const hostile = [
    '<img src=x onerror="window.broken=1">',
    "<script>window.broken=1</script>",
    "</textarea></title><svg onload=window.broken=1>",
    "javascript:window.broken=1",
    "=cmd|' /C calc'!A0",
    "\u202etxt.exe and \u200b\u200d zero width",
    "salary & <b>pay</b> 'quoted' \"twice\"",
  ];
  const csv = [
    "<b>id</b>,q<script>",
    ...hostile.map((text, index) => `<i>${index}</i>,"${text.replaceAll('"', '""')}"`),
  ];
  await page.goto("/studies/new");
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: "<img src=x onerror=alert(1)>.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(csv.join("\n")),
    });
  await page.getByRole("textbox", { name: "Name of the study" }).fill("<b>Hostile</b>");
  await page.getByRole("combobox", { name: /Use of column q/ }).selectOption("question");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByRole("link", { name: "Code the answers" }).click();
  for (const text of hostile) {
    await expect(page.getByRole("main").getByText(text.trim(), { exact: true }).first()).toBeVisible();
    await page.keyboard.press("ArrowDown");
  }
  await page.getByRole("link", { name: "Export" }).click();
  await expect(page.getByRole("heading", { name: "Coded data set" })).toBeVisible();
  await page.goto("/");
  await expect(page.getByText("<b>Hostile</b>")).toBeVisible();
  expect(await page.evaluate(() => "broken" in window)).toBe(false);
  const { stdout } = await verbatim(server.database, ["studies", "--json"]);
  expect(stdout).toContain("<b>Hostile</b>");
});

test("every route asks who knocks", () => {
  // A route that reads or writes without the shared checks is a hole; it fails here by its name.
  const list = readFileSync(
    fileURLToPath(new URL("../.next/app-path-routes-manifest.json", import.meta.url)),
    "utf8",
  );
  const routes = Object.keys(JSON.parse(list)).filter(
    (route) => route.endsWith("/route") && route.startsWith("/api"),
  );
  expect(routes.length).toBeGreaterThan(5);
  for (const route of routes) {
    const source = readFileSync(fileURLToPath(new URL(`../app${route}.ts`, import.meta.url)), "utf8");
    expect(source, route).toMatch(/answerWrite|answerRead|answerFile|isFromOurPages/);
    // An upload belongs to no study yet; what is done with it asks for the member.
    if (route !== "/api/uploads/route") expect(source, route).toMatch(/currentMember\(\)/);
  }
});

test("a file of 3 GB is refused before it is sent", async ({ server }) => {
  const { port } = new URL(server.address);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const upload = httpRequest(
      {
        ...{ host: "127.0.0.1", port, path: "/api/uploads?name=large.csv", method: "POST" },
        headers: { "content-length": String(3 * 1024 ** 3), "content-type": "text/csv" },
      },
      (response) => {
        resolve(response.statusCode);
        upload.destroy();
      },
    );
    upload.once("error", reject);
    upload.write("id,answer\n");
  });
  expect(status).toBe(422);
});
