import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/**
 * Finds a Chromium for the browser tests, or installs one.
 *
 * @returns its path; undefined if there is none and none could be installed.
 */
export function findBrowser(): string | undefined {
  return installedBrowser() ?? installByPlaywright() ?? installByDebian();
}

function installedBrowser(): string | undefined {
  const named = process.env.VERBATIM_BROWSER;
  if (named && existsSync(named)) return named;
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  return onPath(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"]);
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

function installByPlaywright(): string | undefined {
  process.stdout.write("No Chromium found; trying Playwright's own download …\n");
  const cli = join("node_modules", "@playwright", "test", "cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "ignore", timeout: 120_000 });
  return installedBrowser();
}

function installByDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !onPath(["apt-get"])) return undefined;
  process.stdout.write("Trying the system's package chromium …\n");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore", env });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
    stdio: "ignore",
    env,
  });
  return installedBrowser();
}
