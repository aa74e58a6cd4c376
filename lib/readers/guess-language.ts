/** Frequent short words that few of the other languages have. */
const stopWords: Readonly<Record<string, string>> = {
  nl: "de het een en van ik te dat niet met voor zijn er aan om ook maar wel naar geen veel meer mijn je heb wordt als goed",
  en: "the and of to is it that was for on with are this be have not you but they at my from very what i good more",
  de: "der die das und ist nicht ein eine mit zu auf für ich es wir auch sich von den dem sehr gut mehr aber bei keine",
  fr: "le la les et un une des que est pas pour dans ce il je ne sur avec plus mais nous très bien du au trop",
  es: "el la los las y que en un una por con no es se del para muy más pero me mi al lo bueno son",
  it: "il lo gli che di è non un una per con sono ma si molto più mi della nel anche le ho buono",
  pt: "os as que em um uma por com não se do da para muito mais mas eu me bom são ao na também",
};

const words: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(stopWords).map(([language, list]) => [language, new Set(list.split(" "))]),
);

/**
 * Guesses the language of answers by counting frequent words.
 *
 * @returns a language code, or undefined if no language has such words here.
 */
export function guessLanguage(texts: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text
      .normalize("NFC")
      .toLowerCase()
      .matchAll(/\p{L}+/gu)) {
      for (const [language, list] of words) {
        if (list.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
      }
    }
  }
  let best: string | undefined;
  for (const [language, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = language;
  }
  return best;
}
