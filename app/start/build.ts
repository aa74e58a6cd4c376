import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the built server is made from. */
const sources = [
  "app",
  "db",
  "lib",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/**
 * Builds the server unless what was built is from these very sources.
 *
 * @param root folder of the project.
 * @returns whether a build stands afterwards.
 */
export function buildIfNeeded(root: string): boolean {
  const stamp = join(root, ".next", "built-from");
  const fingerprint = sourceFingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint) return true;
  process.stdout.write("Building Verbatim (once; about half a minute) …\n");
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const build = spawnSync(process.execPath, [next, "build"], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
    encoding: "utf8",
  });
  if (build.status !== 0) {
    process.stderr.write(`${build.stdout}${build.stderr}\nThe build failed; the lines above say where.\n`);
    return false;
  }
  writeFileSync(stamp, fingerprint);
  return true;
}

/** A digest of the names and contents of all sources. */
function sourceFingerprint(root: string): string {
  const digest = createHash("sha256");
  for (const file of sources.flatMap((name) => filesUnder(root, name)).sort()) {
    digest
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return digest.digest("hex");
}

function filesUnder(root: string, name: string): string[] {
  if (!existsSync(join(root, name))) return [];
  if (!statSync(join(root, name)).isDirectory()) return [name];
  return readdirSync(join(root, name), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(tsx?|css|json|csv|svg|ico)$/.test(file) && !/\.(test|bench)\.tsx?$/.test(file))
    .map((file) => join(name, file));
}
