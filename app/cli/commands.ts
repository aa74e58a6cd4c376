import type { Command } from "./command.ts";

/** Every command by its name; each is loaded when it is called, since a script waits for the start. */
export const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  import: () => import("./commands/import.ts"),
  studies: () => import("./commands/studies.ts"),
  "codebook import": () => import("./commands/codebook-import.ts"),
  "codebook export": () => import("./commands/codebook-export.ts"),
  suggest: () => import("./commands/suggest.ts"),
  evaluate: () => import("./commands/evaluate.ts"),
  tag: () => import("./commands/tag.ts"),
  frequencies: () => import("./commands/frequencies.ts"),
  export: () => import("./commands/export.ts"),
};

/** All commands, loaded, in the order of the work. */
export async function allCommands(): Promise<Command[]> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  return loaded.map(({ command }) => command);
}
