import type { english } from "./english.ts";

export const dutch: Readonly<Record<keyof typeof english, string>> = {
  themeUnknown:
    "Het codeboek heeft geen thema met de id ‘{theme}’. Gebruik een van de id's; de pagina Codeboek toont ze.",
  studyUnknown: "Er is geen onderzoek dat ‘{study}’ heet. De opdracht ‘studies’ toont welke er zijn.",
  studyNameTaken: "Er is al een onderzoek dat ‘{study}’ heet. Kies een andere naam.",
  databaseForeign: "{file} is geen Verbatim-bestand. Kies een ander bestand met --db, of verplaats dit bestand.",
  databaseNewer: "{file} is gemaakt door een nieuwere Verbatim. Werk deze bij, of kies een ander bestand met --db.",
  databaseDamaged: "{file} is beschadigd. Zet een reservekopie terug; er is niets veranderd.",
  databaseLocked: "{file} is vergrendeld door een ander programma. Sluit dat en probeer opnieuw; er is niets veranderd.",
  databaseUnwritable:
    "{file} kan niet worden geopend om te schrijven. Ga na of de map bestaat en of je daar mag schrijven.",
  diskFull: "De schijf met {file} is vol. Maak ruimte en probeer opnieuw; wat werd geschreven is teruggedraaid.",
  accessRefused: "Dit mag je in dit onderzoek niet doen; vraag het de eigenaar.",
};
