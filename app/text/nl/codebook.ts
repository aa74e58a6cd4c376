import type { codebook as source } from "../en/codebook.ts";
import type { Translation } from "../message.ts";

export const codebook: Translation<typeof source> = {
  title: "Codeboek",
  themeCount: { one: "{count} thema", other: "{count} thema's" },
  saved: "Bewaard",
  saving: "Bewaren …",
  notSaved: "Niet bewaard",
  undo: "Ongedaan maken",
  redo: "Opnieuw doen",
  undone: "Ongedaan gemaakt: {what}.",
  redone: "Opnieuw gedaan: {what}.",
  readOnly: "Je kunt dit codeboek lezen; de eigenaar en beoordelaars kunnen het veranderen.",

  tree: "Thema's",
  newTheme: "Nieuw thema",
  newNet: "Nieuw net",
  nameOfNet: "Naam van het nieuwe net",
  nameOfTheme: "Naam van het nieuwe thema, in {net}",
  add: "Voeg toe",
  suggestedFor: { one: "voorgesteld bij {count} antwoord", other: "voorgesteld bij {count} antwoorden" },
  moveUp: "Omhoog",
  moveDown: "Omlaag",
  moveIn: "In het thema erboven",
  moveOut: "Uit het net",
  treeKeys:
    "Pijltjes lopen door de boom, letters zoeken een naam, Enter bewerkt, Alt met pijltjes verplaatst, Delete verwijdert.",
  moved: "{theme} is verplaatst; het staat in {net}.",
  topLevel: "het hoogste niveau",
  backToThemes: "Alle thema's",
  noneSelected: "Kies een thema in de boom om het te lezen of te veranderen.",

  nameIn: "Naam ({language})",
  number: "Nummer",
  numberHint: "Wat codeurs ervoor typen; elk nummer één keer. Mag leeg blijven.",
  net: "Net",
  noNet: "Geen: op het hoogste niveau",
  colour: "Kleur",
  colourHint: "De eerste acht zijn ook te onderscheiden voor wie kleuren anders ziet.",
  colourOwn: "Een andere kleur",
  colourBlue: "Blauw",
  colourOrange: "Oranje",
  colourGreen: "Groen",
  colourPurple: "Paars",
  colourYellow: "Geel",
  colourSky: "Hemelsblauw",
  colourRed: "Rood",
  colourGrey: "Grijs",
  definitionIn: "Definitie ({language})",
  useWhen: "Gebruik bij",
  doNotUseWhen: "Gebruik niet bij",
  example: "Voorbeeld",
  addLanguage: "Nog een taal",
  addLanguageChoose: "Kies een taal",
  themeId: "Id in bestanden",

  keywordsIn: "Trefwoorden ({language})",
  keywordsHint:
    "Woorden of woordgroepen; andere vormen van een woord tellen mee. Enter of een komma voegt toe.",
  addKeyword: "Trefwoord toevoegen ({language})",
  removeKeyword: "Verwijder trefwoord {keyword}",
  asList: "Bewerk als lijst",
  asChips: "Klaar met de lijst",
  listHint: "Eén trefwoord per regel; bij het verlaten van het veld wordt bewaard.",

  syntaxTitle: "Wat je kunt typen",
  syntaxWord: "loon",
  syntaxWordMeans:
    "Een woord in al zijn vormen (lonen), verkeerd gespeld, of binnen een langer woord (uurloon).",
  syntaxPhrase: "te weinig uren",
  syntaxPhraseMeans: "Deze woorden naast elkaar, elk in alle vormen.",
  syntaxGap: "niet … serieus / niet ... serieus",
  syntaxGapMeans: "In deze volgorde, met hoogstens vijf woorden ertussen, binnen één zin.",
  syntaxNear: "werk & druk",
  syntaxNearMeans:
    "Dicht bij elkaar in willekeurige volgorde: hoogstens vijf andere woorden ertussen, binnen één zin.",
  syntaxWildcard: "betaal* / *loon / b?taald",
  syntaxWildcardMeans: "* staat voor letters of niets, ? binnen een woord voor één letter.",
  syntaxExact: '"loon"',
  syntaxExactMeans:
    "Alleen deze letters; hoofdletters en accenten maken niet uit. Geen andere vormen, niets verkeerd gespeld.",
  syntaxExclude: "-klantdruk",
  syntaxExcludeMeans:
    "Een min er direct voor: woorden die hiermee gevonden worden, tellen nooit voor dit thema. Voor andere wel.",
  syntaxRest:
    "Steeds één trefwoord: een komma, puntkomma of nieuwe regel sluit het af. Al het andere is gewone tekst. Een langer woord dat zelf een trefwoord van een thema is, wordt niet door zijn delen gevonden.",

  trialFound: {
    one: "In {count} van {looked} antwoorden, {changes} door geen ander trefwoord gevangen.",
    other: "In {count} van {looked} antwoorden, waarvan {changes} door geen ander trefwoord gevangen.",
  },
  trialExcludes: {
    one: "In {count} van {looked} antwoorden; {changes} hierdoor niet gevangen.",
    other: "In {count} van {looked} antwoorden; {changes} hierdoor niet gevangen.",
  },
  trialWith: {
    one: "{count} gecodeerd antwoord bevat het, {right} met dit thema.",
    other: "{count} gecodeerde antwoorden bevatten het, {right} daarvan met dit thema ({share}).",
  },
  trialWithout: {
    one: "{count} gecodeerd antwoord bevat het, {right} zonder dit thema.",
    other: "{count} gecodeerde antwoorden bevatten het, {right} daarvan zonder dit thema ({share}).",
  },
  trialUncoded: "Geen van de gecodeerde antwoorden bevat het.",
  trialNothingCoded: "Hoe vaak het klopt, blijkt als er antwoorden gecodeerd zijn.",
  trialOtherLanguage: "In deze antwoorden wordt alleen naar trefwoorden in het {language} gezocht.",

  changedElsewhere: "Elders is dit veranderd in:",
  changedElsewhereEmpty: "Elders is dit leeggemaakt.",
  keepMine: "Bewaar het mijne",
  takeTheirs: "Neem dat over",

  caughtTitle: "Wat de trefwoorden vangen",
  caughtTitleOf: "Wat ‘{keyword}’ vindt",
  caughtAll: { one: "{caught} van {count} antwoord", other: "{caught} van {count} antwoorden" },
  caughtSample: {
    one: "{caught} van {count} bekeken antwoord (het onderzoek heeft er {total})",
    other: "{caught} van {count} bekeken antwoorden (het onderzoek heeft er {total})",
  },
  caughtNoKeywords:
    "Dit thema heeft geen trefwoorden in de taal van de antwoorden en wordt dus niet voorgesteld.",
  caughtNothing:
    "Geen antwoord bevat een van deze trefwoorden. Probeer andere woorden, of kortere woordgroepen.",
  caughtReadAs: "gelezen als {words}",
  effectKeyword: "Trefwoord",
  effectAnswers: "Antwoorden",
  effectRight: "Juist, van gecodeerd",
  effectRightOf: "{right} van {coded}",
  effectShow: "Toon de antwoorden met {keyword}",
  effectsFinal: {
    one: "Elk trefwoord apart. Juist: het antwoord kreeg uiteindelijk dit thema (met een min: niet). Er is {count} gecodeerd antwoord bekeken.",
    other:
      "Elk trefwoord apart. Juist: het antwoord kreeg uiteindelijk dit thema (met een min: niet). Er zijn {count} gecodeerde antwoorden bekeken.",
  },
  effectsOwn: {
    one: "Elk trefwoord apart. Juist: jij gaf het antwoord dit thema (met een min: niet). Er is {count} antwoord bekeken dat je afrondde.",
    other:
      "Elk trefwoord apart. Juist: jij gaf het antwoord dit thema (met een min: niet). Er zijn {count} antwoorden bekeken die je afrondde.",
  },
  effectsUncoded: "Elk trefwoord apart. Hoe vaak elk klopt, blijkt als er antwoorden gecodeerd zijn.",
  caughtFailed: "De voorbeelden konden niet worden gelezen. Ze komen terug bij de volgende wijziging.",

  deleteTitle: "{theme} verwijderen?",
  deleteThis: "Verwijder thema",
  deleteNobody: "Geen afgerond antwoord draagt het.",
  deleteCarried: {
    one: "{count} afgerond antwoord draagt het; die code blijft bewaard en komt terug als je dit ongedaan maakt.",
    other:
      "{count} afgeronde antwoorden dragen het; die codes blijven bewaard en komen terug als je dit ongedaan maakt.",
  },
  deleteCarriedUnknown: "Codes ervan blijven bewaard en komen terug als je dit ongedaan maakt.",
  deleteBelow: {
    one: "Het is een net met {count} thema eronder:",
    other: "Het is een net met {count} thema's eronder:",
  },
  deleteLift: "behoud wat eronder ligt, één niveau hoger",
  deleteAll: "verwijder ook wat eronder ligt",
  deleteButton: "Verwijder",
  deleted: "{theme} is verwijderd.",

  import: "Importeren",
  export: "Exporteren",
  exportAsJson: "Exporteer als JSON",
  exportAsCsv: "Exporteer als CSV",
  importTitle: "Importeer een codeboek",
  importFile: "Bestand (JSON of CSV, hoogstens 5 MB)",
  importHint:
    "Thema's met dezelfde id worden vervangen door die uit het bestand; nieuwe komen erbij. Je kunt het ongedaan maken.",
  importMissing: "Thema's die niet in het bestand staan",
  importKeep: "behouden",
  importDelete: "verwijderen",
  importButton: "Importeer",
  importing: "Importeren …",
  imported: "Geïmporteerd uit {file}: {added} erbij, {changed} veranderd, {removed} verwijderd.",
  importSame: "{file} bevat het codeboek zoals het al was.",

  startText:
    "Een codeboek is de lijst met thema's waarmee antwoorden gecodeerd worden. Dit onderzoek heeft er nog geen.",
  startSample: "Begin met het codeboek van het voorbeeld",
  startFile: "Uit een bestand",
  startEmpty: "Begin leeg",
};
