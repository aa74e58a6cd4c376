import type { figures as source } from "../en/figures.ts";
import type { Translation } from "../message.ts";

export const figures: Translation<typeof source> = {
  title: "Cijfers",
  question: "Vraag",
  splitBy: "Splits naar",
  noSplit: "Geen splitsing",
  sort: "Volgorde",
  sortNets: "Naar aantal, binnen hoofdthema's",
  sortSize: "Naar aantal, alles door elkaar",
  sortCodebook: "Zoals in het codeboek",
  titleBy: "{title} – naar {by}",
  base: {
    one: "Basis: {count} respondent die {question} beantwoordde, {coded} gecodeerd, ongewogen, definitieve codering",
    other:
      "Basis: {count} respondenten die {question} beantwoordden, {coded} gecodeerd, ongewogen, definitieve codering",
  },
  unresolved: { one: "{count} onbeslist", other: "{count} onbeslist" },
  groupBases: "Gecodeerd naar {by}: {groups}.",
  leftOut: {
    one: "{count} thema dat niet is getekend staat in de tabel.",
    other: "{count} thema's die niet zijn getekend staan in de tabel.",
  },
  noValue: "geen waarde",
  manyGroups:
    "{by} heeft {count} waarden, te veel om als staven te vergelijken: de tabel is gesplitst, de grafiek niet.",
  theme: "Thema",
  number: "n",
  percent: "%",
  all: "Alle",
  codedCount: "{count} gecodeerd",
  tableTitle: "Hetzelfde in cijfers",
  showAnswers: "{theme}: {value}. Toon de antwoorden.",
  showAnswersOf: "{theme}, {group}: {value}. Toon de antwoorden.",
  downloads: "Downloaden",
  asSvg: "Grafiek als SVG",
  asPng: "Grafiek als PNG",
  asCsv: "Tabel als CSV",
  pngFailed: "De afbeelding kon niet worden gemaakt. Download de grafiek als SVG.",
  notLive:
    "Verbatim antwoordde niet: deze cijfers zijn misschien verouderd. Ze lopen weer mee zodra het antwoordt.",
  empty: "Hier worden de thema's van elke vraag getekend, zodra er een antwoord is gecodeerd.",
  noQuestions: "Dit onderzoek heeft geen open vragen om cijfers van te tonen.",
  toCode: "Antwoorden coderen",
  net: "hoofdthema",
};
