import { stemmerFor, tokenise } from "../../text/index.ts";
import type { ThemeKeyword } from "../keywords.ts";
import type { Proposal } from "./metrics.ts";

/** Proposes the themes of an answer. */
export type Proposer = (text: string) => Proposal[];

/** Proposes a theme where one of its keywords stands in the answer letter for letter, apart from case. */
export function exactKeywords(keywords: readonly ThemeKeyword[]): Proposer {
  return keywordProposer(keywords, (word) => word.toLowerCase());
}

/** Proposes a theme where the stems of one of its keywords stand in the answer. */
export function stemmedKeywords(keywords: readonly ThemeKeyword[], language: string): Proposer {
  const { stem } = stemmerFor(language);
  return keywordProposer(keywords, stem);
}

function keywordProposer(keywords: readonly ThemeKeyword[], formOf: (word: string) => string): Proposer {
  const formsOf = (text: string) => tokenise(text).map(({ start, end }) => formOf(text.slice(start, end)));
  const wanted = keywords
    .map(({ theme, keyword }) => ({ theme, forms: formsOf(keyword) }))
    .filter(({ forms }) => forms.length > 0);
  return (text) => {
    const words = formsOf(text);
    const found = wanted.filter(({ forms }) =>
      words.some((_, from) => forms.every((form, at) => words[from + at] === form)),
    );
    return [...new Set(found.map(({ theme }) => theme))].map((theme) => ({
      theme,
      probability: 1,
      isTicked: true,
    }));
  };
}
