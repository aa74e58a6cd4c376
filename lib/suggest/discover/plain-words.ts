import { foldDiacritics, mainLanguage } from "../../text/index.ts";

/** Words that judge, measure or compare whatever the theme is, so that they name none. Base and bent forms. */
const judging: Readonly<Record<string, string>> = {
  nl: `goed goede beter betere best beste slecht slechte slechter slechtere fijn fijne leuk leuke leuker mooi mooie prima top prettig
    prettige geweldig geweldige super oke redelijk redelijke matig matige fantastisch fantastische jammer meer minder veel weinig
    hoog hoge hoger hogere laag lage lager lagere groot grote klein kleine genoeg voldoende erg heel hele zeer echt eigenlijk gewoon
    soms vaak altijd nooit steeds alleen vooral qua ander andere anders wel niet zelf eens even weer nog ook zo te moeten moet mogen mag
    kunnen kan willen wil vind vinden vindt gaan gaat zou zouden maken maakt doen doet krijgen krijg krijgt geven geeft zorgen
    zorg zorgt worden wordt blijven blijft zien ziet houden houdt komen komt laten staan staat heb hebt heeft hebben graag lekker lekkere belangrijk belangrijke
    verder dingen ding iets alles iemand iedereen niemand niets niks eerlijk eerlijke echte enkel enkele eerste keer jaar dag week maand
    snel snelle zeker mogelijk helemaal bijna toch gezegd hangt ben bent zoals waar wat wie hoe tussen ergens nergens mens
    mensen persoon personen kun kunt kon konden mocht wilt wou wilde moest moesten hoeft hoeven hebt had hadden ging gingen gaf deed
    werd kwam lang lange langer hetzelfde zelfde denk denkt kijk kijkt kijken weten zeggen zegt praten manier kant hoop stuk plek
    beetje rest hand elk elke hele alle eigen tijdens daar hier dus want omdat als dan toen terwijl je ze we wij jij jullie hun hen ons onze jouw mijn men
    zich zodat tegen naast via qua per sinds zonder volgens ongeacht binnen buiten boven onder achter zolang terug weg mee erbij
    eraan erin ermee ervan erop erover waarom wanneer hoeveel welke twee drie vier vijf zes zeven acht negen tien leukste mooiste
    fijnste grootste vervelend vervelende allemaal allerlei iedere ieder ene zulke dit deze die dat`,
  en: `good better best bad worse worst nice great fine lovely excellent amazing awful terrible poor okay ok more less much many few
    little lot lots high higher low lower big small enough very really quite just always never often sometimes only other different
    want wanted need needs needed get gets got getting make makes made give gives given take takes keep go goes going come comes think feel felt like
    liked love loved would could should can may might must will thing things something everything anything nothing everyone someone
    anyone people person way bit especially also still even well easy hard day days week month year years time times sure maybe
    far overall general wonderful perfect pleasant improve improved improvement happy first last new old one two three please say
    says said told also since don't doesn't isn't not no`,
  de: `gut gute guter gutes guten besser bessere besseres besten schlecht schlechte schlechter schlechtes schlechten schon schone schoner tolle toll prima super okay
    mehr weniger viel viele wenig wenige hoch hohe hoher hohere niedrig gross grosse klein kleine genug sehr wirklich einfach immer
    nie oft manchmal nur andere anderer anderes mussen muss sollen sollte konnen kann wollen mochte machen macht geben gibt bekommen
    finde finden gehen geht sache sachen etwas alles nichts jemand jeder niemand tag woche monat jahr leider`,
  fr: `bon bonne bons bonnes mieux meilleur meilleure mauvais mauvaise bien mal beau belle super correct correcte plus moins beaucoup
    peu trop haut haute eleve bas basse grand grande petit petite assez tres vraiment toujours jamais souvent parfois seulement autre
    autres faut devoir doit pouvoir peut vouloir veux faire fait donner donne avoir etre aller chose choses rien tout quelque
    quelqu'un personne jour semaine mois annee agreable dommage`,
};

/** Words with which people say that they have nothing to say. */
const saysNothing: Readonly<Record<string, string>> = {
  nl: "nvt geen nee niets niks idee weet weten opmerking opmerkingen commentaar toevoeging toevoegingen antwoord mening nul leeg",
  en: "na n/a n a don't dont i do not no none nil nothing nope idea know dunno comment comments answer opinion unsure further applicable",
  de: "keine kein nein nichts ahnung weiss kommentar angabe angaben antwort entfallt trifft zu",
  fr: "aucun aucune non rien idee sais pas commentaire commentaires reponse so avis",
};

const judgingWords = byLanguage(judging);
const emptyWords = byLanguage(saysNothing);
const none: ReadonlySet<string> = new Set();

/**
 * Words that only judge, measure or compare, folded.
 *
 * @param language a tag; where it has no list, no word does.
 */
export function judgingWordsOf(language: string): ReadonlySet<string> {
  return judgingWords.get(mainLanguage(language)) ?? none;
}

/** Whether a folded word is one of those with which people say that they have nothing to say. */
export function saysNothingAlone(word: string, language: string): boolean {
  return emptyWords.get(mainLanguage(language))?.has(word) ?? false;
}

function byLanguage(lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(lists).map(([language, words]) => [
      language,
      new Set(words.split(/\s+/).map((word) => foldDiacritics(word, language))),
    ]),
  );
}
