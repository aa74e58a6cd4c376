export {
  applyChange,
  type CodebookChange,
  invertChange,
  sameTheme,
  type ThemeChange,
} from "./change.ts";
export { isLanguageCode, isThemeId, mostThemes } from "./check.ts";
export { defaultColour, safeColours } from "./colours.ts";
export { languagesOf } from "./languages.ts";
export { parseCodebookJson } from "./read-json.ts";
export { type Codebook, type Localised, type Theme, themeName } from "./theme.ts";
export { ancestorsOf, childrenOf, depths, descendantsOf, inTreeOrder, netIds } from "./tree.ts";
export { codebookJson } from "./write-json.ts";
