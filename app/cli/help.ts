import type { Command, OptionDefinition } from "./command.ts";
import { commonOptions } from "./parse.ts";

/** The list of all commands. */
export function overviewHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "Verbatim codes open survey answers into themes.",
    "",
    "Usage: npm run -s verbatim -- COMMAND [options]",
    "",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "COMMAND --help tells what each takes. Results go to stdout, messages to stderr.",
  ].join("\n");
}

/** How one command is called. */
export function commandHelp(command: Command): string {
  const required = Object.entries(command.options).filter(([, { required }]) => required === true);
  const usage = [
    command.name,
    ...command.positionals,
    ...required.map(([name, option]) => spelled(name, option)),
  ];
  const rows = Object.entries({ ...command.options, ...commonOptions }).map(
    ([name, option]) =>
      [spelled(name, option), option.about + (option.multiple ? " (may be repeated)" : "")] as const,
  );
  const width = Math.max(...rows.map(([option]) => option.length));
  return [
    command.summary,
    "",
    `Usage: npm run -s verbatim -- ${usage.join(" ")} [options]`,
    "",
    ...rows.map(([option, about]) => `  ${option.padEnd(width)}  ${about}`),
  ].join("\n");
}

function spelled(name: string, { type, value }: OptionDefinition): string {
  return type === "boolean" ? `--${name}` : `--${name} ${value ?? "VALUE"}`;
}
