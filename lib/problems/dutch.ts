import type { english } from "./english.ts";

export const dutch: Readonly<Record<keyof typeof english, string>> = {
  themeUnknown:
    "Het codeboek heeft geen thema met de id ‘{theme}’. Gebruik een van de id's; de pagina Codeboek toont ze.",
  codebookNotJson:
    "{file} is geen JSON: het gaat mis op regel {line}, kolom {column}. Verbeter het daar, of exporteer het codeboek opnieuw.",
  codebookForm:
    "{file} is geen codeboek: ‘{field}’ ontbreekt of heeft de verkeerde vorm. Vergelijk het met een geëxporteerd codeboek.",
  codebookTooManyThemes:
    "{place} heeft {count} thema's; een codeboek bevat er ten hoogste {most}. Laat er een aantal weg.",
  themeFieldMalformed:
    "{place}: ‘{field}’ van thema ‘{theme}’ heeft de verkeerde vorm. Vergelijk het met een geëxporteerd codeboek.",
  themeFieldUnknown:
    "{place}: thema ‘{theme}’ heeft een veld ‘{field}’, dat een codeboek niet heeft. Verbeter de naam, of haal het weg.",
  themeIdBad:
    "{place}: ‘{theme}’ kan geen id van een thema zijn. Gebruik 1 tot 100 tekens, geen | of stuurtekens, geen spatie aan begin of eind, en niet beginnend met __.",
  themeIdTaken: "{place}: twee thema's hebben de id ‘{theme}’. Geef elk thema een eigen id.",
  themeNameMissing: "{place}: thema ‘{theme}’ heeft geen naam. Vul ‘name’ in ten minste één taal in.",
  themeParentUnknown:
    "{place}: ‘parent’ van thema ‘{theme}’ is ‘{parent}’, en dat thema is er niet. Voeg het toe, of kies een ander.",
  themeCycle:
    "{place}: thema ‘{theme}’ ligt via zijn ‘parent’ binnen zichzelf. Kies een ander bovenliggend thema.",
  themeNumberBad:
    "{place}: ‘number’ van thema ‘{theme}’ is ‘{number}’. Gebruik een geheel getal van 0 tot 999999999, of geen.",
  themeNumberTaken:
    "{place}: ‘number’ {number} hoort bij zowel thema ‘{other}’ als thema ‘{theme}’. Geef elk een eigen nummer.",
  themeColourBad:
    "{place}: ‘colour’ van thema ‘{theme}’ is ‘{colour}’. Schrijf # en zes hexadecimale cijfers, zoals #0072b2.",
  codebookRowTooLong:
    "{place}: de rij heeft meer cellen dan de kopregel. Zet teksten met het scheidingsteken tussen aanhalingstekens, of exporteer het codeboek opnieuw.",
  codebookQuoteOpen:
    "{file}, rij {row}: een aanhalingsteken wordt geopend en nooit gesloten. Sluit het, of exporteer het codeboek opnieuw.",
  codebookColumnMissing:
    "{file} heeft geen kolom ‘{column}’. Een codeboek heeft de kolommen id en een naam per taal nodig, zoals name_nl.",
  codebookColumnUnknown:
    "{file}: een codeboek heeft geen kolom ‘{column}’. Verbeter de naam, of haal de kolom weg.",
  codebookColumnTwice: "{file} heeft de kolom ‘{column}’ twee keer. Haal er een weg.",
  codebookExtension:
    "{file} is naar zijn naam geen codeboekbestand. Kies er een dat eindigt op .json of .csv.",
  codebookFileTooLarge:
    "{file} is groter dan 5 MB, meer dan een codeboek kan zijn. Ga na of het het goede bestand is.",
  codebookChangedMeanwhile:
    "Thema ‘{theme}’ is intussen elders veranderd, dus er is niets bewaard. Bekijk hoe het nu is en maak je wijziging opnieuw.",
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
  studyNameEmpty: "Het onderzoek heeft geen naam. Geef het er een.",
  studyNameTooLong: "De naam van het onderzoek is langer dan {most} tekens. Maak hem korter.",
  studyNameMismatch:
    "‘{typed}’ is niet de naam van het onderzoek. Typ die precies zoals hij er staat; er is niets verwijderd.",
  questionUnknown: "Het onderzoek heeft geen vraag met nummer {question}. Laad de pagina opnieuw.",
  wordingTooLong: "De tekst van een vraag is langer dan {most} tekens. Maak hem korter.",
  uploadTooLarge:
    "Het bestand is groter dan {most} GiB, het meeste dat kan worden geüpload. Splits het, of lees het in met de opdracht ‘import’.",
  uploadIncomplete: "Het bestand kwam niet heel aan. Kies het opnieuw; er is niets ingelezen.",
  uploadGone: "Het geüploade bestand is er niet meer. Kies het opnieuw.",
  uploadUnreadable: "Het bestand is niet te lezen: {reason}. Kies een ander; er is niets ingelezen.",
  jobInterrupted:
    "Het werk werd onderbroken doordat Verbatim stopte. Begin het opnieuw; wat half gedaan was is teruggedraaid.",
  jobFailed:
    "Het werk stopte door een onverwachte fout ({reason}). Wat was opgeslagen is niet verloren; probeer het opnieuw.",
  jobUnknown: "Er is geen werk met nummer {job}. Laad de pagina opnieuw.",
  questionNotInStudy: "Het onderzoek ‘{study}’ heeft geen vraag ‘{question}’. De vragen zijn: {names}.",
  attributeUnknown:
    "Het onderzoek heeft geen kenmerk ‘{attribute}’. Een figuur is te splitsen naar: {names}.",
  attributeNotTabulated:
    "Kenmerk ‘{attribute}’ heeft te veel verschillende waarden om een figuur naar te splitsen. Kies een van: {names}.",
  fileUnwritable:
    "{file} kan niet worden geschreven. Ga na of de map bestaat, of het niet zelf een map is, en of je daar mag schrijven; er is niets veranderd.",
  exportSameFile: "{file} is opgegeven voor zowel de gegevens als het codeboek. Geef elk een eigen bestand.",
  suggestCancelled:
    "Het berekenen van de suggesties is afgebroken. Begin opnieuw om ze voor alle antwoorden te hebben.",
  suggestNeedsSource:
    "suggest heeft --study NAME nodig, of een van --codebook FILE en --model FILE, en niet allebei. ‘suggest --help’ vertelt wat elk doet.",
  suggestOptionOfCodebook:
    "suggest kent {option} alleen bij --codebook of --model. Laat het weg, of laat --study weg.",
  suggestModelAlone:
    "Een model heeft zelf het codeboek, de taal en wat er geleerd is, dus {option} kan niet samen met --model. Laat een van beide weg.",
  threadsMalformed:
    "‘{threads}’ is geen aantal threads. Geef bij --threads een geheel getal van 1 tot en met {most}.",
  suggestThreadStopped:
    "Een thread stopte door een onverwachte fout ({reason}). De regels ervoor zijn gedaan; probeer het opnieuw met minder threads.",
  codedLineMalformed:
    "{file}, regel {line}: geen JSON-object met ‘id’ (tekst of getal), ‘text’ (tekst) en ‘themes’ (een lijst van thema-id's), en ‘question’, ‘rejected’ of ‘finished’ zoals de hulp het zegt. Verbeter die; er is niets geleerd.",
  codedThemeUnknown:
    "{file}, regel {line}: het codeboek heeft geen thema met de id ‘{theme}’. Verbeter die of voeg het thema toe; er is niets geleerd.",
  codedThemeBoth:
    "{file}, regel {line}: thema ‘{theme}’ is zowel bevestigd als verworpen. Haal het uit een van beide; er is niets geleerd.",
  codedLineTooLong:
    "{file}, regel {line} is langer dan {most} MB. Ga na of elk antwoord op een eigen regel staat; er is niets geleerd.",
  codedLineNotUtf8: "{file}, regel {line} is geen UTF-8. Bewaar het bestand als UTF-8; er is niets geleerd.",
  modelForeign:
    "{file} is geen model dat suggest heeft bewaard. Geef een bestand dat met --save-model is geschreven.",
  modelVersion:
    "{file} is een model van versie {version}, die deze Verbatim niet kan lezen. Bewaar het opnieuw met deze, uit het codeboek en de gecodeerde antwoorden.",
  modelDamaged:
    "{file} is veranderd of afgekapt sinds het bewaard werd. Kopieer het opnieuw, of bewaar het opnieuw uit het codeboek en de gecodeerde antwoorden.",
  modelForm:
    "{file} is geen heel model: ‘{field}’ ontbreekt of heeft de verkeerde vorm. Bewaar het opnieuw uit het codeboek en de gecodeerde antwoorden.",
  modelTooLarge: "{file} is groter dan {most} MB, meer dan een model kan zijn. Leer van minder antwoorden.",
  modelDictionary:
    "{file} is gemaakt met een woordenboek van {expected} woorden voor ‘{language}’, hier heeft het er {count}. Installeer dezelfde woordenboeken, of bewaar het model hier opnieuw.",
  evaluateNothing:
    "{folder} heeft geen gecodeerde antwoorden: answers.jsonl en reference-coding.jsonl ontbreken allebei. Zet een van beide naast codebook.json.",
  evaluateTooFew: "{file} heeft {count} gecodeerde antwoorden; om te meten zijn er minstens {least} nodig.",
  seedsMalformed:
    "‘{seeds}’ is geen aantal seeds. Geef bij --seeds een geheel getal van 1 tot en met {most}.",
  answerLineMalformed:
    "Regel {line} van de antwoorden is geen JSON-object met ‘id’ (tekst of getal) en ‘text’ (tekst). Verbeter die; de regels ervoor zijn gedaan.",
  answerIdInexact:
    "Regel {line} van de antwoorden heeft als id een getal dat te groot is om precies te bewaren. Zet de id's tussen aanhalingstekens; de regels ervoor zijn gedaan.",
  answerLineTooLong:
    "Regel {line} van de antwoorden is langer dan {most} MB. Ga na of elk antwoord op een eigen regel staat; de regels ervoor zijn gedaan.",
  answerLineNotUtf8:
    "Regel {line} van de antwoorden is geen UTF-8. Bewaar de antwoorden als UTF-8; de regels ervoor zijn gedaan.",
  outputClosed: "Het programma dat de suggesties las, stopte voor het einde; de rest is niet geschreven.",
  accessRefused: "Dit mag je in dit onderzoek niet doen; vraag het de eigenaar.",
  fileMissing: "Er is geen bestand {file}. Controleer de naam en de map.",
  fileIsFolder: "{file} is een map. Kies een bestand daarin.",
  fileUnreadable:
    "{file} mag niet worden gelezen. Vraag er toegang toe, of kopieer het naar een andere plek.",
  fileEmpty: "{file} is leeg: er zijn geen rijen. Exporteer het opnieuw.",
  fileNoRows:
    "{file} heeft alleen kolomnamen en geen rijen met antwoorden. Exporteer het opnieuw met de antwoorden.",
  fileNoHeader:
    "{file} heeft geen kolomnamen: de eerste rij lijkt op gegevens ({cells}). Zet er een rij met de namen boven, of geef aan dat de eerste rij ze wel bevat.",
  fileBinary:
    "{file} is geen tekstbestand: regel {line} heeft bytes die in geen tekst voorkomen. Bewaar het als CSV.",
  fileSpreadsheet:
    "{file} is een rekenblad of zip-bestand, geen tekst. Open het en bewaar het als CSV (UTF-8).",
  fileTruncated: "{file} is afgebroken: het eindigt midden in een teken. Kopieer of exporteer het opnieuw.",
  fileEncodingWrong: "{file} is geen {encoding}: na rij {row} gaat het mis. Kies een andere codering.",
  textHasNul: "{file} is geen tekstbestand: na rij {row} staat een NUL-teken. Exporteer het opnieuw als CSV.",
  quoteUnclosed:
    "{file}, rij {row}, kolom {column}: hier begint een aanhalingsteken dat nergens sluit. Sluit het, of exporteer het bestand opnieuw.",
  cellTooLong:
    "{file}, rij {row}: een cel is langer dan {most} tekens. Kijk of daarvoor een aanhalingsteken nergens sluit.",
  encodingUnknown: "‘{encoding}’ is geen codering die gelezen kan worden. Gebruik een van: {names}.",
  delimiterUnknown:
    "‘{delimiter}’ kan geen scheidingsteken zijn. Geef één teken, zoals ; of , of | of een tab.",
  encodingDoubtful:
    "De codering van {file} is een gok ({encoding}). Bekijk letters met accenten, en kies een andere codering als ze niet kloppen.",
  textGarbled:
    "{file} heeft verminkte tekens zoals ‘{sample}’: de tekst is eerder verkeerd gedecodeerd. Ze blijven zoals ze zijn; exporteer het bestand opnieuw als UTF-8 om ze te herstellen.",
  columnsAlike: "{file} heeft meer dan één kolom ‘{column}’. Ze heten nu {names}.",
  columnUnnamed: "{file} heeft kolommen zonder naam. Ze heten nu {names}.",
  quotesStray:
    "Cellen met tekst na hun sluitende aanhalingsteken: {count}, de eerste in rij {row}, kolom {column}. Ze blijven zoals ze geschreven zijn.",
  cellsUnescaped:
    "Cellen die de apostrof kwijt zijn die onze export ervoor zette, en weer hun precieze tekst hebben: {count}.",
  columnUnknown: "{file} heeft geen kolom ‘{column}’. De kolommen zijn: {names}.",
  columnAmbiguous: "{file} heeft meer dan één kolom ‘{column}’. Gebruik een van de namen {names}.",
  columnTwice: "De kolom ‘{column}’ heeft twee rollen gekregen. Geef elke kolom één rol.",
  questionMissing: "{file} heeft geen herkenbare kolom met open antwoorden. Kies ten minste één vraag.",
  languageMalformed: "‘{language}’ is geen taalcode. Gebruik twee letters, zoals nl of en.",
  importDuplicate:
    "{file}, rij {row}: respondent ‘{id}’ stond al in rij {earlier}. Verbeter het bestand of sla dubbele over; er is niets geïmporteerd.",
  importNothing:
    "{file}: geen rij kon worden geïmporteerd, {count} zijn geweigerd: ze hebben geen respondent-id, of te veel cellen. Kies een andere id-kolom, of verbeter het bestand.",
  importCancelled: "Het importeren van ‘{study}’ is geannuleerd; er is niets geïmporteerd.",
  rowTooLong:
    "Rij {row} heeft {cells} cellen, maar er zijn {columns} kolommen. Zoek een scheidingsteken zonder aanhalingstekens.",
  rowWithoutId: "Rij {row} heeft geen respondent-id. Vul die in.",
  rowDuplicate: "Rij {row}: respondent ‘{id}’ stond al in rij {earlier}.",
  rowsShort:
    "Rijen met minder cellen dan er kolommen zijn: {count}, de eerste is rij {row}. Wat ontbreekt is leeg.",
  weightsUnreadable:
    "Gewichten in de kolom ‘{column}’ die geen getal zijn: {count}, het eerste is ‘{value}’ in rij {row}. Deze respondenten hebben geen gewicht.",
};
