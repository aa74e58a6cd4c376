export { type Discovery, discoverThemes, type ProposedTheme } from "./discover-themes.ts";
export { answersWithoutHit } from "./open-answers.ts";
