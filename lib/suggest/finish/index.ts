export { type Estimate, wilsonInterval } from "./interval.ts";
export {
  type CertainSuggestion,
  certaintyOf,
  type JudgedCertainty,
  type Settling,
  settleAlone,
} from "./settle-alone.ts";
export { leastDecisions, type PredictedDecision, shareRight, stillToCome } from "./still-to-come.ts";
