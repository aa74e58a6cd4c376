export { hyphens } from "./characters.ts";
export { mainLanguage } from "./language.ts";
export { longestWord } from "./normalise.ts";
export { type Stemmer, stemmerFor } from "./stem.ts";
export { TokenCursor, tokenise } from "./tokenise.ts";
export { WordCache } from "./word-cache.ts";
