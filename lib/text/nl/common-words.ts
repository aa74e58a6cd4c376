/**
 * Common Dutch words, such as people use in surveys. The dictionary doesn't say what is common, and a
 * misspelt word was more likely meant as one of these.
 */
export const commonWords = `
aandacht aanbod aanpassen aanspreken aanvragen achter administratie advies afdeling afspraak afstand agenda algemeen
alleen allemaal altijd ander anders antwoord app arbeid arts auto avond baan balans band bang basis beginnen begeleiding
begrijpen begrip behandelen behandeling belangrijk beleid bellen beloning benaderen bepaald bereikbaar bereiken beslissing
bespreken bestaan bestellen beter betrokken betrouwbaar betalen bevallen bewust bezig bieden bijna bijvoorbeeld blij
blijven boek boos brief buiten bureau cadeau chef cliënt cliënten collega collegiaal communicatie computer contact contract
controle cultuur cursus dagelijks dank daarom denken dienst dingen directeur directie doel doelen doorgroeien doorstroom
druk drukte duidelijk duidelijkheid duren duur echt eerlijk eerst eigen eigenlijk einde eisen elkaar elke energie enthousiast
erg ervaring eten even extra familie feedback feest fijn file fiets flexibel fout fouten functie gaan gang gast gebeuren
gebouw gebrek gebruik gedrag geduld geen geholpen geld geluid gemakkelijk genoeg gesprek gevoel geven gevolg geweldig gewoon
gezellig gezelligheid gezin gezond gezondheid goed graag groei groep groot gunstig haast halen handig hard hebben heel helaas
helder helemaal helpen hectisch herrie hitte hoeveelheid hoog horen houden huidig huis hulp iedereen iemand ieder indelen indruk
informatie inhoud inkomen inleveren inspraak inspelen instelling inwerken interesse interessant invloed inzet inzicht jaar jammer
jong kans kantine kantoor kennis keuze kiezen kijken klaar klacht klagen klant klein kleding koffie komen kosten kort kracht
krijgen kunnen kwaliteit laag laat langzaam leerzaam leiding leidinggevende leren leuk leven lezen loon lopen loyaal luisteren
maand maken makkelijk management manager manier markt materiaal medewerker meer meeste menselijk mensen merken middag minder
minuten misschien mogelijk mogelijkheid moeilijk moeite motivatie motiveren naam nauwelijks negatief nemen niemand niets nieuw
nodig normaal onbeleefd onderling onderzoek onduidelijk ongeveer onprettig onregelmatig ontevreden ontspannen ontwikkeling
onvoldoende onzeker oorzaak opdracht open opleiding oplossing opmerking opstarten overal overleg overuren pauze perfect
personeel persoonlijk plaats plan planning plek plezier positief praten prettig prijs privé probleem procedure proces product
professioneel project punt redelijk reden regel regelen regeling reis reiskosten reizen resultaat richting rooster ruimte rust
rustig salaris samen samenwerking scholing school sfeer slecht snel sociaal soms soort spreken spullen standaard steun stress
stoel structuur systeem taak taken team teamleider tekort telefoon tempo tevreden thuis tijd tijdens toekomst toeslag training
trots uitdaging uitleg uiteindelijk uitzendbureau uren vakantie variatie vast veel veilig veiligheid veranderen verandering
verantwoordelijk verantwoordelijkheid verbeteren verbetering verdienen vergadering vergeten vergoeding verhogen verhoging
verkeerd verlagen verlof vermoeiend verplicht verschil verschillend verschrikkelijk vertrouwen vervelend verwachten verwachting
verzuim vinden voelen voldoende volgende voordeel voorbeeld voorstel vraag vragen vriendelijk vrij vrijheid vroeg waarderen
waardering wachten wachttijd wassen weekend weinig werk werkdruk werken werkgever werknemer werkplek werksfeer wisselen
wisselend woning zelf zelfstandig zeker ziek ziekte zitten zoeken zorg zorgen zwaar
aan bij dan dat deze die dit door een eens geweest hadden heeft het hier hun ik maar meer met mijn moet naar niet nog nu ook om
onder ons onze op over te tegen toch toen uit van veel voor waar waren wat want was we wel werd wie wij wil worden wordt zal ze
zich zijn zonder zou
`;
