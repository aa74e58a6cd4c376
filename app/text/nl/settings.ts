import type { settings as source } from "../en/settings.ts";
import type { Translation } from "../message.ts";

export const settings: Translation<typeof source> = {
  title: "Instellingen",
  study: "Onderzoek",
  name: "Naam van het onderzoek",
  rename: "Naam wijzigen",
  renamed: "Naam gewijzigd",
  wordings: "Vragen",
  wordingsHint:
    "Wat respondenten is gevraagd, zoals het boven hun antwoorden staat. De naam van de kolom blijft ernaast staan.",
  wordingOf: "Tekst van {question}",
  saveWording: "Opslaan",
  saved: "Opgeslagen",
  learning: "Waarvan voorstellen leren",
  learningHint:
    "Voorstellen beginnen bij de trefwoorden van het codeboek en leren van elke beslissing. Een gedeeld model leert het snelst, maar laat de blik van de ene codeur aan de andere zien en maakt hun overeenstemming hoger dan ze is.",
  learningByRule: "Volgens de regel: {choice}",
  learningRuleHint: "Ieders eigen coderingen zodra meer leden mogen coderen, tot dan die van iedereen.",
  learningShared: "Coderingen van iedereen",
  learningSharedHint: "Leert het snelst. Niet voor coderen waarvan de overeenstemming wordt gemeten.",
  learningOwn: "Ieders eigen coderingen",
  learningOwnHint:
    "De voorstellen voor een codeur hangen nooit af van het werk van een ander, dus blind coderen blijft blind.",
  learningKeywords: "Niemands coderingen: alleen trefwoorden",
  learningKeywordsHint: "Voorstellen blijven gelijk tot het codeboek verandert.",
  learningSaved: "Opgeslagen; geldt vanaf de volgende antwoorden",
  deletion: "Dit onderzoek verwijderen",
  deletionText:
    "Antwoorden, codeboek, coderingen en geschiedenis van dit onderzoek worden van deze computer verwijderd. Dit kan niet ongedaan worden gemaakt.",
  deletionBackup: "Een eerder gemaakte kopie van het databasebestand bewaart ze.",
  deleteButton: "Dit onderzoek verwijderen …",
  deleteTitle: "‘{name}’ verwijderen?",
  deleteType: "Typ de naam van het onderzoek om het te verwijderen",
  deleteNow: "Definitief verwijderen",
  deleting: "‘{name}’ wordt verwijderd …",
  deletedShare: "{percent}% verwijderd",
};
