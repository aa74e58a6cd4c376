export { type CodedAnswer, Engine, type EngineSetup } from "./engine.ts";
export { type CodedText, type KeywordEffect, KeywordLook } from "./keyword-effects.ts";
export { wordsOfKeyword } from "./keyword-pattern.ts";
export { type KeywordFind, type KeywordFinds, KeywordTrial } from "./keyword-trial.ts";
export { countingLanguage, keywordsFor, keywordsIn } from "./keywords.ts";
export type { Learned } from "./learner/learned.ts";
export type { Suggester } from "./propose.ts";
export type { Evidence, Suggestion } from "./suggestion.ts";
