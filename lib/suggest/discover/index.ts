export { type Discovery, discoverThemes, type ProposedTheme } from "./discover-themes.ts";
export { type KeywordProposal, type KeywordProposalSources, proposeKeywords } from "./keyword-proposals.ts";
export { answersWithoutHit } from "./open-answers.ts";
