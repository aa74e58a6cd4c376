import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Runs the command line. A script that calls it a hundred times waits for its start a hundred times,
 * so its TypeScript is bundled once and kept until a source changes.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = join(root, "node_modules", ".cache", "verbatim");
const bundle = join(cache, `command-line-${newestChange()}`);
if (!existsSync(bundle)) await build();
await import(pathToFileURL(join(bundle, "index.js")).href);

/** Time of the newest change of a source, which names the bundle made of it. */
function newestChange() {
  const files = ["app", "db", "lib"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(root, folder, file)),
  );
  const lock = join(root, "package-lock.json");
  return Math.max(...[lock, ...files].map((file) => Math.trunc(statSync(file).mtimeMs)));
}

async function build() {
  const { build } = await import("esbuild");
  mkdirSync(cache, { recursive: true });
  const unfinished = `${bundle}-${process.pid}`;
  await build({
    entryPoints: ["index.ts", "suggest.worker.ts"].map((file) => join(root, "app", "cli", file)),
    outdir: unfinished,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.9",
    packages: "external",
    logLevel: "error",
  });
  try {
    renameSync(unfinished, bundle);
  } catch (error) {
    // Another call made the same bundle at the same time.
    if (!existsSync(bundle)) throw error;
    rmSync(unfinished, { recursive: true });
  }
}
