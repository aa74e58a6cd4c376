import type { CompoundRules } from "../compounds.ts";
import { infinitives } from "./stem-spelling.ts";

function words(lines: string): ReadonlySet<string> {
  return new Set(lines.trim().split(/\s+/));
}

/** How Dutch makes words of words. */
export const dutchCompounds: CompoundRules = {
  links: ["", "s", "en", "e", "n"],
  isPart: (word, isWord) =>
    /^(?:kinder|eier|runder)$/.test(word) ||
    (word.length >= 4 && isWord(`${word}t`) && infinitives(word).some(isWord)),
  neverParts: words(`
    loos loze baar bare lijk lijke zaam zame heid heden schap dom achtig achtige matig matige waardig vol volle rijk
    rijke vrij vrije arm arme vormig voudig tallig delig zijdig jarig gericht gerichte aardig lozer loosheid
    ring ringen ling lingen ster sters ding eren erig enis isch ische iteit atie aties eerd eert eren teel teit
    onder over voor door achter tegen boven binnen buiten naast langs open rond samen terug mede
    anti inter vooruit maal malen super hyper multi semi extra ultra micro macro mega mini
    staan stand stande gaan gang slag trek stel legt legd leid lied ween gaat steek
    dacht dracht tand rand ader oord hoor hore horen eens even best vers bers ters sters
    laat late lief gever gevers wijs wijze eind ende erste
    tief tieve tuur teur teurs naam namen neem nemen geven geef komen kom
    gevende gevenden lijder lijders ment deer
    isme ismes teer teerde teren omer loof vice rouwig logeer logeren kort
    rust last lasten tal talen taal leven leef
  `),
  isHead: (head, root) =>
    head === "dag" || (head.length > 3 && (root.length > 3 || /^(?:dag|uur)$/.test(root))),
  isVerb: (root, isWord) => isWord(`${root}t`) && infinitives(root).some(isWord),
  shortParts: words(
    `uur dag cao ict web bel app top bus les gas zon zee ov pc tv ziek vak eet eis oma opa kas cv hr gsm sms hbo mbo`,
  ),
  generalModifiers: words(
    `werk werken dienst dag dagen tijd tijden uur uren jaar jaren week weken maand hoofd hand groot hele`,
  ),
  wholeWords: words(`
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag
    verstand tegenstand bijstand onderstand
    personeel personeelslid kantine kantoor fabriek telefoon collega salaris salarissen rooster roosters
    aandacht opdracht eendracht verwacht oordeel oordelen voordeel nadeel onderdeel vooroordeel aandeel
    verdrag bedrag gedrag verslag toeslag overslag beslag
    belonen beloning beloningen rusteloos rusteloze waardering vergadering verandering
    plezier kwaliteit manager managers banket balans kampioen kandidaat karakter kalender
    lastig lastige vervelend geweldig gezellig behulpzaam
    contact contract contracten konstant constant
    voorstel voorstellen voorbeeld voorbeelden bijvoorbeeld achterstand omstandigheid omstandigheden
    handelen handeling behandeling behandelen verhandeling afhandelen afhandeling
    werkelijk werkelijkheid wekelijks dagelijks maandelijks jaarlijks
    management managements
    medewerker medewerkers samenwerking samenwerken medelijden
    gelegenheid gezondheid veiligheid snelheid
    middelbaar middelbare gemiddelde onmiddellijk bemiddelen bemiddeling
    perfect perfecte respect respecteren inspiratie
    beginnen genoegen vergeten vermogen verkennen
    materiaal materialen administratie klimaat privaat apparaat apparatuur temperatuur
    kastanje papieren rapporten rapport transport export support
    dankbaar dankbaarheid haalbaar haalbare bereikbaar bereikbare bereikbaarheid
    voldoende voldoening uitdaging onvoldoende belangrijk belangrijke belangrijker
    ontspannen ontspannend ontspanning
    starten startende restant restanten kwartaal
    verantwoordelijk verantwoordelijkheid verantwoordelijkheden antwoorden antwoord
    onderwijs onderneming ondernemen ondersteuning ondersteunen
    leidinggevende leidinggevenden leidinggevend leidinggeven
    loslaten weglaten toelaten achterlaten verlaten
  `),
  tellingModifiers: words(`loon geld stress pauze`),
  headBehindPrefix: (family) =>
    /^(?:door|mee|onder|over|terug|uit|voor)(betaal|belast|bezet|groei|waardeer)$/.exec(family)?.[1],
  isLexicalised: (word, vocabulary) => vocabulary.dictionary.has(word),
};
