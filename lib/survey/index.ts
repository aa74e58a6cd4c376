export {
  type ChartTheme,
  chartType,
  type FrequencyChartLayout,
  layoutFrequencyChart,
  mostChartGroups,
  type PlacedBar,
  type PlacedText,
  type PlacedTheme,
} from "./chart-layout.ts";
export { type ChartOrder, inChartOrder } from "./chart-rows.ts";
export {
  type Frequencies,
  type FrequencyBase,
  frequencies,
  type OutcomeCell,
  type ThemeFrequency,
} from "./frequencies.ts";
export { type FrequencyGroup, frequenciesByGroup } from "./groups.ts";
export { boldFactor, wrapText } from "./text-width.ts";
