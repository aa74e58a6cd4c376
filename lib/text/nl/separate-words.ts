/**
 * Dutch words that look like a form of another word and are none to a reader: 'gezond' is no
 * participle of 'zonnen', 'leiding' is not what 'leidt' says, 'verkeerd' has no 'verkeer' in it.
 * Each is a family of its own; its plural and inflected forms belong to it.
 */
export const separateWords: ReadonlySet<string> = new Set(
  `
  gezond gemeend gewoon gezellig geschikt gericht gerecht gevat gehecht gewend getal gepast gestel geduld gespannen
  gemeen gelaten geval gegeven gebed gebied gehalte gerust gevoelig gelijk geheim geweld gewicht gezicht gevecht
  gebouw geluid gelukt gemeente geslacht
  bekend beroemd bereid bepaald bewust beperkt bescheiden beschaafd beraad bestand bezet betrokken bestaand
  bevoegd besef behoefte bekwaam belang belangrijk beleid
  verkeerd verstand verband verwant verkouden verleden verschillend verward vertrouwd verlegen verloren verlof
  verslaafd verzameling verbinding verdieping vergunning
  ontzettend onderdeel onderwijs ontbijt
  leiding houding stemming omgeving afdeling instelling stelling rekening richting mening zitting woning regering
  spanning leuning voeding aandeling zending stichting
  mogelijkheid gelegenheid overheid werkelijkheid eenheid hoeveelheid waarheid minderheid meerderheid zekerheid
  vrijheid bijzonderheid aangelegenheid werkzaamheid schoonheid gewoonheid gewoonte nieuwigheid persoonlijkheid
  kwaliteit universiteit realiteit identiteit activiteit prioriteit faciliteit capaciteit autoriteit majesteit
  situatie relatie station natie ratio reputatie formatie sollicitatie
  beter best liever liefst meer meest minder minst eerder eerst laatst lekker
  uitje beetje meisje toetje sprookje tientje kaartje ietsje koekje rietje tussendoortje hapje potje
  teken regen wagen reden leven jongen jongere oudere examen wapen molen toren haven open eigen buiten binnen tegen
  keuken deken laken kussen bewijzen wezen heden orde pauze keuze waarde einde aarde vrede zone mode rente hitte
  premie liefde hulde boete route tante dame code rede schade moeite ruimte sterkte ziekte hoogte lengte breedte
  plaats kans prijs mens dans hals vers rits koers les baas fiets thuis gratis soms kaas reis kruis paleis
  plant markt punt kant klant krant kaart start stoot tekort recht kracht soort hout macht nacht feit
  dienst winst kunst gunst lijst last rust post feest geest angst
  rooster leraar cijfer nummer kamer zomer winter keer dokter meester ouder moeder vader
  leidinggevende leidinggevend volwassen bezigheid uitzend volgend komend uitstekend voldoend afgelopen
  weekend vroeg aandacht alleen anders gast kort laat samen trots tijdens scholing kleding korting bevallen
  `
    .trim()
    .split(/\s+/),
);
