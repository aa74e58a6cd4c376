export { createSuggester, type Suggester } from "./suggester.ts";
export type { Evidence, Suggestion } from "./suggestion.ts";
