export {
  affectsSuggestions,
  applyChange,
  type ChangeSummary,
  type CodebookChange,
  invertChange,
  summaryOf,
} from "./change.ts";
export { isLanguageCode } from "./check.ts";
export { safeColours } from "./colours.ts";
export {
  addTheme,
  deleteTheme,
  editTheme,
  type MoveStep,
  moveTheme,
  moveThemeBy,
  placeAmongSiblings,
  replaceCodebook,
  type ThemeFields,
} from "./edits.ts";
export { type LoggedChange, undoStacks } from "./history.ts";
export { languagesOf } from "./languages.ts";
export { parseCodebookCsv } from "./read-csv.ts";
export { parseCodebookJson } from "./read-json.ts";
export { type Codebook, type Theme, themeName } from "./theme.ts";
export { depths, descendantsOf, inTreeOrder, netIds } from "./tree.ts";
export { codebookCsv } from "./write-csv.ts";
export { codebookJson } from "./write-json.ts";
