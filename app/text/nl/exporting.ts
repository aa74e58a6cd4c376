import type { exporting as source } from "../en/exporting.ts";
import type { Translation } from "../message.ts";

export const exporting: Translation<typeof source> = {
  title: "Export",
  dataSet: "Gecodeerde gegevens",
  dataSetAbout:
    "Een CSV-bestand met één rij per respondent: id, kenmerken, gewicht, en voor elke vraag de stand van het coderen en een kolom met 0 en 1 per thema, uit de definitieve codering. Hoofdthema's hebben ook een kolom. Cellen zijn leeg waar een antwoord niet klaar is, onbeslist is of niet is gegeven.",
  withText: "Teksten van de antwoorden",
  withTextHint:
    "Laat ze weg voor een bestand zonder wat mensen schreven. Een tekst die een rekenblad voor een formule zou houden krijgt een apostrof ervoor; Verbatim haalt die weg als het het bestand leest.",
  forExcel: "Voor Excel",
  forExcelHint:
    "Begint het bestand met een teken (BOM) waaraan Excel UTF-8 herkent. Andere programma's hebben het niet nodig.",
  save: "Opslaan als CSV",
  size: {
    one: "{count} respondent, {columns} kolommen.",
    other: "{count} respondenten, {columns} kolommen.",
  },
  open: {
    one: "{count} antwoord is nog niet definitief: de cellen ervan blijven leeg.",
    other: "{count} antwoorden zijn nog niet definitief: de cellen ervan blijven leeg.",
  },
  preview: "Voorbeeld van het bestand",
  previewCaption: { one: "De eerste rij van het bestand", other: "De eerste {count} rijen van het bestand" },
  moreColumns: { one: "en nog {count} kolom", other: "en nog {count} kolommen" },
  codebook: "Codeboek",
  codebookAbout:
    "Alle thema's met hun definities en trefwoorden: CSV om te lezen, JSON om in een ander onderzoek te importeren.",
  codebookCsv: "Codeboek als CSV",
  codebookJson: "Codeboek als JSON",
};
