import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { buildIfNeeded } from "../app/start/build.ts";
import { findBrowser } from "./support/browser.ts";

/**
 * `npm test`: type check, lint with boundaries, unused code, unit tests, build, browser tests. All of
 * them run even if an earlier one fails; the last line counts what passed and failed.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const results = join(root, "test-results");
const unitReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const browserReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

interface Count {
  readonly passed: number;
  readonly failed: number;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const built = build();
const counts = [
  built,
  check("Type check", "typescript/bin/tsc", "--noEmit", "-p", "."),
  check("Lint, format and boundaries", "@biomejs/biome/bin/biome", "ci", "."),
  check("Unused files, exports and dependencies", "knip/bin/knip.js"),
  unitTests(),
  built.passed === 1 ? browserTests() : { passed: 0, failed: 1 },
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function check(title: string, ...command: string[]): Count {
  return run(title, command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function unitTests(): Count {
  const report = join(results, "unit.json");
  const succeeded = run("Unit tests", [
    "vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = unitReport.parse(JSON.parse(readFileSync(report, "utf8")));
  // A file that fails to load has no failed test of its own.
  return { passed: numPassedTests, failed: succeeded ? 0 : Math.max(1, numFailedTests) };
}

/** First, since the type check reads the types of routes that the build writes. */
function build(): Count {
  process.stdout.write("\n— Build —\n");
  return buildIfNeeded(root) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function browserTests(): Count {
  const browser = findBrowser();
  if (browser === undefined) {
    process.stderr.write(
      "No Chromium: set VERBATIM_BROWSER to one, or install the package chromium. Not skipped: failed.\n",
    );
    return { passed: 0, failed: 1 };
  }
  const succeeded = run("Browser tests", ["@playwright/test/cli.js", "test", "-c", "e2e"], {
    VERBATIM_BROWSER: browser,
  });
  const report = join(results, "browser.json");
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { stats } = browserReport.parse(JSON.parse(readFileSync(report, "utf8")));
  const failures = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: succeeded ? failures : Math.max(1, failures) };
}

function run(
  title: string,
  [script = "", ...rest]: readonly string[],
  environment: Record<string, string> = {},
): boolean {
  process.stdout.write(`\n— ${title} —\n`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", script), ...rest], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment },
  });
  process.stdout.write(
    `${title}: ${status === 0 ? "passed" : "failed"} in ${((Date.now() - started) / 1000).toFixed(1)} s\n`,
  );
  return status === 0;
}
