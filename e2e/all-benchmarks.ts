import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** `npm run bench [-- PART]`: runs each *.bench.ts whose path contains PART, one after the other. */
const root = fileURLToPath(new URL("..", import.meta.url));
const wanted = process.argv[2] ?? "";
const benchmarks = ["app", "db", "lib"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith(".bench.ts") && file.includes(wanted))
  .sort();

for (const file of benchmarks) {
  process.stdout.write(`\n${file}\n`);
  const { status } = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", file], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
