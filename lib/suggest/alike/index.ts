export { alikePath } from "./alike-path.ts";
export { answerVectors, typicality } from "./answer-vectors.ts";
export { type DuplicateGroups, type DuplicateOptions, nearDuplicates } from "./near-duplicates.ts";
export {
  byTheme,
  expectedCorrections,
  mostInformative,
  mostUncertain,
  type OrderedSuggestion,
} from "./order.ts";
