import type { common as source } from "../en/common.ts";
import type { Translation } from "../message.ts";

export const common: Translation<typeof source> = {
  verbatim: "Verbatim",
  skipToContent: "Naar de inhoud",
  studies: "Onderzoeken",
  studyPages: "Pagina's van dit onderzoek",
  pageOverview: "Overzicht",
  pageCodebook: "Codeboek",
  pageCode: "Coderen",
  pageSuggestions: "Voorstellen",
  pageFigures: "Cijfers",
  pageExport: "Export",
  pageSettings: "Instellingen",
  language: "Taal",
  appearance: "Weergave",
  appearanceLight: "Licht",
  appearanceDark: "Donker",
  appearanceSystem: "Zoals het systeem",
  loading: "Laden …",
  notFoundTitle: "Hier is niets",
  notFoundText:
    "Het adres klopt misschien niet, of het onderzoek is verwijderd. Je andere onderzoeken zijn onveranderd.",
  toStudies: "Naar de onderzoeken",
  errorTitle: "Deze pagina kon niet worden getoond",
  errorText:
    "Er ging iets mis in Verbatim. Wat als opgeslagen stond is veilig. Probeer het opnieuw; blijft het zo, herstart Verbatim dan.",
  tryAgain: "Opnieuw proberen",
  connectionLost:
    "Verbatim antwoordde niet. Ga na of het nog draait en probeer het opnieuw; wat is opgeslagen is veilig.",
  cancel: "Annuleren",
  close: "Sluiten",
  save: "Opslaan",
  delete: "Verwijderen",
  answers: { one: "{count} antwoord", other: "{count} antwoorden" },
  doneOf: "{done} van {total}",
  percent: "{value}%",
};
