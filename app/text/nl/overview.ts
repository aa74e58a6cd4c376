import type { overview as source } from "../en/overview.ts";
import type { Translation } from "../message.ts";

export const overview: Translation<typeof source> = {
  facts: "{language}, {respondents}, ingelezen op {date}",
  respondents: { one: "{count} respondent", other: "{count} respondenten" },
  importReport: "Verslag van het inlezen",
  codeBegin: { one: "Begin met coderen: {count} antwoord", other: "Begin met coderen: {count} antwoorden" },
  codeOn: { one: "Verder coderen: nog {count} antwoord", other: "Verder coderen: nog {count} antwoorden" },
  allDone: "Alle antwoorden zijn klaar.",
  toFigures: "Bekijk de cijfers",
  codebookEmpty:
    "Het codeboek heeft nog geen thema's. Maak die eerst, zodat er iets is om antwoorden mee te coderen.",
  toCodebook: "Maak het codeboek",
  questions: "Vragen",
  question: "Vraag",
  answers: "Antwoorden",
  done: "Door jou klaar",
  flagged: "Gemarkeerd",
  settled: "Definitief",
  settledHint:
    "Definitief: antwoorden met thema's waarover alle afgeronde coderingen het eens zijn, of die een beoordelaar vaststelde.",
  topThemes: "Meest genoemde thema's",
  topThemesNone: "Hier komen de meest genoemde thema's te staan zodra er antwoorden klaar zijn.",
  theme: "Thema",
  number: "n",
  share: "%",
  base: {
    one: "Definitieve set, ongewogen; procent van {count} respondent die antwoordde en is gecodeerd",
    other:
      "Definitieve set, ongewogen; procent van de {count} respondenten die antwoordden en zijn gecodeerd",
  },
  allFigures: "Alle cijfers",
};
