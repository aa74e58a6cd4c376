import type { Evidence } from "../../../../lib/suggest/index.ts";
import type { Translate } from "../../../text/index.ts";

/** Whether words speak against the theme. */
export function isAgainst({ weight }: Evidence): boolean {
  return weight < 0;
}

/** What words of an answer say for a suggestion, and how that is known: for a hint, and read out. */
export function evidenceText(t: Translate, text: string, evidence: Evidence): string {
  const plain = withoutSide(t, text, evidence);
  const said = evidence.isNegated ? t("code.evidenceNegated", { evidence: plain }) : plain;
  return isAgainst(evidence) ? t("code.evidenceAgainst", { evidence: said }) : said;
}

function withoutSide(t: Translate, text: string, evidence: Evidence): string {
  const { start, end, keyword, nearWord, readAs } = evidence;
  const word = text.slice(start, end);
  const read = readAs === undefined ? word : t("code.evidenceReadAs", { word, read: readAs });
  if (keyword === undefined) return t("code.evidenceLearned", { word: read });
  if (nearWord !== undefined) return t("code.evidenceNear", { word: read, keyword });
  if (word.toLowerCase() === keyword.toLowerCase()) return t("code.evidenceKeyword", { word });
  return t("code.evidenceOfKeyword", { word: read, keyword });
}
