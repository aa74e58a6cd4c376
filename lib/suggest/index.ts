export { type CodedText, type KeywordEffect, KeywordLook } from "./keyword-effects.ts";
export { wordsOfKeyword } from "./keyword-pattern.ts";
export { type KeywordFind, type KeywordFinds, KeywordTrial } from "./keyword-trial.ts";
export { countingLanguage, keywordsFor, keywordsIn } from "./keywords.ts";
export { createSuggester, type Suggester } from "./suggester.ts";
export type { Evidence, Suggestion } from "./suggestion.ts";
