import type { quality as source } from "../en/quality.ts";
import type { Translation } from "../message.ts";

export const quality: Translation<typeof source> = {
  title: "Hoe goed zijn de voorstellen?",
  empty:
    "Er is nog niets om op te oordelen. Terwijl je codeert bewaart Verbatim wat het voorstelde voordat je besliste; deze pagina laat dan zien hoe vaak dat klopte.",
  toCode: "Begin met coderen",
  baseAll: {
    one: "Op {count} antwoord van alle codeurs: wat vooraf werd voorgesteld, naast wat is beslist.",
    other: "Op {count} antwoorden van alle codeurs: wat vooraf werd voorgesteld, naast wat is beslist.",
  },
  baseOwn: {
    one: "Op {count} antwoord dat jij codeerde: wat vooraf werd voorgesteld, naast wat je besliste.",
    other: "Op {count} antwoorden die jij codeerde: wat vooraf werd voorgesteld, naast wat je besliste.",
  },
  few: "Zo weinig antwoorden zeggen nog niet veel.",
  notCounted:
    "Coderingen uit bestanden, en antwoorden waarvan een gedeeld model al bij een andere codeur had geleerd, tellen niet mee.",
  precision: "Juist van wat werd voorgesteld",
  precisionOf: "{right} van {ticked} voorstellen zijn bevestigd",
  recall: "Gevonden van wat past",
  recallOf: "{right} van {confirmed} bevestigde thema's waren voorgesteld",
  corrections: "Correcties per antwoord",
  correctionsOf: { one: "{wrong} in {count} antwoord", other: "{wrong} in {count} antwoorden" },
  noShare: "–",
  curve: "Tijdens het coderen",
  curveHint:
    "Correcties per antwoord: voorstellen die niet klopten en thema's die werden gemist. Waar Verbatim leert, daalt de lijn; een vraag die nieuw is kan haar weer laten stijgen.",
  curveAxis: "Antwoorden in de volgorde van coderen",
  blockOf: "{first}–{last}",
  inNumbers: "In getallen",
  columnAnswers: "Antwoorden",
  columnN: "n",
  columnPrecision: "Juist",
  columnRecall: "Gevonden",
  columnCorrections: "Correcties",
  calibration: "Betekent het percentage wat het zegt?",
  calibrationHint:
    "Elke stip staat voor alle voorstellen met ongeveer dezelfde kans: ligt hij op de lijn, dan kwam uit wat werd gezegd. Het getal ernaast is hoeveel het er zijn.",
  calibrationSaid: "gezegd",
  calibrationCame: "bevestigd",
  columnRange: "Kans",
  columnSaid: "Gemiddeld gezegd",
  columnConfirmed: "Bevestigd",
  columnSuggestions: "n voorstellen",
  rangeOf: "{from}–{to}",
  themes: "Per thema",
  columnTheme: "Thema",
  columnTicked: "n voorgesteld",
  columnApplied: "n bevestigd",
  columnAdvice: "Wat zou helpen",
  weaknessMisses: "Vaak gemist: trefwoorden die mensen ervoor gebruiken",
  weaknessWrong: "Vaak onjuist: minder of preciezere trefwoorden",
  weakSome: {
    one: "{count} thema heeft betere trefwoorden nodig.",
    other: "{count} thema's hebben betere trefwoorden nodig.",
  },
  toCodebook: "Naar het codeboek",
};
