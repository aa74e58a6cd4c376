export {
  type CountedTheme,
  type Frequencies,
  type FrequencyBase,
  frequencies,
  type OutcomeCell,
  type ThemeFrequency,
} from "./frequencies.ts";
export { type FrequencyGroup, frequenciesByGroup, inValueOrder } from "./groups.ts";
