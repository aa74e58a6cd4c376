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
