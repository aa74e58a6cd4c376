import type { Codebook } from "../../codebook/theme.ts";
import type { WordReader } from "../../text/index.ts";
import { keywordsFor } from "../keywords.ts";
import { Lexicon } from "../lexicon.ts";
import { withNearWords } from "../near-keywords.ts";
import { hitsByTheme } from "../theme-hits.ts";

/**
 * Places of the answers in which no keyword of a codebook is found, nor a word that means nearly the
 * same: new themes are looked for in these, so that none is proposed that exists.
 *
 * @param language a tag such as `nl`, the one that `reader` reads.
 */
export function answersWithoutHit(
  texts: readonly string[],
  codebook: Codebook,
  reader: WordReader,
  language: string,
): number[] {
  const lexicon = new Lexicon(withNearWords(keywordsFor(codebook, language), language), reader, language);
  return texts.flatMap((text, place) => {
    const hits = lexicon.find(text);
    return hits.length > 0 && hitsByTheme(hits, lexicon).size > 0 ? [] : place;
  });
}
