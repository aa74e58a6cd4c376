export {
  affectsSuggestions,
  applyChange,
  type ChangeSummary,
  type CodebookChange,
  invertChange,
  sameTheme,
  summaryOf,
  type ThemeChange,
} from "./change.ts";
export { isLanguageCode, isThemeId, mostThemes } from "./check.ts";
export { defaultColour, safeColours } from "./colours.ts";
export {
  addTheme,
  deleteTheme,
  editTheme,
  type MoveStep,
  moveTheme,
  moveThemeBy,
  type NewTheme,
  placeAmongSiblings,
  replaceCodebook,
  type ThemeFields,
} from "./edits.ts";
export { type LoggedChange, type UndoStacks, undoStacks } from "./history.ts";
export { languagesOf } from "./languages.ts";
export { parseCodebookCsv } from "./read-csv.ts";
export { parseCodebookJson } from "./read-json.ts";
export { type Codebook, type Localised, type Theme, themeName } from "./theme.ts";
export { newThemeId } from "./theme-id.ts";
export { ancestorsOf, childrenOf, depths, descendantsOf, inTreeOrder, netIds } from "./tree.ts";
export { codebookCsv } from "./write-csv.ts";
export { codebookJson } from "./write-json.ts";
