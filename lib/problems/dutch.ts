import type { english } from "./english.ts";

export const dutch: Readonly<Record<keyof typeof english, string>> = {
  themeUnknown:
    "Het codeboek heeft geen thema met de id ‘{theme}’. Gebruik een van de id's; de pagina Codeboek toont ze.",
  studyUnknown: "Er is geen onderzoek dat ‘{study}’ heet. De opdracht ‘studies’ toont welke er zijn.",
  studyNameTaken: "Er is al een onderzoek dat ‘{study}’ heet. Kies een andere naam.",
  databaseForeign:
    "{file} is geen Verbatim-bestand. Kies een ander bestand met --db, of verplaats dit bestand.",
  databaseNewer:
    "{file} is gemaakt door een nieuwere Verbatim. Werk deze bij, of kies een ander bestand met --db.",
  databaseDamaged: "{file} is beschadigd. Zet een reservekopie terug; er is niets veranderd.",
  databaseLocked:
    "{file} is vergrendeld door een ander programma. Sluit dat en probeer opnieuw; er is niets veranderd.",
  databaseUnwritable:
    "{file} kan niet worden geopend om te schrijven. Ga na of de map bestaat en of je daar mag schrijven.",
  diskFull:
    "De schijf met {file} is vol. Maak ruimte en probeer opnieuw; wat werd geschreven is teruggedraaid.",
  requestForeign:
    "Het verzoek kwam niet van een pagina van deze Verbatim; er is niets gedaan. Open Verbatim zelf.",
  requestTooLarge: "Het verzoek is te groot; er is niets gedaan. Stuur minder tegelijk.",
  requestMalformed:
    "Het verzoek is niet te begrijpen bij ‘{where}’; er is niets gedaan. Laad de pagina opnieuw en probeer nog eens.",
  answerUnknown: "Antwoord {answer} hoort niet bij dit onderzoek. Laad de pagina opnieuw.",
  commandUnknown: "Er is geen opdracht ‘{command}’. De opdrachten zijn: {names}.",
  optionUnknown: "{command} heeft geen optie {option}. ‘{command} --help’ toont welke er zijn.",
  optionMalformed: "{command}: {reason} ‘{command} --help’ vertelt hoe het moet.",
  argumentMissing: "{command} heeft {argument} nodig. ‘{command} --help’ vertelt hoe het moet.",
  argumentExtra: "{command} weet niet wat te doen met ‘{argument}’. ‘{command} --help’ vertelt hoe het moet.",
  portMalformed: "‘{port}’ is geen poort. Geef een getal van 1 tot 65535 met --port.",
  portsBusy: "Poort {port} en de negentien erna zijn in gebruik. Geef een andere met --port.",
  codingAnswerUnknown:
    "{file}, rij {row}: respondent ‘{respondent}’ gaf in dit onderzoek geen antwoord op ‘{question}’. Verbeter de rij; er is niets vastgelegd.",
  codingQuestionUnknown:
    "{file}, rij {row}: het onderzoek heeft geen vraag ‘{question}’. De vragen zijn: {names}. Er is niets vastgelegd.",
  codingThemeUnknown:
    "{file}, rij {row}: het codeboek heeft geen thema met de id ‘{theme}’. Verbeter het of voeg het thema toe; er is niets vastgelegd.",
  codingColumnMissing:
    "{file}: de kolom ‘{column}’ ontbreekt. Het bestand heeft respondent_id, question en theme_ids nodig.",
  accessRefused: "Dit mag je in dit onderzoek niet doen; vraag het de eigenaar.",
};
